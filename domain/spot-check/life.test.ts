import { builtIn } from '../law/calendar/calendar';
import { HOUSE } from '../law/cite';
import { decideSpotCheck, spotCheckTable, type SpotCheckCommand } from './acts/table';
import { planning } from './planning';
import type { SpotCheckRelation } from './relations';
import type { SpotCheck, State, Verdict } from './spot-check';

const TODAY = '2026-11-24';
const moment = { now: Date.parse(`${TODAY}T02:00:00Z`), today: TODAY, calendar: builtIn };
const people = { first: { member: 'm_1', name: '赵文' }, second: { member: 'm_2', name: '钱核' } } as const;
type Who = keyof typeof people;

const planned = () =>
  planning(
    {
      ...{ plan: '2026 年网络商品抽查', firm: '某店', networkRelated: true, subject: 'product', what: '核桃' },
      method: 'sampling',
    },
    { id: 'sc_1', no: 'LDS-2026-0001', office: '621228-01', by: people.first, moment },
  );
const tried = (before: SpotCheck, who: Who, command: string, input: object = {}, relation: SpotCheckRelation = 'officer') =>
  decideSpotCheck(before, command, input, { ...people[who], relation }, moment);
function did(before: SpotCheck, who: Who, command: string, input: object = {}): SpotCheck {
  const decision = tried(before, who, command, input);
  if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
  return decision.next;
}
const refusedAs = (say: string) => ({ ok: false, params: { say: expect.stringContaining(say) as string } });
const looked = { on: TODAY, officer: '赵文', other: '钱核', sample: '核桃 2 袋' };
const published = { on: TODAY, where: '局网站' };
const carried = () => did(planned(), 'first', 'carry', looked);
const resulted = (verdict: Verdict) => did(carried(), 'first', 'enterResult', { verdict, on: TODAY, said: '水分超标' });

/** Every act: on which article it rests, from where, to where; each is an officer's. */
const life: Record<SpotCheckCommand, { article: string; from: State[]; to?: State }> = {
  carry: { article: '程序规定-22', from: ['planned'], to: 'carried' },
  enterResult: { article: '消法-33', from: ['carried', 'resulted'], to: 'resulted' },
  askReinspection: { article: '食品安全法-88', from: ['resulted'] },
  enterReinspection: { article: '食品安全法-88', from: ['resulted'] },
  handle: { article: HOUSE, from: ['resulted'] },
  publish: { article: '消法-33', from: ['resulted'] },
  linkFact: { article: '条例-29', from: ['resulted', 'closed'] },
  addProof: { article: HOUSE, from: ['planned', 'carried', 'resulted', 'closed'] },
  close: { article: '消法-33', from: ['resulted'], to: 'closed' },
  cancel: { article: HOUSE, from: ['planned'], to: 'cancelled' },
};

test.each(Object.entries(life))(
  '%s: by which article, from where, to where, and by officers alone',
  (command, { article, from, to }) => {
    const row = spotCheckTable[command as SpotCheckCommand];
    const told = { article: row.article, by: [...row.by], from: [...row.from], to: (row as { to?: State }).to };
    expect(told).toEqual({ article, by: ['officer'], from, to });
  },
);

test('the table has these acts and no others', () => {
  expect(Object.keys(spotCheckTable).sort()).toEqual(Object.keys(life).sort());
});

test('two persons of two names look; a sample is named', () => {
  expect(tried(planned(), 'first', 'carry', { ...looked, other: '赵文' })).toMatchObject({
    fields: { other: expect.anything() as string },
  });
  expect(tried(planned(), 'first', 'carry', { ...looked, sample: undefined })).toMatchObject({
    fields: { sample: expect.anything() as string },
  });
});

describe('who set a result down does not publish it, by account and by name', () => {
  test('of the first result', () => {
    const check = resulted('qualified');
    expect(tried(check, 'first', 'publish', published)).toMatchObject(refusedAs('另一个人核对'));
    const sameName = { ...check, result: { ...check.result!, by: { member: 'm_else', name: people.second.name } } };
    expect(tried(sameName, 'second', 'publish', published)).toMatchObject(refusedAs('另一个人核对'));
    expect(did(check, 'second', 'publish', published).published).toMatchObject({ by: people.second });
  });

  test('of a reinspection', () => {
    const asked = did(resulted('unqualified'), 'first', 'askReinspection', { askedOn: TODAY });
    expect(tried(asked, 'second', 'publish', published)).toMatchObject(refusedAs('复检还没有结果'));
    const again = did(asked, 'second', 'enterReinspection', { verdict: 'qualified', on: TODAY });
    for (const who of ['first', 'second'] as const)
      expect(tried(again, who, 'publish', published)).toMatchObject(refusedAs('另一个人核对'));
  });

  test('a result that was published is not entered anew', () => {
    const open = did(resulted('qualified'), 'second', 'publish', published);
    expect(tried(open, 'first', 'enterResult', { verdict: 'none', on: TODAY, said: '没有' })).toMatchObject(
      refusedAs('不能这样办'),
    );
  });
});

test('it is closed once its result was published and, where it was bad, dealt with', () => {
  expect(tried(resulted('qualified'), 'first', 'close')).toMatchObject(refusedAs('向社会公布'));
  expect(did(did(resulted('qualified'), 'second', 'publish', published), 'first', 'close').state).toBe('closed');
  for (const verdict of ['unqualified', 'problems'] as const) {
    const open = did(resulted(verdict), 'second', 'publish', published);
    expect(tried(open, 'first', 'close')).toMatchObject(refusedAs('怎样处理'));
    const done = did(open, 'first', 'handle', { on: TODAY, said: '下架，立案' });
    expect(did(did(done, 'first', 'close'), 'first', 'linkFact', { creditFact: 'cf_1' }).creditFact).toBe('cf_1');
  }
});

test('a good result has no reinspection and leads to no published fact', () => {
  expect(tried(resulted('qualified'), 'first', 'askReinspection', { askedOn: TODAY })).toMatchObject(refusedAs('不能这样办'));
  expect(tried(resulted('qualified'), 'first', 'linkFact', { creditFact: 'cf_1' })).toMatchObject(refusedAs('不能这样办'));
});
