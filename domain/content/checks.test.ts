import fc from 'fast-check';
import { builtIn } from '../law/calendar/calendar';
import type { Moment } from '../lifecycle';
import {
  contentVerdictSchema,
  dueIn,
  isClear,
  judged,
  newChecks,
  newlyHeld,
  QUIET,
  waitsForOfficer,
  withAnswers,
  withItems,
  withPushed,
  type Answered,
  type Checks,
} from './checks';
import { mayBePaper, MOST_CHARACTERS, piecesOf } from './texts';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const MINUTE = 60_000;
const moment: Moment = { now: NOW, today: '2026-11-24', calendar: builtIn };
const empty = newChecks({ of: 'c_1', kind: 'complaint', no: 'LD-2026-0001' });
const item = (id: string, what: 'words' | 'picture' = 'words') =>
  ({ id, what, where: 'filing', from: 'complainant', member: 'm_1' }) as const;
const filed = withItems(empty, [item('e_1'), item('p_1', 'picture')], NOW);
const answered = (checks: Checks, id: string, answer: Answered, now = NOW) => withAnswers(checks, new Map([[id, answer]]), now);
const of = ({ items }: Checks, id: string) => items.find((one) => one.id === id)!;

test('what was brought is due at once and waits for nobody yet', () => {
  expect(dueIn(filed, NOW).map(({ id }) => id)).toEqual(['e_1', 'p_1']);
  expect([filed.waitingSince, filed.dueAt]).toEqual([QUIET, NOW]);
  expect(filed.items.filter(isClear)).toEqual([]);
});

test.each<[Answered, object]>([
  [{ suggest: 'pass' }, { state: 'passed' }],
  [{ suggest: 'risky' }, { state: 'held', suggest: 'risky' }],
  [{ suggest: 'review' }, { state: 'held', suggest: 'review' }],
  ['late', { state: 'held', suggest: 'unavailable' }],
  [{ suggest: 'unavailable' }, { state: 'waiting', tries: 1, dueAt: NOW + 5 * MINUTE }],
  [{ trace: 't-1' }, { state: 'asked', trace: 't-1', dueAt: NOW + 35 * MINUTE }],
])('%j leaves %j', (answer, left) => {
  const after = answered(filed, 'p_1', answer);
  expect(of(after, 'p_1')).toMatchObject(left);
  expect(waitsForOfficer(of(after, 'p_1'))).toBe(!('trace' in Object(answer)) && of(after, 'p_1').state !== 'passed');
});

test('a service that fails is asked four times in all, then an officer looks', () => {
  let checks = filed;
  const tried: number[] = [];
  for (let now = NOW; of(checks, 'e_1').state === 'waiting'; now = of(checks, 'e_1').dueAt ?? now) {
    tried.push((now - NOW) / MINUTE);
    checks = answered(checks, 'e_1', { suggest: 'unavailable' }, now);
  }
  expect(tried).toEqual([0, 5, 20, 50]);
  expect(of(checks, 'e_1')).toMatchObject({ state: 'held', suggest: 'unavailable' });
});

test('an answer that is pushed is taken by its trace, once; what an officer decided stands', () => {
  const asked = answered(answered(filed, 'e_1', { suggest: 'pass' }), 'p_1', { trace: 't-1' });
  expect(withPushed(asked, 't-2', 'pass', NOW)).toBeUndefined();
  const risky = withPushed(asked, 't-1', 'risky', NOW)!;
  expect(newlyHeld(asked, risky).map(({ id }) => id)).toEqual(['p_1']);
  expect(withPushed(risky, 't-1', 'pass', NOW)).toBeUndefined();
  const decided = judged(risky, { item: 'p_1', verdict: 'holdBack', reason: '不是商品' }, '李文静', moment);
  expect('refused' in decided ? decided : of(answered(decided, 'p_1', { suggest: 'pass' }), 'p_1')).toMatchObject({
    state: 'heldBack',
    decided: { by: '李文静', reason: '不是商品' },
  });
});

test('an officer decides once, on what waits, with a reason', () => {
  const risky = answered(filed, 'e_1', { suggest: 'risky' });
  const verdict = { item: 'e_1', verdict: 'release', reason: '引用对方的话' } as const;
  const decided = judged(risky, verdict, '李文静', moment) as Checks;
  expect([of(decided, 'e_1').state, decided.waitingSince]).toEqual(['released', QUIET]);
  expect(judged(decided, verdict, '李文静', moment)).toMatchObject({ refused: 'wrong-state' });
  // Nothing came of it yet, and nothing went wrong: there is nothing to decide.
  expect(judged(filed, verdict, '李文静', moment)).toMatchObject({ refused: 'wrong-state' });
  expect(contentVerdictSchema.safeParse({ ...verdict, reason: ' ' }).success).toBe(false);
});

test('pictures that may be papers are never asked about and wait at once', () => {
  const papers = withItems(empty, [item('e_1'), item('p_1', 'picture')], NOW, true);
  expect(of(papers, 'p_1')).toMatchObject({ state: 'held', suggest: 'unasked' });
  expect(dueIn(papers, NOW).map(({ id }) => id)).toEqual(['e_1']);
});

describe('what goes to WeChat', () => {
  const facts = '店家说退，一直没退。我的身份证是 11010519491231002X，电话 13900001101。';
  const input = {
    facts,
    purchase: { goods: '薄皮核桃', orderNo: '231124-9' },
    respondent: { name: '云屏山货铺', phone: '13900009999', address: '两当县' },
    complainant: { name: '王秀兰', phone: '13900001101', address: '东街 18 号' },
    agent: { name: '王建军', identity: '身份证' },
  };

  test('are the facts and the goods, no name, no number, no address', () => {
    const [said, ...more] = piecesOf('filing', input);
    expect(more).toEqual([]);
    expect(said).toContain('店家说退，一直没退');
    expect(said).toContain('薄皮核桃');
    expect(said).not.toMatch(/王秀兰|王建军|云屏|1390000|东街|231124|11010519491231002X/);
  });

  test('in pieces it takes, nothing lost between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), (length) => {
        const pieces = piecesOf('supplement', { text: '好'.repeat(length) });
        expect(pieces.join('')).toHaveLength(length);
        expect(Math.max(...pieces.map((one) => [...one].length))).toBeLessThanOrEqual(MOST_CHARACTERS);
      }),
    );
  });

  test('nothing of who asks for one’s own data, and nothing where nothing was written', () => {
    expect(piecesOf('feedback', { kind: 'myData', text: '请删除我的电话' })).toEqual([]);
    expect(piecesOf('feedback', { kind: 'wish', text: '字大一些' })).toEqual(['字大一些']);
    expect(piecesOf('answer', { willing: true })).toEqual([]);
    expect(piecesOf('filing', undefined)).toEqual([]);
  });

  test.each([
    ['这是我的身份证正反面', true],
    ['授权委托书和代理人证件', true],
    ['户口本户口页', true],
    ['又拍了一张坏核桃', false],
    [undefined, false],
  ])('%s: may be a paper, %s', (text, paper) => expect(mayBePaper(text)).toBe(paper));
});
