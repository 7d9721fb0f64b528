import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { date, form, text } from '../../fields';
import type { Moment } from '../../lifecycle';
import type { Merchant } from '../../merchant/merchant';
import type { Person } from '../../merchant/person';
import { paperShownBy, whyNotDue, whyNotMissed, whyNotOwed, reportReasons, reportRules } from '../annual/report';
import type { CreditFact } from '../fact/fact';
import { addition } from './acts/drafting';
import { composeFact, composeOccasion, type Composed, type Told } from './composing';
import { refuseNotice } from './errors';
import { occasionTopics, type CreditNotice, type Occasion } from './notice';
import { isStanding, topicOf } from './telling';

const id = z.string({ error: '请从列表重新选择。' }).regex(/^[\w-]{1,64}$/, { error: '请从列表重新选择。' });
const year = z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2099, { error: '请选择年份。' });

/** What an officer tells of without a fact. */
export const occasionSchema = z.discriminatedUnion(
  'topic',
  [
    form({ topic: z.literal('annualDue'), year }),
    form({ topic: z.literal('annualMissed'), year, listOn: date('名单的日期'), source: text('名单从哪里来', 2, 80) }),
    form({ topic: z.literal('licence'), seenOn: date('看的日期'), where: text('看的是哪个网店、网址', 2, 200) }),
    form({
      topic: z.literal('rule'),
      title: text('规定的名称', 4, 80),
      effectiveOn: date('施行日期'),
      what: text('改了什么', 4, 300),
      source: text('来源', 2, 120),
    }),
  ],
  { error: `请选择说的是什么事（${occasionTopics.length} 种）。` },
);

export const draftNoticeSchema = form({ merchant: id, fact: id.optional(), occasion: occasionSchema.optional(), addition });
export type DraftNoticeInput = z.output<typeof draftNoticeSchema>;

export interface Beginning {
  id: string;
  no: string;
  by: Person;
  moment: Moment;
  /** The mailing it belongs to. */
  batch?: string;
}

const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

function annualProblem(occasion: Occasion, merchant: Merchant, { today, calendar }: Moment): Refusal | undefined {
  if (occasion.topic === 'annualDue') {
    const why = whyNotDue(merchant, today) ?? whyNotOwed(merchant, occasion.year);
    return why && badField('occasion.year', `${reportReasons[why]}，不用发。`);
  }
  if (occasion.topic !== 'annualMissed') return undefined;
  const why = whyNotMissed(merchant, { year: occasion.year, asOf: occasion.listOn }, today, calendar);
  if (!why) return undefined;
  const after = reportRules[merchant.kind]?.paper ? `（纸质年报要到 ${paperShownBy(occasion.year, calendar)} 才都显示出来）` : '';
  return badField('occasion.listOn', `${reportReasons[why]}${after}，不能发。`);
}

/** Why a notice of this occasion is not sent to the merchant on this day, at the field it is about. Pure. */
export function occasionProblem(occasion: Occasion, merchant: Merchant, moment: Moment): Refusal | undefined {
  if (occasion.topic === 'licence' && occasion.seenOn > moment.today)
    return badField('occasion.seenOn', '看的日期不能晚于今天。');
  if (occasion.topic === 'rule' && occasion.effectiveOn < moment.today)
    return badField('occasion.effectiveOn', '这个规定已经施行了。');
  return annualProblem(occasion, merchant, moment);
}

const begun = (
  about: Pick<CreditNotice, 'topic'> & Pick<Partial<CreditNotice>, 'fact' | 'occasion' | 'addition'>,
  merchant: Merchant,
  words: Composed,
  { id: _id, no, by, moment, batch }: Beginning,
): CreditNotice => ({
  ...{ _id, version: 1, no, state: 'drafted' },
  ...{ merchant: merchant._id, merchantName: merchant.name, office: merchant.office },
  ...about,
  ...words,
  ...{ at: moment.now, on: moment.today, writers: [by] },
  ...(batch !== undefined && { batch }),
});

/** A notice of a fact of the merchant, in the words of its template as of the day. Pure. */
export function beginOfFact(
  fact: CreditFact,
  told: Told | undefined,
  merchant: Merchant,
  of: Beginning,
  more: string | undefined,
): CreditNotice | Refusal {
  if (fact.merchant !== merchant._id) return refuseNotice('no-fact');
  if (!isStanding(fact)) return refuseNotice('fact-over');
  const words = told ? composeFact(told, merchant, of.moment.today) : refuseNotice('no-template');
  if ('refused' in words) return words;
  const about = { topic: topicOf(fact), fact: { id: fact._id, no: fact.no, version: fact.version } };
  return begun({ ...about, ...(more && { addition: more }) }, merchant, words, of);
}

/** A notice of what is told without a fact. Pure. */
export function beginOfOccasion(occasion: Occasion, merchant: Merchant, of: Beginning, more?: string): CreditNotice | Refusal {
  const problem = occasionProblem(occasion, merchant, of.moment);
  if (problem) return problem;
  const words = composeOccasion(occasion, merchant, of.moment.today);
  if ('refused' in words) return words;
  return begun({ topic: occasion.topic, occasion, ...(more && { addition: more }) }, merchant, words, of);
}

/**
 * Why words made of this fact may not be approved or delivered any more: asked in the transaction of both, of the fact as it is there. Without a
 * fact the occasion is asked again of the merchant. Pure.
 */
export function staleProblem(
  { fact: told, occasion }: CreditNotice,
  fact: CreditFact | undefined,
  merchant: Merchant,
  moment: Moment,
): Refusal | undefined {
  if (merchant.state !== 'active') return refuseNotice('no-merchant');
  if (occasion) return occasionProblem(occasion, merchant, moment);
  if (!told || !fact || !isStanding(fact)) return refuseNotice('fact-over');
  return fact.version === told.version ? undefined : refuseNotice('fact-changed');
}
