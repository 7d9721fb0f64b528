import { builtIn } from '../law/calendar/calendar';
import { HOUSE } from '../law/cite';
import { decideLeniency, leniencyTable, type LeniencyCommand } from './acts/table';
import { groundKeys, groundRow, sayForce, stageKeys, testKeys, type Ground, type Stage } from './grounds';
import type { Leniency, State } from './leniency';
import { proposalSchema, proposing, unfit, type ProposalInput } from './proposing';
import type { LeniencyRelation } from './relations';

const TODAY = '2026-11-24';
const moment = { now: Date.parse(`${TODAY}T02:00:00Z`), today: TODAY, calendar: builtIn };
const people = {
  writer: { member: 'm_writer', name: '赵文' },
  leader: { member: 'm_leader', name: '孙局' },
  deputy: { member: 'm_deputy', name: '李副局' },
} as const;
type Who = keyof typeof people;
const relationOf: Record<Who, LeniencyRelation> = { writer: 'officer', leader: 'leader', deputy: 'leader' };

const proof = (ground: Ground) => Object.fromEntries(groundRow(ground).tests.map((key) => [key, '有现场照片和整改记录']));
const typed = (ground: Ground, stage: Stage, more: object = {}) => ({
  ...{
    stage,
    ground,
    party: '某店',
    networkRelated: true,
    facts: '没有公示营业执照，当天改正。',
    breach: '《电子商务法》第十五条',
  },
  ...{ tests: proof(ground), ...(ground === 'other' && { otherBasis: '某法第一条' }) },
  ...more,
});
const input = (ground: Ground, stage: Stage, more: object = {}): ProposalInput =>
  proposalSchema.parse(typed(ground, stage, more));
const proposed = (
  by: { member: string; name: string } = people.writer,
  ground: Ground = 'minor',
  stage: Stage = 'penalty',
): Leniency => {
  const made = proposing(input(ground, stage), { id: 'ln_1', no: 'LDL-2026-0001', office: '621228-01', by, moment });
  if ('refused' in made) throw new Error(JSON.stringify(made));
  return made;
};
const tried = (before: Leniency, who: Who, command: string, given: object = {}) =>
  decideLeniency(before, command, given, { ...people[who], relation: relationOf[who] }, moment);
const decision = { on: TODAY, documentNo: '市监不罚〔2026〕1 号' };
const reason = { reason: '事实还不清楚。' };
const own = { ok: false, params: { say: expect.stringContaining('另一位局领导决定') as string } };

/** Every act: on which article it rests, by whom, from where, to where. */
const life: Record<LeniencyCommand, { article: string; by: LeniencyRelation[]; from: State[]; to?: State }> = {
  decide: { article: '行政处罚法-33', by: ['leader'], from: ['proposed'], to: 'decided' },
  decline: { article: '行政处罚法-33', by: ['leader'], from: ['proposed'], to: 'declined' },
  educate: { article: '行政处罚法-33', by: ['leader', 'officer'], from: ['decided'], to: 'educated' },
  addProof: { article: HOUSE, by: ['leader', 'officer'], from: ['proposed', 'decided', 'educated'] },
};

test.each(Object.entries(life))('%s: by which article, by whom, from where, to where', (command, { article, by, from, to }) => {
  const row = leniencyTable[command as LeniencyCommand];
  const told = { article: row.article, by: [...row.by].sort(), from: [...row.from], to: (row as { to?: State }).to };
  expect(told).toEqual({ article, by, from, to });
});

test('the table has these acts and no others', () => {
  expect(Object.keys(leniencyTable).sort()).toEqual(Object.keys(life).sort());
});

/** 行政处罚法 33(1), (2) and 程序规定 20: the conditions each sentence asks for together, and whether the organ must. */
const sentences: [Ground, Stage, string, string[]][] = [
  ['minor', 'penalty', '应当不予', ['minor', 'corrected', 'noHarm']],
  ['first', 'penalty', '可以不予', ['first', 'slightHarm', 'corrected']],
  ['noFault', 'penalty', '应当不予', ['noFault', 'noOtherRule']],
  ['minor', 'filing', '可以不予', ['minor', 'corrected', 'noHarm']],
  ['first', 'filing', '可以不予', ['first', 'slightHarm', 'corrected']],
  ['noFault', 'filing', '可以不予', ['noFault', 'noOtherRule']],
  ['other', 'filing', '可以不予', ['otherGround']],
];

test.each(sentences)('%s in %s: %s, and each test with its evidence', (ground, stage, force, tests) => {
  expect([sayForce(ground, stage), [...groundRow(ground).tests]]).toEqual([force, tests]);
  expect(unfit(input(ground, stage))).toBeUndefined();
  for (const key of tests)
    expect(unfit(input(ground, stage, { tests: { ...proof(ground), [key]: undefined } }))).toMatchObject({
      fields: { [`tests.${key}`]: expect.stringContaining('证据') as string },
    });
});

test('what is not in the table above fits nowhere', () => {
  for (const ground of groundKeys)
    for (const stage of stageKeys) {
      const known = sentences.some(([one, at]) => one === ground && at === stage);
      expect([ground, stage, unfit(input(ground, stage)) === undefined]).toEqual([ground, stage, known]);
    }
});

test('of what was typed only the tests of the chosen sentence are kept; a list is never asked for', () => {
  const all = Object.fromEntries(testKeys.map((key) => [key, '写在这里的证据']));
  const made = proposing(input('first', 'penalty', { tests: all }), {
    ...{ id: 'ln_1', no: 'LDL-2026-0001', office: '621228-01', by: people.writer, moment },
  });
  expect(made).toMatchObject({ tests: [{ key: 'first' }, { key: 'slightHarm' }, { key: 'corrected' }] });
  expect(made).not.toHaveProperty('listItem');
});

describe('two persons', () => {
  test('who proposed neither decides nor declines, by account and by name', () => {
    for (const by of [people.leader, { member: 'm_else', name: people.leader.name }, { ...people.leader, name: '改了名' }]) {
      expect(tried(proposed(by), 'leader', 'decide', decision)).toMatchObject(own);
      expect(tried(proposed(by), 'leader', 'decline', reason)).toMatchObject(own);
      expect(tried(proposed(by), 'deputy', 'decide', decision)).toMatchObject({ ok: true, next: { state: 'decided' } });
    }
  });

  test('an officer decides nothing', () => {
    expect(tried(proposed(people.leader), 'writer', 'decide', decision).ok).toBe(false);
    expect(tried(proposed(people.leader), 'writer', 'decline', reason).ok).toBe(false);
  });
});

test('whoever is not punished is taught, and not before the decision', () => {
  const taught = { on: TODAY, how: '当面', said: '讲了亮照的规定。' };
  expect(tried(proposed(), 'writer', 'educate', taught).ok).toBe(false);
  const decided = tried(proposed(), 'leader', 'decide', decision);
  if (!decided.ok) throw new Error(JSON.stringify(decided));
  expect(tried(decided.next, 'writer', 'educate', taught)).toMatchObject({ next: { state: 'educated' } });
  expect(tried(decided.next, 'leader', 'decide', decision).ok).toBe(false);
});
