/** What is read of each item, in order: flatMap, which V8 takes several times as long for where most items give nothing. */
export function gather<T, Found>(
  items: readonly T[],
  read: (item: T) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (const item of items) {
    for (const one of read(item)) all.push(one);
  }
  return all;
}
