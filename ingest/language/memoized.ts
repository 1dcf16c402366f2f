/** A function of an object that is worked out once for each, as many rules ask the same of a word, a sentence or an article. */
export function memoized<Key extends object, Value extends object>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/** Texts that are kept at most; articles repeat their names and words. */
const TEXTS_AT_MOST = 20_000;

/** A function of a text that is worked out once for each, over all articles. */
export function memoizedByText<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = read(text);
    if (known.size >= TEXTS_AT_MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
