import type { Cost } from './meter';

interface Line {
  trace: string;
  path: string;
  /** Code of the refusal, or `ok`. */
  result: string;
  ms: number;
  /** Documents and bytes read, requests, and how many of them one after the other. */
  read?: Cost;
  /** The cause of an unknown error; never sent to the caller. */
  cause?: unknown;
}

/** One JSON line per call. Inputs and answers are never logged: they hold personal data. */
export function log(line: Line): void {
  const { cause, ...rest } = line;
  if (cause === undefined) console.log(JSON.stringify(rest));
  else console.error(JSON.stringify({ ...rest, cause: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }));
}

/** A word to whoever deploys the functions and reads their log. */
export function announce(text: string): void {
  console.log(JSON.stringify({ announce: text }));
}
