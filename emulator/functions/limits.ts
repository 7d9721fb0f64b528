import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { invalidParam, notEmulated, WireError } from '../ground/wire-error';

/** What one call of a program may carry as JSON, and what a function may answer, in bytes. */
const MAX_CALL = 100 * 1024;
const MAX_RESULT = 1024 * 1024;

/** What the cloud gives a function that declares nothing: seconds, MB. */
const UNDECLARED = { timeout: 3, memorySize: 256 };
/** The longest the cloud lets a function run, in seconds. */
const MAX_TIMEOUT = 60;
/** MB one can choose from. */
const MEMORY_SIZES = [128, 256, 512, 1024, 2048, 3072];
/** Runtimes of the cloud that the SDK runs on. */
const RUNTIME = /^Nodejs(16\.13|18\.15|20\.19|22\.21|24\.11)$/;

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

export interface Resources {
  /** Seconds one call may take. */
  timeout: number;
  /** MB of an instance. */
  memorySize: number;
}

/** What a deployed function declares in its config.json, undeclared what the cloud gives. Throws for what the cloud knows no such thing of. */
export function resourcesOf(functionsDir: string, name: string): Resources {
  const file = path.join(functionsDir, name, 'config.json');
  const declared = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  const { timeout = UNDECLARED.timeout, memorySize = UNDECLARED.memorySize, runtime } = declared;
  if (!(typeof timeout === 'number' && Number.isInteger(timeout) && timeout > 0 && timeout <= MAX_TIMEOUT))
    throw notEmulated(`timeout ${String(timeout)} of ${name}`);
  if (!(typeof memorySize === 'number' && MEMORY_SIZES.includes(memorySize)))
    throw notEmulated(`memorySize ${String(memorySize)} of ${name}`);
  if (runtime !== undefined && !RUNTIME.test(String(runtime))) throw notEmulated(`runtime ${String(runtime)} of ${name}`);
  return { timeout, memorySize };
}

/** What a program's call fails with, by the error of the gateway; everything else is a function that failed. */
const callErrors: Record<string, number> = {
  FUNCTION_NOT_FOUND: -501000,
  INVALID_PARAM: -501007,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTIONS_RESULT_SIZE_EXCEEDED: -604001,
};

export const callErrorOf = (error: unknown): number => (error instanceof WireError && callErrors[error.code]) || -504002;
