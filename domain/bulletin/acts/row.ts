import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { form, longText } from '../../fields';
import { defineLifecycle, type Step } from '../../lifecycle';
import type { SecondPerson } from '../../second-person';
import { without } from '../../without';
import type { Bulletin, Person, State, Writing } from '../bulletin';
import { refuseBulletin } from '../errors';
import { mayNotSay, reasonNotSaid } from '../may-not-say';
import type { NamedFirm } from '../naming';
import type { BulletinRelation } from '../relations';
import type { WritingOutput } from '../writing';

export const { row, table } = defineLifecycle<State, BulletinRelation, never, Bulletin>();

export type Act<Input> = Step<Bulletin, Input, BulletinRelation>;

export const editors = ['editor', 'leader'] as const;
export { form, longText };

export const reason = longText('理由', 4, 300);

export const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });

export const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

/** The id of one of several on the bulletin. */
export const oneId = (what: string) =>
  z.string({ error: `请选择${what}。` }).regex(/^[\w-]{1,80}$/, { error: `请从列表重新选择${what}。` });

/** What was written, its firms with an id each: those that were there before keep theirs, and what became of them. */
export function writingOf(input: WritingOutput, before: readonly NamedFirm[] = []): Writing {
  const { names = [], ...rest } = input;
  const kept = (name: string, document: string) => before.find((one) => one.name === name && one.document === document);
  const last = before.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  const firms = names.map((one, index): NamedFirm => {
    const known = kept(one.name, one.document);
    // What was taken off under a document does not come back by it.
    return { ...one, id: known?.id ?? `n${last + index + 1}`, ...(known?.removed && { removed: known.removed }) };
  });
  // A name that was taken off stays in the bureau's record.
  const gone = before.filter(({ removed, id }) => removed && !firms.some((one) => one.id === id));
  const all = [...firms, ...gone];
  return { ...rest, ...(all.length && { names: all }) };
}

const optional = ['lead', 'occasion', 'validUntil', 'names', 'relayed'] as const;

/** The bulletin with this written in place of what was: what is not written any more is gone. */
export const rewritten = (subject: Bulletin, writing: Writing): Bulletin => ({ ...without(subject, ...optional), ...writing });

/** Every finding at its field, the first of each. */
export function unsayable(writing: Parameters<typeof mayNotSay>[0], today: string, prefix = ''): Refusal | undefined {
  const found = mayNotSay(writing, today);
  if (!found.length) return undefined;
  const fields: Record<string, string> = {};
  for (const { path, say } of found) fields[prefix + path] ??= say;
  return refuse('invalid-input', { fields });
}

/** A reason that everybody reads names none of the firms that stand in it, stood in it, or shall stand in it. */
export function openReason(subject: Bulletin, reason: string, more: readonly { name: string }[] = []): Refusal | undefined {
  const { names = [], versions = [], correction } = subject;
  const before = [...versions.map(({ writing }) => writing), ...(correction ? [correction.writing] : [])];
  const all = [...names, ...before.flatMap(({ names: of = [] }) => of), ...more].map(({ name }) => name);
  const say = reasonNotSaid(reason, all);
  return say === undefined ? undefined : badField('reason', say);
}

/** Whoever wrote any of it neither checks nor approves it, whatever role that person has. */
export const notWriter = (own: 'check-own' | 'approve-own' | 'through-own'): SecondPerson<Act<unknown>> => ({
  first: ({ subject }) => subject.writers,
  own: refuseBulletin(own),
});

/** With this person among those who wrote it. */
export const withWriter = (writers: readonly Person[], by: Person): Person[] =>
  writers.some(({ member }) => member === by.member) ? [...writers] : [...writers, by];
