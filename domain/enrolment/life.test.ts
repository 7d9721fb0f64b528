import { merchantOf, on, people } from '../merchant/fixture';
import { decideEnrolment, enrolmentActions, enrolmentTable, type EnrolmentCommand } from './acts';
import { applying, applySchema } from './applying';
import type { Enrolment, EnrolmentState } from './enrolment';
import { enrolmentListed, enrolmentLists } from './listing';
import { enrolmentNews } from './news';
import { conditionKeys, PLEDGE } from './pledge';
import { viewEnrolment } from './visibility';

const DAY = '2026-11-24';
type Relation = 'leader' | 'officer' | 'staff' | 'owner' | 'clerk';
const live: EnrolmentState[] = ['applied', 'reviewed', 'open', 'suspended'];

/** Who may do what from where: said once more by hand. */
const life: Record<EnrolmentCommand, { by: Relation[]; from: EnrolmentState[]; to?: EnrolmentState }> = {
  withdraw: { by: ['owner'], from: ['applied', 'reviewed'], to: 'withdrawn' },
  setContact: { by: ['owner', 'clerk'], from: live },
  leave: { by: ['owner'], from: ['open', 'suspended'], to: 'ended' },
  review: { by: ['officer', 'leader'], from: ['applied'], to: 'reviewed' },
  admit: { by: ['leader'], from: ['reviewed'], to: 'open' },
  decline: { by: ['officer', 'leader'], from: ['applied', 'reviewed'], to: 'declined' },
  noteOdr: { by: ['officer', 'leader'], from: ['reviewed', 'open', 'suspended'] },
  suspend: { by: ['officer', 'leader'], from: ['open'], to: 'suspended' },
  resume: { by: ['leader'], from: ['suspended'], to: 'open' },
  end: { by: ['leader'], from: ['open', 'suspended'], to: 'ended' },
};

test('by whom, from where, to where; and no other act', () => {
  const table = Object.entries(enrolmentTable).map(([command, row]) => [command, { by: row.by, from: row.from, to: row.to }]);
  expect(Object.fromEntries(table)).toEqual(life);
});

const said = {
  ...{ contact: '吴伙', phone: '13900001101', has: [...conditionKeys], statement: '专人接电话，三天内答复' },
  ...{ pledged: true as const, files: ['f1'] },
};
const applied = (): Enrolment =>
  applying(said, { id: 'en_1', no: 'LDE-2026-0001', merchant: 'mc_1', files: [], by: people.owner, moment: on(DAY) });
const because = { reason: '三次超期没有答复' };
const inputs: Record<EnrolmentCommand, object> = {
  ...{ withdraw: {}, setContact: { contact: '郑接', phone: '13900001102' }, leave: because, review: { saw: '到店看过，有制度' } },
  ...{ admit: {}, decline: { reason: '没有专人答复', todo: '请指定专人再申请' }, noteOdr: { number: 'ODR-621228-7' } },
  ...{ suspend: because, resume: because, end: { ground: 'late', ...because } },
};
type Who = keyof typeof people;
const relations: Record<Who, Relation> = {
  owner: 'owner',
  clerk: 'clerk',
  officer: 'officer',
  checker: 'officer',
  leader: 'leader',
};
const tried = (of: Enrolment, who: Who, command: EnrolmentCommand, relation = relations[who]) =>
  decideEnrolment(of, command, inputs[command], { ...people[who], relation }, on(DAY));
const did = (of: Enrolment, ...steps: (readonly [Who, EnrolmentCommand])[]): Enrolment =>
  steps.reduce((now, [who, command]) => {
    const decision = tried(now, who, command);
    if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
    return decision.next;
  }, of);

const asked = (more: object) => applySchema.safeParse({ ...said, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each<[string, object, string]>([
  ['one condition is missing', { has: conditionKeys.slice(1) }, 'has'],
  ['the pledge is not agreed to', { pledged: false }, 'pledged'],
  ['no licence is shown', { files: [] }, 'files'],
  ['nobody is named who answers', { contact: '' }, 'contact'],
])('%s: asked for at its field', (_, more, path) => {
  expect(asked({})).toEqual([]);
  expect(asked(more)).toContain(path);
});

test('the pledge is kept word for word as it stood on the day it was signed', () => {
  expect(applied().pledge).toEqual({ ...PLEDGE, on: DAY, by: people.owner });
});

test('who reviewed it does not admit it, whatever account or office that person has', () => {
  const reviewed = did(applied(), ['leader', 'review']);
  expect(tried(reviewed, 'leader', 'admit')).toMatchObject({ ok: false, params: { say: '审查的人不能自己批准。' } });
  const other = decideEnrolment(
    reviewed,
    'admit',
    {},
    { member: 'm_2', name: ` ${people.leader.name}`, relation: 'leader' },
    on(DAY),
  );
  expect(other).toMatchObject({ ok: false });
  expect(did(did(applied(), ['officer', 'review']), ['leader', 'admit'])).toMatchObject({ state: 'open', admitted: { on: DAY } });
});

test('who suspended it does not resume it; the suspension stays to be read', () => {
  const open = did(applied(), ['officer', 'review'], ['leader', 'admit']);
  expect(tried(did(open, ['leader', 'suspend']), 'leader', 'resume')).toMatchObject({ ok: false });
  const resumed = did(open, ['officer', 'suspend'], ['leader', 'resume']);
  expect(resumed.suspensions).toMatchObject([{ by: people.officer, lifted: { by: people.leader } }]);
});

const endings: readonly (readonly (readonly [Who, EnrolmentCommand])[])[] = [
  [['owner', 'withdraw']],
  [['officer', 'decline']],
  [
    ['officer', 'review'],
    ['leader', 'admit'],
    ['owner', 'leave'],
  ],
  [
    ['officer', 'review'],
    ['leader', 'admit'],
    ['leader', 'end'],
  ],
];
test.each(endings.map((steps) => [steps.at(-1)![1], steps] as const))(
  'after %s nothing more is done, and another application is open',
  (_, steps) => {
    const over = did(applied(), ...steps);
    expect(enrolmentActions(over, ['leader', 'officer', 'owner', 'clerk'], on(DAY))).toEqual([]);
    expect(enrolmentListed(over).lists).not.toContain(enrolmentLists.live('mc_1'));
  },
);

test('the public list has who is admitted or suspended, and nobody else', () => {
  const steps = [
    ['officer', 'review'],
    ['leader', 'admit'],
    ['officer', 'suspend'],
    ['leader', 'end'],
  ] as const;
  const seen = steps.map((_, index) =>
    enrolmentListed(did(applied(), ...steps.slice(0, index + 1))).lists.includes(enrolmentLists.public),
  );
  expect([enrolmentListed(applied()).lists.includes(enrolmentLists.public), ...seen]).toEqual([false, false, true, true, false]);
});

test('the public reads nothing of a person, and the merchant no name of an officer', () => {
  const all = did(
    applied(),
    ['officer', 'review'],
    ['leader', 'admit'],
    ['officer', 'noteOdr'],
    ['officer', 'suspend'],
    ['leader', 'end'],
  );
  const told = (sight: 'staff' | 'own' | 'public') => JSON.stringify(viewEnrolment(all, sight));
  const names = Object.values(people).map(({ name }) => name);
  expect([...names, said.contact, said.phone, 'm_'].filter((one) => told('public').includes(one))).toEqual([]);
  expect([people.officer.name, people.leader.name, 'm_'].filter((one) => told('own').includes(one))).toEqual([]);
  expect([people.officer.name, people.leader.name].filter((one) => !told('staff').includes(one))).toEqual([]);
});

test('an application is heard by who reviews it, a review by the leader, an admission by the merchant; nobody hears their own act', () => {
  const seats = [
    { member: 'm_officer', roles: ['handler' as const], office: '621228-01' },
    { member: 'm_far', roles: ['handler' as const], office: '621228-02' },
    { member: 'm_leader', roles: ['leader' as const], office: '621228-00' },
    // Acts for the merchant and works in the bureau: hears it as its owner alone.
    { member: 'm_owner', roles: ['handler' as const], office: '621228-01' },
  ];
  const to = (command: string, actor: string) =>
    enrolmentNews(command, applied(), merchantOf(), actor, seats)
      .map((one) => one.to)
      .sort();
  expect(to('apply', 'm_owner')).toEqual(['m_leader', 'm_officer']);
  expect(to('review', 'm_officer')).toEqual(['m_leader']);
  expect(to('admit', 'm_leader')).toEqual(['m_clerk', 'm_owner']);
  expect(to('setContact', 'm_owner')).toEqual([]);
});
