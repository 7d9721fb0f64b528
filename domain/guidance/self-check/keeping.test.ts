import fc from 'fast-check';
import { merchantOf, on, people } from '../../merchant/fixture';
import { trades, type Trade } from '../../merchant/merchant';
import { checks, checksFor, LIST_VERSION } from '../checks/list';
import { deleting, saving, selfCheckLists } from './keeping';
import { compared, countsOf, guidanceOnly, sayResult, toMend } from './result';
import { selfCheckSchema } from './schema';
import { checkAnswers, type Answered, type SelfCheck } from './self-check';
import { viewSelfCheck } from './visibility';

const DAY = on('2026-11-27');
const begun = { id: 'k_1', salt: 'by-chance', by: people.clerk };
const merchant = merchantOf();
const all = (kind: (typeof merchant)['kind'], of: Trade[], answer: Answered['answer'] = 'yes'): Answered[] =>
  checksFor({ kind, trades: of }, DAY.today).map(({ id }) => ({ check: id, answer }));
const kept = (result: ReturnType<typeof saving>): SelfCheck => {
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return result;
};
const refusedSay = (result: ReturnType<typeof saving>) => ('refused' in result ? result.params?.say : undefined);

test('answers so far are kept with the list, the day and what chose the questions; the rest is asked later', () => {
  const first = kept(
    saving(begun, { trades: ['goods'], answers: [{ check: 'M01', answer: 'yes' }], done: false }, merchant, DAY),
  );
  expect(first).toMatchObject({
    version: 1,
    state: 'open',
    list: LIST_VERSION,
    kind: 'company',
    trades: ['goods'],
    day: DAY.today,
  });
  expect(first.answers).toEqual([{ check: 'M01', answer: 'yes' }]);
  const later = on('2026-12-02');
  const second = kept(saving(first, { trades: ['goods'], answers: all('company', ['goods']), done: true }, merchant, later));
  expect(second).toMatchObject({
    version: 2,
    state: 'done',
    doneOn: later.today,
    day: later.today,
    on: DAY.today,
    by: people.clerk,
  });
});

test('it is done only when all that is asked is answered, and stays as it is', () => {
  const answers = all('company', ['goods']);
  expect(refusedSay(saving(begun, { trades: ['goods'], answers: answers.slice(2), done: true }, merchant, DAY))).toBe(
    '还有 2 题没有选。',
  );
  const done = kept(saving(begun, { trades: ['goods'], answers, done: true }, merchant, DAY));
  expect(refusedSay(saving(done, { trades: ['goods'], answers, done: false }, merchant, DAY))).toBe(
    '这份自查已经做完，不能再改。',
  );
});

test('what is not asked of such a merchant on that day is not kept', () => {
  const answers: Answered[] = [
    { check: 'M01', answer: 'yes' },
    { check: 'M03', answer: 'no' },
    { check: 'M60', answer: 'no' },
    { check: 'M70', answer: 'no' },
    { check: 'M99', answer: 'no' },
  ];
  const of = kept(saving(begun, { trades: ['goods', 'keyProducts'], answers, done: false }, merchant, DAY));
  expect(of.answers).toEqual([{ check: 'M01', answer: 'yes' }]);
  const inForce = kept(saving(begun, { trades: ['goods', 'keyProducts'], answers, done: false }, merchant, on('2026-12-01')));
  expect(inForce.answers?.map(({ check }) => check)).toEqual(['M01', 'M70']);
});

test('deleted, nothing is left of whose it was, what it said and who wrote it', () => {
  const done = kept(saving(begun, { trades: ['goods'], answers: all('company', ['goods'], 'no'), done: true }, merchant, DAY));
  const gone = deleting(done, DAY);
  expect(gone).toEqual({ _id: 'k_1', version: 2, state: 'deleted', at: DAY.now, on: DAY.today });
  expect(selfCheckLists(done)).toEqual(['merchant:mc_1', 'done:mc_1']);
  expect(selfCheckLists(gone)).toEqual([]);
});

test('a stranger reads nothing of any self-check, whatever stands in it', () => {
  const answered = fc.array(
    fc.record({ check: fc.constantFrom(...checks.map(({ id }) => id)), answer: fc.constantFrom(...checkAnswers) }),
  );
  const record = fc.record({ trades: fc.subarray([...trades], { minLength: 1 }), answers: answered, done: fc.constant(false) });
  fc.assert(
    fc.property(record, (input) => {
      const of = kept(saving(begun, input, merchant, DAY));
      expect(viewSelfCheck(of, 'stranger')).toEqual({});
      const own = JSON.stringify(viewSelfCheck(of, 'member'));
      expect(own).not.toContain('by-chance');
      expect(own).not.toContain(people.clerk.member);
      // What is kept is what was answered of what is asked, nothing else.
      const asked = checksFor({ kind: 'company', trades: input.trades }, DAY.today).map(({ id }) => id);
      expect(of.answers!.every(({ check }) => asked.includes(check))).toBe(true);
    }),
  );
});

test('a result says what to mend and how, with the articles, and what it is not', () => {
  const of = kept(
    saving(
      begun,
      {
        trades: ['goods'],
        answers: [
          { check: 'M02', answer: 'no' },
          { check: 'M10', answer: 'notApplicable' },
          { check: 'M01', answer: 'yes' },
        ],
        done: false,
      },
      merchant,
      DAY,
    ),
  );
  expect(countsOf(of.answers)).toEqual({ yes: 1, no: 1, notApplicable: 1 });
  const text = sayResult(viewSelfCheck(of, 'member'), '云屏山货有限公司');
  for (const part of ['要改 1 项', '2026 年 11 月 27 日', LIST_VERSION, 'M02', '《电子商务法》第十五条', guidanceOnly])
    expect(text).toContain(part);
  expect(guidanceOnly).toMatch(/行政指导/);
  expect(guidanceOnly).toMatch(/不作为违法的证据/);
  expect(toMend(of.answers).map(({ id }) => id)).toEqual(['M02']);
});

test('two are held against each other: mended, still there, new; what is not asked any more is none of them', () => {
  const before: Answered[] = [
    { check: 'M02', answer: 'no' },
    { check: 'M08', answer: 'no' },
    { check: 'M30', answer: 'no' },
  ];
  const after: Answered[] = [
    { check: 'M02', answer: 'yes' },
    { check: 'M08', answer: 'no' },
    { check: 'M15', answer: 'no' },
  ];
  const { mended, still, fresh } = compared(before, after);
  expect([mended, still, fresh].map((part) => part.map(({ id }) => id))).toEqual([['M02'], ['M08'], ['M15']]);
});

test.each<[string, object]>([
  ['no trade', { trades: [], answers: [], done: false }],
  ['a trade twice', { trades: ['goods', 'goods'], answers: [], done: false }],
  [
    'a question twice',
    {
      trades: ['goods'],
      answers: [
        { check: 'M01', answer: 'yes' },
        { check: 'M01', answer: 'no' },
      ],
      done: false,
    },
  ],
  ['no question of any list', { trades: ['goods'], answers: [{ check: 'x', answer: 'yes' }], done: false }],
  ['another answer', { trades: ['goods'], answers: [{ check: 'M01', answer: 'maybe' }], done: false }],
  ['words beside an answer', { trades: ['goods'], answers: [{ check: 'M01', answer: 'yes', note: 'x' }], done: false }],
])('what is sent is refused: %s', (_, input) => {
  expect(selfCheckSchema.safeParse(input).success).toBe(false);
});
