import { tableOf } from '@domain/assessment/entry';
import { indicatorKeys, indicators, type LedgerItem } from '@domain/assessment/items';
import { assessedPointId, confirmingPoint, noAssessedPoint, takingPointBack, type AssessedPoint } from '@domain/assessment/point';
import type { Refusal } from '@domain/errors';
import { HOUSE } from '@domain/law/cite';
import { commit, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { plainly } from '../../kernel/plainly';
import { answered, db } from '../../kernel/store';
import { entriesOf } from './entries';
import { shareFor } from './totals';
import { whenOf } from './when';

const COLLECTION = 'confirmedPoints' as const;

/** What persons have said of these items of a year, by one question. */
export async function pointsOf(items: readonly LedgerItem[], year: number): Promise<Map<LedgerItem, AssessedPoint>> {
  const ids = items.map((item) => assessedPointId(item, year));
  const { data } = await answered(
    db
      .collection(COLLECTION)
      .where({ _id: db.command.in(ids) })
      .limit(ids.length)
      .get(),
  );
  const found = new Map((data as unknown as Kept<AssessedPoint>[]).map((one) => [one.item, withoutHead(one)]));
  return new Map(items.map((item) => [item, found.get(item) ?? noAssessedPoint(item, year)]));
}

export interface Word {
  item: LedgerItem;
  year: number;
  version: number;
  reason: string;
}

function say(
  ctx: MemberContext,
  { item, year, version, reason }: Word,
  command: string,
  step: (point: AssessedPoint) => AssessedPoint | Refusal,
): Promise<Answer> {
  const ref = { kind: 'confirmedPoint', collection: COLLECTION, id: assessedPointId(item, year), version };
  return commit<AssessedPoint>(
    ctx,
    ref,
    command,
    { item, year, reason },
    {
      decide: (before) => {
        const next = step(before ?? noAssessedPoint(item, year));
        if ('refused' in next) return next;
        return plainly(next, { relation: 'confirmer', shown: ctx.actor.name || '工作人员', article: HOUSE });
      },
    },
  );
}

const by = ({ actor: { member, name } }: MemberContext) => ({ member, name });

/** The point of an item, by who looked at its ledger as it stands now. */
export async function confirmPoint(ctx: MemberContext, word: Word): Promise<Answer> {
  const indicator = indicatorKeys.find((key) => (indicators[key].items as readonly LedgerItem[]).includes(word.item))!;
  const when = whenOf(indicator, word.year, undefined, ctx.moment.today);
  const { entries } = await entriesOf(indicator, when);
  const share = await shareFor(word.item, entries, when.asOf);
  const table = { ...tableOf(entries, word.item, word.year), share };
  return say(ctx, word, 'confirmAssessedPoint', (point) => confirmingPoint(point, word.reason, table, by(ctx), ctx.moment));
}

export const takePointBack = (ctx: MemberContext, word: Word): Promise<Answer> =>
  say(ctx, word, 'takeBackAssessedPoint', (point) => takingPointBack(point, word.reason, by(ctx), ctx.moment));
