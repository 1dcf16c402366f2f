/** The time in so many milliseconds, ISO 8601. */
export function later(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}
