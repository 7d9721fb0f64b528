import { sayFullDate } from '../../civil-date';
import { cite } from '../../law/cite';
import { sayYuan } from '../../money';
import { offerWords } from '../../offer/words';
import type { Complaint } from '../complaint';
import { partyOfSide } from '../offers';
import type { Party } from '../records';
import { matter, type Writer } from './writing';

const sides = { complainant: '投诉人', respondent: '商家' } as const;
const about = (complaint: Complaint) => `${complaint.complainant.name}投诉${matter(complaint)}一事`;
const lastOf = ({ offers = [] }: Complaint) => offers.slice(-1)[0];

/** What is offered, without a word of whoever offers it: those are read in the case, once they were checked. */
function whatOf(complaint: Complaint): string {
  const last = lastOf(complaint);
  if (!last) return '';
  const { kinds, fen, by } = last.terms;
  return [
    kinds.map((kind) => offerWords[kind].says).join('，'),
    ...(fen === undefined ? [] : [sayYuan(fen)]),
    `${sayFullDate(by)}以前办好`,
  ].join('，');
}

const made =
  (by: Party): Writer =>
  (complaint) => [
    `${about(complaint)}，${sides[by]}提了解决办法：${whatOf(complaint)}。`,
    `请打开看。同意、不同意都请说一声，也可以提别的办法；不答复的，我们接着调解。依据：${cite('令121-18')}。`,
  ];
const refused =
  (by: Party): Writer =>
  (complaint) => [`${about(complaint)}，${sides[by]}不同意您提的解决办法。`, '可以再提一个，也可以等我们接着调解。'];
const takenBack =
  (by: Party): Writer =>
  (complaint) => [`${about(complaint)}，${sides[by]}收回了提的解决办法。`, '您现在不用做什么，我们接着调解。'];

/** What each side hears of the offers of the other, in the program alone. */
export const offerMessages = {
  offerOfMerchant: made('respondent'),
  offerOfComplainant: made('complainant'),
  offerRefusedByMerchant: refused('respondent'),
  offerRefusedByComplainant: refused('complainant'),
  offerTakenBackByMerchant: takenBack('respondent'),
  offerTakenBackByComplainant: takenBack('complainant'),
  offerAccepted: (complaint) => [
    `${about(complaint)}，双方谈妥了：${whatOf(complaint)}。全文在这件投诉里。`,
    '请照谈妥的办。投诉人可以点“已经和商家谈好了”办结；也可以等工作人员和双方确认后办结。',
  ],
} satisfies Record<string, Writer>;

/** By letter: whose offer it is about, as the last one of the case has it, and who did what to it. */
const of: Readonly<Record<Exclude<keyof typeof offerMessages, 'offerAccepted'>, Party>> = {
  offerOfMerchant: 'respondent',
  offerOfComplainant: 'complainant',
  offerRefusedByMerchant: 'complainant',
  offerRefusedByComplainant: 'respondent',
  offerTakenBackByMerchant: 'respondent',
  offerTakenBackByComplainant: 'complainant',
};

const isOf = (form: keyof typeof of) => (complaint: Complaint) => {
  const last = lastOf(complaint);
  return last !== undefined && partyOfSide[last.from] === of[form];
};

/** Each of them goes to the other side alone. */
export const offerTold = Object.fromEntries((Object.keys(of) as (keyof typeof of)[]).map((form) => [form, isOf(form)]));
