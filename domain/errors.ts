import type { errors } from './error-table';

/** `then` is what the screen does: 'fix' marks the fields, 'reload' fetches and shows what changed, 'retry' keeps what was typed and repeats
 * with the same key, 'stop' explains. */
export interface ErrorRow {
  /** What is so. */
  say: string;
  /** What the person can do about it; `{name}` is filled from `params`. */
  do: string;
  then: 'fix' | 'reload' | 'retry' | 'stop';
}

export type ErrorCode = keyof typeof errors;

/** A coded "no" of the domain; never carries another person's data. */
export interface Refusal<Code extends ErrorCode = ErrorCode> {
  refused: Code;
  fields?: Record<string, string>;
  params?: Record<string, string | number>;
}

/** A refusal of the table; field errors set `{count}`. */
export function refuse<Code extends ErrorCode>(refused: Code, more: Omit<Refusal, 'refused'> = {}): Refusal<Code> {
  const count = more.fields ? { count: Object.keys(more.fields).length } : undefined;
  return { refused, ...more, ...(count ? { params: { ...count, ...more.params } } : {}) };
}

/** A row with `{name}` filled in. */
export function filledIn(row: ErrorRow, { params }: Pick<Refusal, 'params'>): ErrorRow {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? ''));
  return { say: fill(row.say), do: fill(row.do), then: row.then };
}
