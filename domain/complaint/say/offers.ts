import { sayYuan } from '../../money';
import { offerWords } from '../../offer/words';
import type { Line, Wording } from '../../say';
import { differsFromAgreed, partyOfSide, type CaseOffer } from '../offers';
import type { ComplaintView } from '../visibility';
import { recordedAfter, sideWords, type Says } from './words';

type Shown = NonNullable<ComplaintView['offers']>[number];

/** How an offer ended, by whom. */
const ends: Readonly<Record<NonNullable<CaseOffer['ended']>['how'], (to: string, from: string) => string>> = {
  accepted: (to) => `${to}同意`,
  refused: (to) => `${to}不同意`,
  countered: (to) => `${to}另提了办法`,
  replaced: (_, from) => `${from}换了一个办法`,
  takenBack: (_, from) => `${from}收回`,
  lapsed: () => '没有答复，已经作废',
};

const other = { consumer: 'merchant', merchant: 'consumer' } as const;
const named = (side: keyof typeof other) => sideWords[partyOfSide[side]];
/** Who wrote it down where it was not the party itself. */
const by = (name: string | undefined, side: string) => (name === undefined || name === side ? '' : `（${name}登记）`);
const inPerson = (consent: string | undefined): Line[] => (consent ? [{ head: '投诉人本人同意', text: consent }] : []);

function sayOffer({ n, from, terms, on, by: made, principalConsent, recorded, ended, waits }: Shown, wording: Wording): Line[] {
  const { day } = wording;
  const [side, to] = [named(from), named(other[from])];
  const { kinds, fen, by: until, more } = terms;
  const what = [
    kinds.map((one) => offerWords[one].label).join('、'),
    ...(fen === undefined ? [] : [sayYuan(fen)]),
    `${day(until)}以前办好`,
    ...(more ? [more] : []),
    ...(waits ? ['补充的话还在检查'] : []),
  ];
  const end = ended && ends[ended.how](to, side);
  const answered = ended?.how === 'takenBack' ? side : to;
  return [
    { head: `${n}．${day(on)} ${side}提出${by(made, side)}`, text: `${what.join('；')}${recordedAfter(recorded, wording)}` },
    ...inPerson(principalConsent),
    ...(ended && end
      ? [
          {
            head: `${day(ended.on)} ${end}${by(ended.by, answered)}`,
            text: `${ended.reason ?? end}${recordedAfter(ended.recorded, wording)}`,
          },
          ...inPerson(ended.principalConsent),
        ]
      : []),
  ];
}

const points = { fen: '金额', by: '日子' } as const;

/** What the parties offered each other, and what they agreed on. */
export const sayOffers = {
  offers: (list, wording) => list.flatMap((one) => sayOffer(one, wording)),
  agreed: (agreed, wording, { performance }) => {
    const { text, on, n, by: who, principalConsent, recorded } = agreed;
    const differs = differsFromAgreed({ agreed, performance });
    const registered = who === sideWords.complainant || who === sideWords.respondent ? '' : `（${who}登记）`;
    return [
      {
        head: `${wording.day(on)} 双方谈妥第 ${n} 个办法${registered}`,
        text: `${text}${recordedAfter(recorded, wording)}`,
      },
      ...inPerson(principalConsent),
      ...(differs.length ? [{ head: '和办结时写的不一样', text: differs.map((one) => points[one]).join('、') }] : []),
    ];
  },
} satisfies Partial<Says>;
