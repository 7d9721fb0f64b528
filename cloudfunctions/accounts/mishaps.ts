import { plusDays, startOfDay } from '@domain/civil-date';
import { MISHAP_DAYS, type MishapInput } from '@domain/mishap-report';
import type { MemberContext } from '../kernel/commit';
import type { Member } from '../kernel/context';
import { duePage } from '../kernel/due';
import { canonical, sha256 } from '../kernel/hash';
import type { Job } from '../kernel/jobs';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { callerTouched, countedOn } from '../kernel/shares';
import { inTransaction, type Stored } from '../kernel/store';
import { eachRow } from '../kernel/troubles';

/** A fault of the program, however many phones reported it; of whom is not kept. */
interface Mishap extends Stored, MishapInput {
  count: number;
  firstAt: number;
  /** UTC ms of the last report. */
  at: number;
  sweepAt: number;
}

/** Counts a fault beside those of its kind; each person reports so many a day. It is no event: nothing of a case or a person changes. */
export function report(ctx: MemberContext, input: MishapInput): Promise<void> {
  const { now, today } = ctx.moment;
  const _id = `x_${sha256(canonical(input)).slice(0, 24)}`;
  return inTransaction(async (tx) => {
    const { collection, id } = callerTouched(ctx);
    const member = await tx.get<Member>(collection, id);
    const counted = countedOn(ctx, 'reportMishap', <T extends Stored>() => member as T | undefined);
    if ('refused' in counted) throw new Refused(counted);
    const before = await tx.get<Mishap>('mishaps', _id);
    const sweepAt = startOfDay(plusDays(today, MISHAP_DAYS));
    const next: Mishap = { _id, ...input, count: (before?.count ?? 0) + 1, firstAt: before?.firstAt ?? now, at: now, sweepAt };
    await (before ? tx.put('mishaps', next) : tx.insert('mishaps', next));
    await (member ? tx.put('members', counted.document) : tx.insert('members', counted.document));
  });
}

/** One page of the faults, the last reported first. */
export async function mishapsPage(cursor?: string) {
  const { found, next } = await newestPage<Mishap>('mishaps', {}, cursor);
  return { rows: found.map(({ _id: id, sweepAt: _, ...one }) => ({ id, ...one })), next };
}

const SWEEP = 'accounts.mishaps';
const SLICE = 50;

export const sweepMishaps: Job = {
  name: SWEEP,
  step: async (moment, cursor) => {
    const { found, next } = await duePage<Mishap>('mishaps', SLICE, moment, cursor);
    const remove = async ({ _id }: Mishap) => {
      await inTransaction((tx) => tx.remove('mishaps', _id));
      return 1;
    };
    return { done: await eachRow(SWEEP, found, ({ _id }) => _id, moment, remove), next };
  },
};
