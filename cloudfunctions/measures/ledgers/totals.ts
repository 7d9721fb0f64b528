import type { z } from 'zod';
import type { LedgerEntry } from '@domain/assessment/entry';
import { isShare, shareOf, type ShareFigure } from '@domain/assessment/shares';
import type { LedgerItem } from '@domain/assessment/items';
import {
  enteredTotal,
  noTotals,
  SUBJECT_TOTALS,
  totalOn,
  withdrawnTotal,
  type SubjectTotals,
  type totalSchema,
} from '@domain/assessment/totals';
import type { CivilDate } from '@domain/civil-date';
import type { Refusal } from '@domain/errors';
import { HOUSE } from '@domain/law/cite';
import { commit, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { plainly } from '../../kernel/plainly';
import { read } from '../../kernel/store';

const place = { collection: 'settings' as const, id: SUBJECT_TOTALS };

async function readTotals(): Promise<SubjectTotals> {
  const kept = await read<Kept<SubjectTotals>>(place.collection, place.id);
  return kept ? withoutHead(kept) : noTotals;
}

/** Every total that was entered, the newest first, people by name; and the one that holds on the day. */
export async function totalsFor(day: CivilDate) {
  const { version, values } = await readTotals();
  const shown = values.map(({ by, withdrawn, ...one }) => ({
    ...one,
    by: by.name,
    ...(withdrawn && { withdrawn: { ...withdrawn, by: withdrawn.by.name } }),
  }));
  return { version, values: shown.reverse(), holds: totalOn(values, day)?.id };
}

/** The share of an item by its ledger; undefined of an item that is none. */
export async function shareFor(
  item: LedgerItem,
  entries: readonly LedgerEntry[],
  asOf: CivilDate,
): Promise<ShareFigure | undefined> {
  if (!isShare(item)) return undefined;
  const total = item === 'networkShare' ? totalOn((await readTotals()).values, asOf) : undefined;
  return shareOf(item, entries, { asOf, total });
}

function say(
  ctx: MemberContext,
  { version, command, input }: { version: number; command: string; input: object },
  step: (all: SubjectTotals) => SubjectTotals | Refusal,
): Promise<Answer> {
  const ref = { kind: 'setting', ...place, version };
  return commit<SubjectTotals>(ctx, ref, command, input, {
    decide: (before) => {
      const next = step(before ?? noTotals);
      if ('refused' in next) return next;
      return plainly(next, { relation: 'officer', shown: ctx.actor.name || '工作人员', article: HOUSE });
    },
  });
}

const doing = ({ actor: { member, name }, moment: { today } }: MemberContext) => ({ by: { member, name }, today });

/** How many subjects there were on a day, with where that was read. */
export const enterTotal = (
  ctx: MemberContext,
  { version, ...input }: z.output<typeof totalSchema> & { version: number },
): Promise<Answer> => say(ctx, { version, command: 'enterSubjectTotal', input }, (all) => enteredTotal(all, input, doing(ctx)));

/** A wrong one is withdrawn, with a reason. */
export const withdrawTotal = (
  ctx: MemberContext,
  { version, ...input }: { version: number; id: string; reason: string },
): Promise<Answer> =>
  say(ctx, { version, command: 'withdrawSubjectTotal', input }, (all) => withdrawnTotal(all, input, doing(ctx)));
