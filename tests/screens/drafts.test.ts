import { idCheckCharacter } from '../../domain/privacy/id-number';
import { carryOver, newDraft, SCHEMA } from '../../src/drafts/draft';
import { titleOf } from '../../src/drafts/words';

const answers = { _helps: 'self', 'respondent.name': '小何山货', facts: '收到的核桃有一半是空壳。' };

test.each([
  [0, 'respondent'],
  [2, 'facts'],
  [4, 'consents'],
  [5, 'check'],
  [6, 'check'],
])('the one draft of the first program, left at step %i, goes on at %s with its key and every answer', (step, place) => {
  expect(carryOver({ key: 'k_of_the_first', step, answers })).toEqual({
    ...newDraft('k_of_the_first'),
    place,
    answers,
  });
});

test('a draft of today’s program comes back as it was written', () => {
  const draft = {
    ...newDraft('k_today_1'),
    place: 'facts',
    answers,
    leftIn: ['13900001101'],
    changedAt: 1_764_000_000_000,
    sent: true as const,
  };
  expect(carryOver(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test('a draft of a program to come, and one that is no draft, are named and not thrown away', () => {
  expect(carryOver({ ...newDraft('k_later_1'), schema: SCHEMA + 1 })).toBe('newer');
  for (const broken of [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { schema: SCHEMA },
    { schema: SCHEMA, key: 'k' },
    { schema: 'x' },
    { schema: 0 },
  ])
    expect(carryOver(broken)).toBe('broken');
});

test('an identity number that an older program let in is gone when its draft is carried over', () => {
  const id = `62122819990101003${idCheckCharacter('62122819990101003')}`;
  const carried = carryOver({ key: 'k_of_the_first', step: 2, answers: { ...answers, facts: `我的身份证 ${id}，东西是坏的。` } });
  expect(JSON.stringify(carried)).not.toContain(id);
  expect(JSON.stringify(carried)).toContain('东西是坏的');
});

test('a person knows a draft by its goods, else by its shop', () => {
  const draft = newDraft('k_words_1');
  expect(titleOf(draft)).toBe('还没有写商品和商家');
  expect(titleOf({ ...draft, answers })).toBe('小何山货');
  expect(titleOf({ ...draft, answers: { ...answers, 'purchase.goods': '核桃' } })).toBe('核桃');
});
