/**
 * What a promise comes to, or the error that `late` makes when that takes longer than `ms`; the promise is then left to
 * itself. A server that is frozen, or behind a network that swallows everything, neither answers nor fails.
 */
export async function within<T>(ms: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
