/** Animals that news tells of as if they were people. Our own list. */
const ANIMALS: ReadonlySet<string> = new Set(
  (
    "animal dog cat horse pony donkey mule cow bull calf goat sheep lamb ram pig hen chicken rooster duck goose camel elephant " +
    "rhino rhinoceros hippo giraffe lion lioness tiger leopard cheetah bear wolf fox deer whale dolphin shark seal bird parrot eagle " +
    "owl monkey ape gorilla chimpanzee snake crocodile turtle tortoise rat mouse rabbit fish puppy kitten cub"
  ).split(" "),
);

export const isAnimal = (lemma: string): boolean => ANIMALS.has(lemma.toLowerCase());
