import { destination, type Logger, pino } from "pino";
import { z } from "zod";

export const LogLevel = z.enum(["trace", "debug", "info", "warn", "error", "silent"]);
export type LogLevel = z.infer<typeof LogLevel>;

/** A log on stderr. Without a level: everything where a log is kept, warnings only where a person looks on. */
export function openLogger(level: LogLevel | undefined): Logger {
  const usual = process.stderr.isTTY ? "warn" : "info";
  return pino({ level: level ?? usual }, destination({ dest: 2, sync: true }));
}
