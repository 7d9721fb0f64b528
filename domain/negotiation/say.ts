import { sayFiledFile } from '../evidence/say-file';
import { sayYuan } from '../money';
import { offerWords } from '../offer/words';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { sayDeadline } from '../say-periods';
import { negotiationLabels, negotiationStateWords, offerEndWords, offerSideWords } from './labels';
import type { Negotiation } from './negotiation';
import { sayPrepared } from './say-prepared';
import type { NegotiationView } from './visibility';

const signed = (on: string, by: string | undefined, { day }: Wording) => [by, day(on)].filter(Boolean).join('，');
const doneWords = { all: '都办到了', part: '办到一部分', none: '没有办到' } as const;
const partyWords = { complainant: '消费者', respondent: '商家', both: '双方' } as const;

function sayOffer({ from, terms, on, by, ended }: NegotiationView['offers'][number], wording: Wording): Line[] {
  const { kinds, fen, by: until, more } = terms;
  const { day } = wording;
  const what = [
    kinds.map((one) => offerWords[one].label).join('、'),
    ...(fen === undefined ? [] : [sayYuan(fen)]),
    `${day(until)}以前办好`,
    ...(more ? [more] : []),
  ];
  return [
    { head: `${offerSideWords[from]}提出（${signed(on, by, wording)}）`, text: what.join('；') },
    ...(ended ? [{ head: `${day(ended.on)}${offerEndWords[ended.how]}`, text: ended.reason ?? offerEndWords[ended.how] }] : []),
  ];
}

/** How each fact of a negotiation reads. */
export const negotiationSays: SaysOf<Negotiation, NegotiationView> = {
  _id: null,
  version: null,
  enrolment: null,
  merchant: null,
  office: null,
  member: null,
  at: null,
  no: asIs,
  state: (state) => negotiationStateWords[state],
  on: (on, { day }) => day(on),
  prepared: sayPrepared,
  files: (files) => files.map((file, index) => ({ head: `文件 ${index + 1}`, text: sayFiledFile(file) })),
  shown: ({ text, on }, { day }) => [{ head: `${day(on)}同意给商家看的`, text }],
  deadlines: (all, wording) => all.map((one) => sayDeadline(one, wording)),
  viewed: ({ on, by }, wording) => signed(on, by, wording),
  offers: (offers, wording) => offers.flatMap((one) => sayOffer(one, wording)),
  agreement: ({ text, on }, { day }) => [{ head: `${day(on)}达成`, text }],
  performance: ({ fen, by, words }, { day }) => [
    { head: '约定', text: [...(fen === undefined ? [] : [sayYuan(fen)]), `${day(by)}以前`].join('，') },
    ...words.map((one) => ({
      head: `${day(one.on)}${partyWords[one.from]}说`,
      text: `${doneWords[one.done]}${one.fen === undefined ? '' : `，一共 ${sayYuan(one.fen)}`}`,
    })),
  ],
  failed: ({ on, reason, by }, wording) => `${signed(on, by, wording)}：${reason}`,
  left: ({ on, reason }, { day }) => `${day(on)}${reason ? `：${reason}` : ''}`,
  expiredOn: (on, { day }) => day(on),
  complaint: ({ no, on }, { day }) => `${no}，${day(on)}`,
  calls: (calls, wording) =>
    calls.map(({ on, by, reached, said }) => ({
      head: `${signed(on, by, wording)}${reached ? '打通' : '没有打通'}`,
      text: said,
    })),
};

const alone = aloneIn<Negotiation>(negotiationLabels);

export const sections = {
  about: { title: '这件协商', of: ['no', 'state', 'on', 'viewed', 'failed', 'left', 'expiredOn', 'complaint'] },
  shown: alone('shown'),
  offers: alone('offers'),
  agreement: { title: '约定和履行', of: ['agreement', 'performance'] },
  files: alone('files'),
  prepared: alone('prepared'),
  deadlines: alone('deadlines'),
  calls: alone('calls'),
} as const satisfies SectionsOf<Negotiation>;

export type Section = keyof typeof sections;

/** What a view of a negotiation tells under one title. */
export const saySection = sectionsOf<Negotiation, NegotiationView, Section>(negotiationLabels, negotiationSays, sections);
