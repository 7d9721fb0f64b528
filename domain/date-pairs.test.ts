import type * as z from 'zod';
import { announcementSchema, checkAnnouncement } from './bureau/channel';
import { plusDays, type CivilDate } from './civil-date';
import { at, complaintForm } from './complaint/fixture';
import { checkIntake, intakeSchema } from './complaint/filing/intake';
import { checkSubmission, submitSchema } from './complaint/filing/schema';
import { columnOf } from './complaint/import/columns';
import { readRow } from './complaint/import/row';
import { date } from './fields';
import { decideOfficial, emptyYear } from './indicator/official/official';
import { fieldErrors } from './field-errors';

const TODAY = '2026-11-12';
const moment = at(TODAY);

type Fields = Record<string, string>;
const parsed = <S extends z.ZodType>(schema: S, input: unknown, then: (value: z.output<S>) => Fields | undefined): Fields => {
  const read = schema.safeParse(input);
  return read.success ? (then(read.data) ?? {}) : fieldErrors(read.error);
};

type Days = Record<string, CivilDate>;
const agent = {
  ...{ name: '王建国', phone: '13900001188', authorisation: '代为投诉、参加调解', powers: ['mediation'] },
  identity: '居民身份证',
};
const intake = (days: Days) =>
  parsed(
    intakeSchema,
    {
      ...complaintForm,
      ...{ source: 'superior', receivedOn: days.receivedOn ?? TODAY, receivedReason: '来信压在收发室' },
      purchase: { ...complaintForm.purchase, boughtOn: days['purchase.boughtOn'] ?? '2026-11-01' },
      sender: { name: '市局', number: 'SJ-1', answerBy: days['sender.answerBy'] ?? '2026-11-30' },
      agent: { ...agent, seenOn: days['agent.seenOn'] ?? TODAY, until: days['agent.until'] ?? '2026-12-31' },
    },
    (input) => checkIntake(input, { moment })?.fields,
  );
const filing = (days: Days) =>
  parsed(
    submitSchema,
    { ...complaintForm, purchase: { ...complaintForm.purchase, boughtOn: days['purchase.boughtOn'] } },
    (input) => checkSubmission(input, { moment })?.fields,
  );
const official = (days: Days) => {
  const decision = decideOfficial(
    emptyYear(2026),
    'record',
    {
      ...{ of: 'national', measure: 'mediationSuccessA', from: '2026-01', to: '2026-10', value: '51.63' },
      ...{ source: '总局通报', publishedOn: '2026-11-10', attachment: '通报第 2 页', ...days },
    },
    { member: 'm_1', name: '张建军', relation: 'keeper' },
    moment,
  );
  return decision.ok ? {} : (decision.fields ?? {});
};
const announcement = (days: Days) =>
  parsed(
    announcementSchema,
    { no: '两市监公告〔2026〕3号', link: 'https://example.com/gs/1', ...days },
    (input) => checkAnnouncement(input, moment)?.fields,
  );
const labels = ['登记编号', '登记时间', '受理时间', '办结时间', '提供方姓名', '涉诉主体名称', '办理状态', '购买时间'];
/** What is wrong with a row is said by its columns' words; what is no obstacle is left to be asked. */
const listed = (days: Days): Fields => {
  const cells = [
    '1620000020261109001',
    days.receivedOn ?? '2026-11-05',
    days.acceptedOn ?? '',
    days.closedOn ?? '',
    '王秀兰',
    '山货铺',
  ];
  const status = days.closedOn ? '已办结' : days.acceptedOn ? '已受理' : '';
  const mapping = labels.map((label) => columnOf(label)?.id ?? null);
  const row = readRow({ no: 2, cells: [...cells, status, days.boughtOn ?? ''] }, labels, mapping as never, TODAY);
  if ('problems' in row)
    return Object.fromEntries(
      row.problems.map((problem) => [
        problem.includes('办结') ? 'closedOn' : problem.includes('受理') ? 'acceptedOn' : 'receivedOn',
        problem,
      ]),
    );
  return days.boughtOn && row.missing.includes('purchase.boughtOn') ? { boughtOn: '没有写' } : {};
};

const received = '2026-11-09';
/** The first of each pair never lies after the second; `at` is the field at which a wrong pair is refused. */
const pairs: readonly {
  form: string;
  read: (days: Days) => Fields;
  first: string;
  then: string;
  at: string;
  day: CivilDate;
  with?: Days;
}[] = [
  { form: 'filing', read: filing, first: 'purchase.boughtOn', then: 'today', at: 'purchase.boughtOn', day: TODAY },
  { form: 'intake', read: intake, first: 'purchase.boughtOn', then: 'receivedOn', at: 'purchase.boughtOn', day: received },
  { form: 'intake', read: intake, first: 'receivedOn', then: 'today', at: 'receivedOn', day: TODAY },
  { form: 'intake', read: intake, first: 'receivedOn', then: 'agent.seenOn', at: 'agent.seenOn', day: received },
  { form: 'intake', read: intake, first: 'agent.seenOn', then: 'today', at: 'agent.seenOn', day: TODAY },
  { form: 'intake', read: intake, first: 'today', then: 'agent.until', at: 'agent.until', day: TODAY },
  { form: 'intake', read: intake, first: 'receivedOn', then: 'sender.answerBy', at: 'sender.answerBy', day: received },
  { form: 'list', read: listed, first: 'receivedOn', then: 'today', at: 'receivedOn', day: TODAY },
  { form: 'list', read: listed, first: 'receivedOn', then: 'acceptedOn', at: 'acceptedOn', day: received },
  { form: 'list', read: listed, first: 'acceptedOn', then: 'today', at: 'acceptedOn', day: TODAY },
  { form: 'list', read: listed, first: 'acceptedOn', then: 'closedOn', at: 'closedOn', day: received },
  {
    form: 'list',
    read: listed,
    first: 'closedOn',
    then: 'today',
    at: 'closedOn',
    day: TODAY,
    with: { acceptedOn: '2026-11-06' },
  },
  { form: 'list', read: listed, first: 'boughtOn', then: 'receivedOn', at: 'boughtOn', day: received },
  { form: 'official value', read: official, first: 'publishedOn', then: 'today', at: 'publishedOn', day: TODAY },
  { form: 'announcement', read: announcement, first: 'on', then: 'today', at: 'on', day: TODAY },
];
const named = (days: [string, CivilDate][]): Days => Object.fromEntries(days.filter(([name]) => name !== 'today'));

test.each(pairs)('$form: $first is not after $then', ({ read, first, then, at: field, day, with: more = {} }) => {
  const right = read({
    ...more,
    ...named([
      [first, day],
      [then, day],
    ]),
  });
  expect(right[field]).toBeUndefined();
  const [before, after] = first === 'today' ? [day, plusDays(day, -1)] : [plusDays(day, 1), day];
  expect(
    read({
      ...more,
      ...named([
        [first, before],
        [then, after],
      ]),
    }),
  ).toHaveProperty([field]);
});

test.each([
  ['filing', filing, 'purchase.boughtOn'],
  ['intake', intake, 'purchase.boughtOn'],
  ['intake', intake, 'receivedOn'],
  ['intake', intake, 'agent.seenOn'],
  ['intake', intake, 'agent.until'],
  ['intake', intake, 'sender.answerBy'],
  ['list', listed, 'receivedOn'],
  ['list', listed, 'boughtOn'],
  ['official value', official, 'publishedOn'],
  ['announcement', announcement, 'on'],
] as const)('%s: a day that is none, or of no time of ours, is refused', (_, read, field) => {
  for (const day of ['0001-01-01', '1970-01-01', '2026-06-31', '2026-02-29', '2999-01-01', '9999-12-31', '2026-11-9', ''])
    // A sheet writes days in many ways, and may leave that of the purchase out.
    if (read !== listed || (day !== '2026-11-9' && day !== ''))
      expect([day, Object.keys(read({ [field]: day }))]).toEqual([day, expect.arrayContaining([field])]);
});

test('terms that end in ten years are slips of the year', () => {
  expect(intake({ 'agent.until': '2036-12-31' })).toHaveProperty(['agent.until']);
  expect(intake({ 'agent.until': '2029-12-31' })).toEqual({});
  expect(intake({ 'sender.answerBy': '2062-11-30' })).toHaveProperty(['sender.answerBy']);
});

test('a value is not out before the month it ends in has begun', () => {
  expect(official({ publishedOn: '2026-09-30' })).toHaveProperty('publishedOn');
  expect(official({ publishedOn: '2026-10-31' })).toEqual({});
});

test('a field of a day says what it wants', () => {
  const said = (day: unknown) => date('日期').safeParse(day).error?.issues[0]?.message;
  expect([said('0001-01-01'), said('2026-06-31'), said('')]).toEqual([
    '日期的年份不对，请核对。',
    '请选择日期，要有年、月、日。',
    '请选择日期，要有年、月、日。',
  ]);
});
