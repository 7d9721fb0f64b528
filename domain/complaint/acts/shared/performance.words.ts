import { options, yesNo, type Option, type Question } from '../../../question';

const words = {
  complainant: { all: '都收到了、都做到了', part: '只收到一部分', none: '还没有收到、没有做到' },
  respondent: { all: '全部做到了', part: '做到了一部分', none: '还没有做到' },
} as const;

/** What a party may say of the performance, in its own words. */
export const doneOptions = (side: keyof typeof words): Option[] => options(words[side]);

/** The sum so far, asked of a part alone. */
export const partOf = (label: string): Question<'fen'> => ({
  path: 'fen',
  kind: 'money',
  label,
  when: ({ done }) => done === 'part',
});

/** What an ending without the bureau says of the performance: how much, whether it came already, and otherwise by which day. */
export const promise = (doneLabel: string): Question<'agreedFen' | 'done' | 'performBy'>[] => [
  { path: 'agreedFen', kind: 'money', label: '说好退、赔多少钱（不涉及钱的不填）' },
  { ...yesNo('done', doneLabel, { yes: '都收到了、做到了', no: '还没有' }) },
  {
    path: 'performBy',
    kind: 'date',
    label: '说好哪一天以前',
    ahead: true,
    hint: '到那天我们问一声到账没有；没有收到的，告诉我们就行。',
    when: ({ done }) => done === 'no',
  },
];
