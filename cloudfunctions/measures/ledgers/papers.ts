import { refuseLedger } from '@domain/assessment/errors';
import { indicatorKeys, indicators, type Indicator, type LedgerItem } from '@domain/assessment/items';
import { newPaper, withdrawnPaper, type LedgerPaper, type PaperInput } from '@domain/assessment/paper';
import type { CivilDate } from '@domain/civil-date';
import { claimAll } from '@domain/evidence/claiming';
import { folderOf, type Folder } from '@domain/evidence/folder';
import { HOUSE } from '@domain/law/cite';
import { commit, eventIdOf, type Answer, type MemberContext } from '../../kernel/commit';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import { entriesOf } from './entries';
import { whenOf } from './when';

const by = ({ actor: { member, name } }: MemberContext) => ({ member, name });
const shown = ({ actor }: MemberContext) => actor.name || '工作人员';
const refTo = (id: string, version: number) => ({ kind: 'ledgerPaper', collection: 'ledgerPapers' as const, id, version });

const indicatorOf = (item: LedgerItem): Indicator =>
  indicatorKeys.find((key) => (indicators[key].items as readonly LedgerItem[]).includes(item))!;

/** A row that is to be proved stands in the ledger of its year now, under the item that is named. */
async function mustStand({ row, item, year }: PaperInput, today: CivilDate): Promise<void> {
  if (!row) return;
  const indicator = indicatorOf(item);
  const { entries } = await entriesOf(indicator, whenOf(indicator, year, undefined, today));
  if (!entries.some((one) => one.key === row && one.item === item)) throw new Refused(refuseLedger('row-missing'));
}

/** A paper with its files, which belong to it from this transaction on. */
export async function addPaper(ctx: MemberContext, input: PaperInput): Promise<Answer> {
  await mustStand(input, ctx.moment.today);
  const id = `lp_${eventIdOf(ctx).slice(0, 24)}`;
  const { moment, actor } = ctx;
  return commit<LedgerPaper>(ctx, refTo(id, 0), 'addLedgerPaper', input, {
    related: () => [...new Set(input.files.map(folderOf))].map((folder) => ({ collection: 'evidence' as const, id: folder })),
    decide: (before, _, findRelated) => {
      if (before) return refuseLedger('paper-missing');
      const made = newPaper(input, { id, by: by(ctx), moment });
      if ('refused' in made) return made;
      const claim = claimAll({
        ids: input.files,
        folderAt: (folder) => findRelated<Folder>(folder),
        known: new Set(),
        owner: actor.member,
        place: undefined,
        of: { kind: 'ledgerPaper', id, no: made.title },
        moment,
      });
      if ('refused' in claim) return claim;
      const related = claim.folders.map((document) => ({ collection: 'evidence' as const, document }));
      return plainly({ ...made, files: claim.files }, { relation: 'officer', shown: shown(ctx), article: HOUSE, related });
    },
  });
}

/** Taken out of the ledger; it stays on record with why. */
export const withdrawPaper = (ctx: MemberContext, id: string, version: number, reason: string): Promise<Answer> =>
  commit<LedgerPaper>(
    ctx,
    refTo(id, version),
    'withdrawLedgerPaper',
    { reason },
    {
      decide: (paper) => {
        if (!paper) return refuseLedger('paper-missing');
        const next = withdrawnPaper(paper, reason, by(ctx), ctx.moment.today);
        return 'refused' in next ? next : plainly(next, { relation: 'officer', shown: shown(ctx), article: HOUSE });
      },
    },
  );
