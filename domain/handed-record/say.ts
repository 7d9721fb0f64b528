import { officeName } from '../place/offices';
import { asIs, sectionsOf, withAnother, type SaysOf, type SectionsOf, type Wording } from '../say';
import type { HandedRecord } from './handed-record';
import { handedLabels, stateWords } from './labels';
import type { HandedView } from './visibility';

type GivenView = NonNullable<HandedView['result']>;

/** A result in one sentence: what, which merchant or record, why, who and when. */
function sayGiven({ label, words, merchant, other, on, by }: GivenView, { day }: Wording): string {
  const named = [merchant && `${merchant.name}（${merchant.no}）`, other && `和 ${other.no} 是同一条`];
  return `${[label, ...named, words].filter(Boolean).join('：')}；${by}，${day(on)}`;
}

/** How each fact of a handed-over record reads. */
export const handedSays: SaysOf<HandedRecord, HandedView> = {
  _id: null,
  version: null,
  at: null,
  list: null,
  no: asIs,
  state: (state) => stateWords[state],
  office: officeName,
  on: (on, { day }, { by }) => `${by}，${day(on)}`,
  by: withAnother,
  platformNo: asIs,
  batch: asIs,
  handedOn: (on, { day }) => day(on),
  name: asIs,
  uscc: asIs,
  shop: asIs,
  platform: asIs,
  url: asIs,
  address: asIs,
  dueOn: (on, { day }) => day(on),
  result: (given, wording) => sayGiven(given, wording),
  earlier: (all, wording) =>
    all.map((one) => ({
      head: handedLabels.earlier as string,
      text: `${sayGiven(one, wording)}。${one.replaced.by} ${wording.day(one.replaced.on)}更正：${one.replaced.reason}`,
    })),
};

export const sections = {
  result: { title: '处置', of: ['state', 'dueOn', 'result', 'earlier'] },
  about: { title: '平台分发的信息', of: ['name', 'uscc', 'shop', 'platform', 'url', 'address'] },
  kept: { title: '编号和登记', of: ['platformNo', 'batch', 'handedOn', 'no', 'office', 'on', 'by'] },
} as const satisfies SectionsOf<HandedRecord>;

export type Section = keyof typeof sections;

/** What a view of a handed-over record tells under one title. */
export const saySection = sectionsOf<HandedRecord, HandedView, Section>(handedLabels, handedSays, sections);
