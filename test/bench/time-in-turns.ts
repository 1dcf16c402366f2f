/** Something that rivals do in turns; the round says with which of the inputs. */
export interface Contest {
  /** How much more of the time it gets. */
  readonly weight?: number;
  ask(rival: number, round: number): Promise<unknown>;
  /** Undoes it, off the clock. */
  undo?(rival: number, round: number): Promise<unknown>;
}

const WARM_UP_MS = 1000;
const MEASURED_MS = 2000;
const LEAST_ROUNDS = 5;

/**
 * The milliseconds of each answer, for each rival: one at a time, a round has one answer of each, and who begins changes
 * from round to round, so that whatever else the machine does hits all of them alike. Rounds before the clock starts
 * let Java compile and caches fill.
 */
export async function timeInTurns(
  rivals: number,
  contest: Contest,
): Promise<readonly (readonly number[])[]> {
  const times = Array.from({ length: rivals }, (): number[] => []);
  let round = 0;
  const until = async (ms: number, least: number, note: (rival: number, ms: number) => void) => {
    const end = performance.now() + ms * rivals * (contest.weight ?? 1);
    for (let rounds = 0; rounds < least || performance.now() < end; rounds++, round++) {
      for (const turn of times.keys()) {
        const rival = (turn + round) % rivals;
        const start = performance.now();
        await contest.ask(rival, round);
        note(rival, performance.now() - start);
        await contest.undo?.(rival, round);
      }
    }
  };
  await until(WARM_UP_MS, 1, () => undefined);
  await until(MEASURED_MS, LEAST_ROUNDS, (rival, ms) => times[rival]?.push(ms));
  return times;
}
