import { aloneIn, asIs, sectionsOf, type SaysOf, type SectionsOf } from '../say';
import { feedbackKindWords, type Feedback } from './feedback';
import { feedbackLabels } from './labels';
import type { FeedbackView } from './visibility';

/** How each fact of a piece of feedback reads. */
export const feedbackSays: SaysOf<Feedback, FeedbackView> = {
  _id: null,
  version: null,
  member: null,
  at: null,
  kind: (kind) => feedbackKindWords[kind],
  text: asIs,
  phone: asIs,
  state: (state) => (state === 'open' ? '还没有答复' : '已经答复'),
  on: (on, { day }) => day(on),
  answer: ({ text, by, on }, { day }) => [{ head: `${by} ${day(on)}答复`, text }],
};

export const sections = {
  about: { title: '意见', of: ['kind', 'state'] },
  given: { title: '意见', of: ['on', 'text', 'phone'] },
  answer: aloneIn<Feedback>(feedbackLabels)('answer'),
} as const satisfies SectionsOf<Feedback>;

export type Section = keyof typeof sections;

/** What a view of a piece of feedback tells under one title. */
export const saySection = sectionsOf<Feedback, FeedbackView, Section>(feedbackLabels, feedbackSays, sections);
