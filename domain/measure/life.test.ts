import fc from 'fast-check';
import { county } from '@config/county';
import { builtIn } from '../law/calendar/calendar';
import { HOUSE } from '../law/cite';
import { decideMeasure, measureActions, measureTable, type MeasureCommand } from './acts/table';
import { basesFor } from './bases';
import { interviewRecord, measureOf, measurePeople as people, meeting, proposalOf } from './fixture';
import { measureKindKeys } from './kinds';
import type { Measure, State } from './measure';
import { ORDER, orderIsNone, proposalSchema, unfit } from './proposing';
import type { MeasureRelation } from './relations';
import { letterFor } from './visibility';

const on = (today: string) => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });
const TODAY = '2026-11-24';
type Who = keyof typeof people;
const relationOf: Record<Who, MeasureRelation> = { writer: 'officer', other: 'officer', head: 'unitLeader', leader: 'leader' };
const tried = (before: Measure, who: Who, command: string, input: object = {}, day = TODAY) =>
  decideMeasure(before, command, input, { ...people[who], relation: relationOf[who] }, on(day), county.settings);
function did(before: Measure, who: Who, command: string, input: object = {}, day = TODAY): Measure {
  const decision = tried(before, who, command, input, day);
  if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
  return decision.next;
}
const refusedAs = (say: string) => ({ ok: false, params: { say: expect.stringContaining(say) as string } });
const documentNo = '市监提醒〔2026〕1 号';
const sent = { on: TODAY, way: 'post', officer: '赵文' };
const approved = (more: Partial<Measure> = {}) => did(measureOf(more), 'leader', 'approve', { documentNo });
const carried = (more: Partial<Measure> = {}) => did(approved(more), 'writer', 'carry', sent);
const found = { outcome: 'rectified', checkedOn: TODAY, note: '都补上了' };

const officers: MeasureRelation[] = ['leader', 'officer', 'unitLeader'];

/** Every act: on which article it rests, by whom, from where, to where. */
const life: Record<MeasureCommand, { article: string; by: MeasureRelation[]; from: State[]; to?: State }> = {
  write: { article: HOUSE, by: officers, from: ['proposed', 'approved'], to: 'proposed' },
  approve: { article: HOUSE, by: ['leader', 'unitLeader'], from: ['proposed'], to: 'approved' },
  sendBack: { article: HOUSE, by: officers, from: ['proposed', 'approved'], to: 'proposed' },
  cancel: { article: HOUSE, by: officers, from: ['proposed', 'approved'], to: 'cancelled' },
  carry: { article: HOUSE, by: officers, from: ['approved'], to: 'carried' },
  addProof: { article: HOUSE, by: officers, from: ['carried', 'finished'] },
  check: { article: HOUSE, by: officers, from: ['carried'] },
  publish: { article: '网络食品查处办法-27', by: officers, from: ['carried', 'finished'] },
  fileCredit: { article: '食品安全法-114', by: officers, from: ['carried'] },
  finish: { article: HOUSE, by: officers, from: ['carried'], to: 'finished' },
};

test.each(Object.entries(life))('%s: by which article, by whom, from where, to where', (command, { article, by, from, to }) => {
  const row = measureTable[command as MeasureCommand];
  const told = { article: row.article, by: [...row.by].sort(), from: [...row.from], to: (row as { to?: State }).to };
  expect(told).toEqual({ article, by, from, to });
});

test('the table has these acts and no others', () => {
  expect(Object.keys(measureTable).sort()).toEqual(Object.keys(life).sort());
});

test('责令改正 is an order and none of these, as a kind or as words of a letter', () => {
  const asKind = proposalSchema.safeParse({ ...proposalOf(), kind: ORDER });
  expect(JSON.stringify(asKind.error?.issues)).toContain(orderIsNone);
  const { letter } = proposalOf();
  for (const field of ['matter', 'duties', 'demands'] as const) {
    const asWords = proposalSchema.safeParse({
      ...proposalOf(),
      letter: { ...letter, [field]: '现责令您单位于十日内改正上面的问题。' },
    });
    expect(asWords.error?.issues).toMatchObject([{ path: ['letter', field], message: orderIsNone }]);
  }
});

test('a measure rests on what its kind may rest on, whatever is chosen', () => {
  fc.assert(
    fc.property(fc.constantFrom(...measureKindKeys), fc.constantFrom(...measureKindKeys), (kind, other) => {
      for (const basis of basesFor(other)) {
        const refusal = unfit(proposalOf({ kind, basis, ...(kind === 'interview' && { meeting }) }), TODAY);
        expect(refusal === undefined).toBe(basesFor(kind).includes(basis));
      }
    }),
  );
});

describe('two persons', () => {
  test('who wrote any of it does not approve it, by account and by name', () => {
    for (const writer of [people.leader, { member: 'm_else', name: people.leader.name }, { ...people.leader, name: '改了名' }])
      expect(tried(measureOf({ writers: [people.writer, writer] }), 'leader', 'approve', { documentNo })).toMatchObject(
        refusedAs('另一个人批准'),
      );
    expect(tried(measureOf(), 'leader', 'approve', { documentNo }).ok).toBe(true);
  });

  test('who changes what was approved has it approved anew, and does not approve it', () => {
    const next = did(approved(), 'leader', 'write', { proposal: proposalOf() });
    expect(next).toMatchObject({ state: 'proposed' });
    expect(next).not.toHaveProperty('approved');
    expect(next).not.toHaveProperty('documentNo');
    expect(tried(next, 'leader', 'approve', { documentNo })).toMatchObject(refusedAs('另一个人批准'));
    expect(did(next, 'head', 'approve', { documentNo }).state).toBe('approved');
  });

  test('no officer approves', () => {
    expect(tried(measureOf(), 'other', 'approve', { documentNo }).ok).toBe(false);
  });
});

describe('what is carried out', () => {
  const interview = { kind: 'interview', basis: 'onlineTrade38', meeting: { ...meeting, on: TODAY } } as const;

  test('an interview is held by two officers of two names, with its record', () => {
    const before = approved(interview);
    expect(tried(before, 'writer', 'carry', { ...sent, record: interviewRecord })).toMatchObject({
      fields: { other: expect.anything() as string },
    });
    expect(tried(before, 'writer', 'carry', { ...sent, other: '赵文', record: interviewRecord })).toMatchObject({
      fields: { other: expect.anything() as string },
    });
    expect(tried(before, 'writer', 'carry', { ...sent, other: '钱核' })).toMatchObject({
      fields: { 'record.present': expect.anything() as string },
    });
    expect(did(before, 'writer', 'carry', { ...sent, other: '钱核', record: interviewRecord }).state).toBe('carried');
  });

  test('nothing is carried out before it was approved, nor on a day to come', () => {
    expect(tried(measureOf(), 'writer', 'carry', sent)).toMatchObject(refusedAs('现在不能这样办'));
    for (const day of ['2026-11-23', '2026-11-25'])
      expect(tried(approved(), 'writer', 'carry', { ...sent, on: day })).toMatchObject({
        fields: { on: expect.anything() as string },
      });
  });

  test('it is finished once what it asked for was looked at; interviews on online food were published, those on food are in the credit file', () => {
    expect(tried(carried(), 'writer', 'finish')).toMatchObject(refusedAs('没有核查结果'));
    expect(did(did(carried(), 'writer', 'check', found), 'writer', 'finish').state).toBe('finished');
    const held = (more: Partial<Measure>) =>
      did(
        did(approved({ ...interview, ...more }), 'writer', 'carry', { ...sent, other: '钱核', record: interviewRecord }),
        'writer',
        'check',
        found,
      );
    const online = held({ onlineFood: true });
    expect(tried(online, 'writer', 'finish')).toMatchObject(refusedAs('向社会公开'));
    expect(did(did(online, 'writer', 'publish', { on: TODAY, where: '局网站' }), 'writer', 'finish').state).toBe('finished');
    const food = held({ basis: 'food114' });
    expect(tried(food, 'writer', 'finish')).toMatchObject(refusedAs('食品安全信用档案'));
    expect(did(did(food, 'writer', 'fileCredit', { on: TODAY }), 'writer', 'finish').state).toBe('finished');
    expect(tried(online, 'writer', 'fileCredit', { on: TODAY }).ok).toBe(false);
  });
});

test('a merchant reads its letter once it was sent, its own result alone, and never why, nor who', () => {
  const objects = [
    { merchant: 'mc_1', name: '甲店' },
    { merchant: 'mc_2', name: '乙店' },
  ];
  expect(letterFor(approved({ objects }), 'mc_1')).toBeUndefined();
  const both = did(did(carried({ objects }), 'writer', 'check', { ...found, merchant: 'mc_1' }), 'writer', 'check', {
    ...{ ...found, outcome: 'not' },
    merchant: 'mc_2',
  });
  const read = JSON.stringify(letterFor(both, 'mc_1'));
  expect(read).toContain('rectified');
  for (const hidden of ['近期同类问题多', '"not"', '乙店', '赵文', '孙局', 'm_', 'writers']) expect(read).not.toContain(hidden);
  expect(letterFor(both, 'mc_3')).toBeUndefined();
});

test('the buttons are the acts that are taken', () => {
  for (const relation of ['leader', 'unitLeader', 'officer', 'staff'] as const)
    for (const state of ['proposed', 'approved', 'carried', 'finished', 'cancelled'] as const) {
      const open = measureActions(measureOf({ state }), [relation], on(TODAY));
      for (const command of open) {
        const row = measureTable[command];
        expect([command, row.by.some((one) => one === relation), row.from.some((one) => one === state)]).toEqual([
          command,
          true,
          true,
        ]);
      }
    }
  expect(measureActions(measureOf(), ['staff'], on(TODAY))).toEqual([]);
});
