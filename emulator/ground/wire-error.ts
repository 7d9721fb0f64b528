/** An error as CloudBase's gateway words it: `{code, message}` at the top of the reply. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const requestFailed = (message: string) => new WireError('DATABASE_REQUEST_FAILED', message);
export const invalidParam = (message: string) => new WireError('INVALID_PARAM', message);
export const conflict = (message: string) => new WireError('DATABASE_TRANSACTION_CONFLICT', message);
export const duplicateKey = (collection: string, index: string, id: string) =>
  requestFailed(`E11000 duplicate key error collection: ${collection} index: ${index} dup key: { _id: "${id}" }`);

/** What the cloud can and this emulator cannot: refused by name, never half-answered. */
export const notEmulated = (what: string) => new WireError('NOT_EMULATED', `EMULATOR: ${what} is not emulated`);

/** What mingo throws, as the cloud would word it: it found a query, an update or a pipeline wrong. */
export function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WireError) throw error;
    throw requestFailed(error instanceof Error ? error.message : String(error));
  }
}
