import type { StaffWords, WordsOf } from '../../../act-words';
import { day, line, long, one, when, type Answers, type Question } from '../../../question';
import { endings, type CreditFact, type Ending } from '../fact';
import { answersOf, contentQuestions } from '../questions';
import type { FactView } from '../visibility';
import { contentOf, type factTable, type FactCommand } from './table';

type Table = typeof factTable;
type Words = { readonly [Command in FactCommand]?: WordsOf<FactView, Table[Command]> };

const group = (place: number) => ({ group: { title: '核对和更正', place } });
const later = (place: number) => ({ group: { title: '修复和结束', place } });
const reason = (label: string, hint?: string): Question<'reason'> => long('reason', label, 300, hint);

/** How each kind can end, in the order an officer would look for it. */
const endingsOf: Readonly<Record<CreditFact['kind'], readonly Ending[]>> = {
  penalty: ['repaired', 'automatic', 'annulled', 'deregistered', 'mistaken'],
  spotCheck: ['repaired', 'automatic', 'annulled', 'deregistered', 'mistaken'],
  abnormal: ['movedOut', 'automatic', 'annulled', 'deregistered', 'mistaken'],
  serious: ['movedOut', 'automatic', 'annulled', 'deregistered', 'mistaken'],
};
const hints: Readonly<Partial<Record<Ending, string>>> = {
  annulled: '作出决定的机关应当在 3 个工作日内撤回公示并说明理由（令45 第十一条）。',
  mistaken: '不是公示信息变了，是本局登记错了。',
};

const isOne = (keys: readonly Ending[]) => (all: Answers) => keys.some((key) => key === all.why);

const fraud = [day('on', '决定日期'), line('document', '决定书文号')] as const;

/** How each act on a credit fact reads to who does it. */
export const factWords: Words = {
  check: { title: '核对', word: '核对', send: '核对过了', foot: { place: 2 } },
  sendBack: { ...group(2), fields: () => [reason('要改什么')] },
  correct: {
    ...group(1),
    word: '更正',
    fields: ({ merchantKind }, today) => [
      reason('为什么更正', '核对过的，商家会看到更正的日子和理由；更正以后要由另一个人重新核对。'),
      ...contentQuestions(merchantKind, today),
    ],
    starts: (fact) => answersOf(contentOf(fact)),
  },
  end: {
    foot: { place: 1 },
    title: '登记结束',
    word: '登记结束',
    fields: ({ kind }) => [
      one(
        'why',
        '怎样结束',
        endingsOf[kind].map((value) => ({ value, label: endings[value].label, ...(hints[value] && { hint: hints[value] }) })),
      ),
      day('on', '停止公示、移出的日期'),
      when(line('document', '决定书文号'), isOne(['repaired', 'movedOut', 'annulled'])),
      when(long('reason', '理由', 300), isOne(['annulled', 'mistaken'])),
    ],
  },
  recordRefusal: { ...later(1), fields: () => fraud },
  restore: { ...later(2), fields: () => fraud },
  discard: { ...group(9), word: '这一条不用了', fields: () => [reason('为什么不用了')] },
};

/** The words of an act by its name, as a page of any act reads them. */
export const wordsOfFact = (command: FactCommand): StaffWords<FactView> =>
  (factWords[command] ?? {}) as unknown as StaffWords<FactView>;

/** Titles of the lists of acts, in their order. */
export const factGroups = ['核对和更正', '修复和结束'] as const;
