import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import type { NoticeBatch } from '@domain/credit/batch/batch';
import { refuseBatch } from '@domain/credit/batch/errors';
import { asApproved } from '@domain/credit/batch/telling';
import { whyLeftOut, type LeftReason } from '@domain/credit/batch/whom';
import { beginOfOccasion } from '@domain/credit/notice/beginning';
import { creditNoticeName } from '@domain/credit/notice/name';
import type { CreditNotice } from '@domain/credit/notice/notice';
import { HOUSE } from '@domain/law/cite';
import type { Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { allOf } from '../../kernel/all-of';
import { commit, withoutHead, type Kept, type MemberContext } from '../../kernel/commit';
import { sha256 } from '../../kernel/hash';
import { merchantPlace } from '../../kernel/merchants';
import { Refused } from '../../kernel/refused';
import { read } from '../../kernel/store';
import { kept as noticeKept } from '../notices';

/** What became of one: told in the program, to be told on paper where nobody acts for it there, or left out. */
export type Became = 'told' | 'paper' | 'left';

interface Told {
  became: Became;
  why?: LeftReason;
  notice?: string;
  no?: string;
}

/** Who started it goes on with it, whoever runs the step; a merchant of a mailing is told under one key, so that it is never told twice. */
export function asStarter({ _id, started, writers }: NoticeBatch, what: string, moment: Moment): MemberContext {
  const by = started?.by ?? writers[0] ?? { member: '', name: '' };
  const actor: Actor = { ...by, roles: ['consumer', 'handler'] };
  // A version that is not 0: a member who writes is known already.
  const caller = { kind: 'member' as const, actor, openid: '', version: 1 };
  return { caller, actor, moment, trace: 'credit.batch', key: `batch-${_id}-${what}` };
}

/** Thrown out of the transaction where somebody is left out: nothing is written. */
const nothing = refuseBatch('wrong-state');

/**
 * One notice of a mailing, approved with it and delivered at once to whoever acts for the merchant at that moment; where nobody does it waits for
 * paper. Its merchant is read in the transaction, and why it is not told is asked there again. Made twice it is one: its id is made of both.
 */
export async function tellOne(batch: NoticeBatch, merchant: string, moment: Moment): Promise<Told> {
  const id = `n_${sha256(`${batch._id}\n${merchant}`).slice(0, 24)}`;
  const ask = () => read<Kept<CreditNotice>>(creditNoticeName.collection, id);
  if (batch.abandoned) return toldAs(await ask()) ?? { became: 'left', why: 'abandoned' };
  const ctx = asStarter(batch, merchant, moment);
  const year = moment.today.slice(0, 4);
  const counter = counterOf(creditNoticeName, year);
  let why: LeftReason | undefined;
  const answer = await commit<CreditNotice, CreditNotice[]>(
    ctx,
    refTo(creditNoticeName, id, 0),
    'tellOfMany',
    { merchant },
    {
      counters: [counter],
      related: () => [merchantPlace(merchant)],
      lookUp: () => noticesOf(merchant),
      decide: (before, nextNumber, findRelated, notices) => {
        if (before) return nothing;
        const kept = findRelated<Kept<Merchant>>(merchant);
        if (!kept) {
          why = 'unknown';
          return nothing;
        }
        const now = withoutHead(kept);
        why = whyLeftOut(batch, now, { notices, today: moment.today, calendar: moment.calendar });
        if (why) return nothing;
        const [by] = batch.writers;
        if (!by) throw new Error(`${batch._id} has no writer`);
        const no = numberOf(creditNoticeName, county.prefix, year, nextNumber(counter));
        const made = beginOfOccasion(batch.occasion, now, { id, no, by, moment, batch: batch._id }, batch.addition);
        if ('refused' in made) {
          why = 'noTemplate';
          return nothing;
        }
        const { notice, news } = asApproved(made, batch, now, moment);
        return noticeKept(notice, { relation: 'officer', shown: ctx.actor.name, article: HOUSE, notices: news });
      },
    },
  ).catch((error: unknown) => {
    if (error instanceof Refused && error.refusal === nothing && why) return undefined;
    throw error;
  });
  return (answer && toldAs(await ask())) ?? { became: 'left', ...(why && { why }) };
}

const toldAs = (notice: CreditNotice | undefined): Told | undefined =>
  notice && { became: notice.deliveries?.length ? 'told' : 'paper', notice: notice._id, no: notice.no };

/** What a merchant was told so far. */
const noticesOf = async (merchant: string): Promise<CreditNotice[]> =>
  (await allOf<Kept<CreditNotice>>(creditNoticeName.collection, { merchant })).map((kept) => withoutHead(kept));
