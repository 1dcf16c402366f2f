/** The item at an index that the caller knows to exist; a bug in that knowledge throws a RangeError. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} of ${items.length}.`);
  return item;
}
