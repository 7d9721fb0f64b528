import { merchantKindWords, tradeWords } from '../../merchant/words';
import { aloneIn, asIs, sectionsOf, type SaysOf, type SectionsOf } from '../../say';
import { checkById } from '../checks/list';
import { selfCheckLabels } from './labels';
import { checkAnswerWords, type SelfCheck } from './self-check';
import type { SelfCheckView } from './visibility';

const states: Record<SelfCheck['state'], string> = { open: '没有做完', done: '做完了', deleted: '已经删除' };

/** How each fact of a self-check reads. */
export const selfCheckSays: SaysOf<SelfCheck, SelfCheckView> = {
  _id: null,
  version: null,
  merchant: null,
  salt: null,
  at: null,
  state: (state) => states[state],
  list: asIs,
  kind: (kind) => merchantKindWords[kind].label,
  trades: (trades) => trades.map((one) => tradeWords[one].label).join('、'),
  day: (day, { day: say }) => say(day),
  doneOn: (day, { day: say }) => say(day),
  on: (day, { day: say }) => say(day),
  by: { parts: { member: null, name: asIs } },
  answers: (answers) =>
    answers.map(({ check, answer }) => ({
      head: `${check} ${checkById(check)?.asks ?? ''}`.trim(),
      text: checkAnswerWords[answer],
    })),
};

export const sections = {
  about: { title: '自查', of: ['state', 'on', 'doneOn', 'day', 'list', 'kind', 'trades', 'by'] },
  answers: aloneIn<SelfCheck>(selfCheckLabels)('answers'),
} as const satisfies SectionsOf<SelfCheck>;

export type Section = keyof typeof sections;

/** What a view of a self-check tells under one title. */
export const saySection = sectionsOf<SelfCheck, SelfCheckView, Section>(selfCheckLabels, selfCheckSays, sections);
