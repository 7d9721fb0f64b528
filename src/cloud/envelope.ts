import type { CivilDate } from '@domain/civil-date';
import type { YearTable } from '@domain/law/calendar/years';
import type { ErrorCode, ErrorRow } from '@domain/errors';

/** What a cloud function is called with; the same message in WeChat and over HTTP. */
export interface Call {
  path: string;
  type: 'query' | 'mutation';
  input: unknown;
  /** Idempotency key of a mutation: the second tap finds the first answer. */
  key?: string;
  clientVersion: string;
}

/** A refusal as the screen shows it, worded by domain/error-table.ts. */
export interface ShownRefusal extends ErrorRow {
  code: ErrorCode;
  fields?: Record<string, string>;
  trace?: string;
}

/** `today` is the server's civil date in +08:00; screens never ask the device what day it is. `years` are those entered in the bureau. */
export interface ServerTime {
  today: CivilDate;
  now: number;
  years?: readonly YearTable[];
}

export type Reply = ({ ok: true; data: unknown } | { ok: false; error: ShownRefusal }) & ServerTime;

/** Carries one call to the function of that name; throws when there was no answer at all. */
export type Send = (name: string, data: Call) => Promise<Reply>;
