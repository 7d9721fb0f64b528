import type { Actor } from '@domain/bureau/actor';
import {
  approveReading,
  dropReading,
  nothingSaid,
  proposeReading,
  type ReadingInput,
  type SaidReadings,
} from '@domain/credit/dates/confirming';
import { readingKeys, readings, type ReadingKey } from '@domain/credit/dates/readings';
import type { Refusal } from '@domain/errors';
import { samePerson } from '@domain/second-person';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import { plainly } from '../kernel/plainly';
import { readingsPlace, readReadings, type ReadingsSetting } from '../kernel/repair-days';

/** Every reading with what was said of it, to staff; `own`: what waits was set down by the reader. */
export async function readingsFor(actor: Actor) {
  const setting = await readReadings();
  const { holds, waits } = setting ?? nothingSaid;
  const rows = readingKeys.map((key) => {
    const held = holds[key];
    const waiting = waits[key];
    return {
      key,
      ...readings[key],
      holds: held && { ...held, by: held.by.name, approvedBy: held.approvedBy.name },
      waits: waiting && { ...waiting, by: waiting.by.name, own: samePerson(waiting.by, actor) },
    };
  });
  return { version: setting?.version ?? 0, rows };
}

type Change = (before: SaidReadings) => SaidReadings | Refusal;

function change(ctx: MemberContext, version: number, command: string, input: unknown, step: Change): Promise<Answer> {
  const ref = { kind: 'setting', ...readingsPlace, version };
  return commit<ReadingsSetting>(ctx, ref, command, input, {
    decide: (before) => {
      const left = step(before ?? nothingSaid);
      if ('refused' in left) return left;
      const next: ReadingsSetting = { ...left, _id: readingsPlace.id, version: (before?.version ?? 0) + 1 };
      return plainly(next, { relation: 'staff', shown: ctx.actor.name || '工作人员', article: '令107-6' });
    },
  });
}

const person = ({ actor: { member, name } }: MemberContext) => ({ member, name });

/** What 法规科 said of one reading, set down by one person. */
export const propose = (ctx: MemberContext, version: number, input: ReadingInput): Promise<Answer> =>
  change(ctx, version, 'proposeReading', input, (said) => proposeReading(said, input, person(ctx), ctx.moment.today));

/** Another person held it against the document. */
export const approve = (ctx: MemberContext, version: number, key: ReadingKey): Promise<Answer> =>
  change(ctx, version, 'approveReading', { key }, (said) => approveReading(said, key, person(ctx), ctx.moment.today));

/** Taken back or sent back, with the reason, which the event keeps. */
export const drop = (ctx: MemberContext, version: number, key: ReadingKey, reason: string): Promise<Answer> =>
  change(ctx, version, 'dropReading', { key, reason }, (said) => dropReading(said, key));
