import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { invalidParam, notEmulated, WireError } from '../ground/wire-error';

/** What one call of a program may carry as JSON, and what a function may answer, in bytes. */
const MAX_CALL = 100 * 1024;
const MAX_RESULT = 1024 * 1024;

/** The longest the cloud lets a function run, in seconds. */
const MAX_TIMEOUT = 60;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null));

/** Throws for a call that the cloud would not pass on: text only, files go through the storage. */
export function refuseLargeCall(data: unknown): void {
  if (bytesOf(data) > MAX_CALL) throw invalidParam(`the data of a call exceed ${MAX_CALL / 1024} KB`);
}

/** Throws for an answer that the cloud would not hand on. */
export function refuseLargeResult<T>(result: T): T {
  if (bytesOf(result) <= MAX_RESULT) return result;
  throw new WireError('FUNCTIONS_RESULT_SIZE_EXCEEDED', 'cloudfunction result size exceed limit (1MB)');
}

export const timedOut = (seconds: number) =>
  new WireError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`);

/**
 * Seconds a deployed function may run: `timeout` of its config.json. Undeclared, the cloud gives 3 by default; here it is the most the cloud
 * can be set to, since this machine is not the cloud's.
 */
export function timeoutOf(functionsDir: string, name: string): number {
  const file = path.join(functionsDir, name, 'config.json');
  const { timeout = MAX_TIMEOUT } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { timeout?: unknown }) : {};
  if (typeof timeout === 'number' && Number.isInteger(timeout) && timeout > 0 && timeout <= MAX_TIMEOUT) return timeout;
  throw notEmulated(`timeout ${String(timeout)} of ${name}`);
}

/** What a program's call fails with, by the error of the gateway; everything else is a function that failed. */
const callErrors: Record<string, number> = {
  FUNCTION_NOT_FOUND: -501000,
  INVALID_PARAM: -501007,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTIONS_RESULT_SIZE_EXCEEDED: -604001,
};

export const callErrorOf = (error: unknown): number => (error instanceof WireError && callErrors[error.code]) || -504002;
