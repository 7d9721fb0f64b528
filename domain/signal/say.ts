import { goodsCategories } from '../matter/goods-categories';
import { problemTypes } from '../matter/problem-types';
import { asIs, sectionsOf, withAnother, type SaysOf, type SectionsOf } from '../say';
import { aspectWords, signalLabels, signalStateWords } from './labels';
import type { Signal } from './signal';
import type { SignalView } from './visibility';
import { sayKey, sayOneIn } from './why';

/** How each fact of a signal reads. */
export const signalSays: SaysOf<Signal, SignalView> = {
  _id: null,
  version: null,
  key: null,
  at: null,
  cases: null,
  shops: null,
  state: (state) => signalStateWords[state],
  aspect: (aspect) => aspectWords[aspect],
  of: asIs,
  on: (on, { day }) => day(on),
  lastOn: (on, { day }) => day(on),
  from: (from, { day }, { to }) => `${day(from)}到 ${day(to)}`,
  to: withAnother,
  people: (people) => `${people} 人`,
  complaints: (complaints) => `${complaints} 件`,
  before: (before, { day }) =>
    before.map(({ of, from, to, people }) => ({
      head: `${of === 'year' ? '往年同期' : '之前'}：${day(from)}到 ${day(to)}`,
      text: `${people} 人`,
    })),
  oneIn: sayOneIn,
  also: (also) => also.map((key) => sayKey(key)).join('、'),
  words: (words) => words.join('、'),
  categories: (all) => all.map((one) => goodsCategories[one].label).join('、'),
  problems: (all) => all.map((one) => problemTypes[one].label).join('、'),
  places: (places) => places.join('、'),
  dismissed: ({ on, by, reason }, { day }) => [{ head: `${by} ${day(on)}`, text: reason }],
  drafted: ({ on, by }, { day }) => [{ head: `${by} ${day(on)}`, text: '起草了提示' }],
};

export const sections = {
  about: { title: '信号', of: ['of', 'aspect', 'state', 'on', 'lastOn'] },
  why: {
    title: '为什么',
    of: ['people', 'complaints', 'from', 'to', 'oneIn', 'also', 'words', 'categories', 'problems', 'places'],
  },
  compared: { title: '和以前比', of: ['before'] },
  done: { title: '处理', of: ['dismissed', 'drafted'] },
} as const satisfies SectionsOf<Signal>;

export type Section = keyof typeof sections;

/** What a view of a signal tells under one title. */
export const saySection = sectionsOf<Signal, SignalView, Section>(signalLabels, signalSays, sections);
