import { builtIn } from '../../law/calendar/calendar';
import { merchantOf } from '../../merchant/fixture';
import type { Merchant } from '../../merchant/merchant';
import { draftedNotice } from '../notice/fixture';
import { batchActions, decideBatch } from './acts/table';
import type { NoticeBatch } from './batch';
import { batchPeople, draftedBatch } from './fixture';
import { newsOf as newsOfNotice } from '../notice/news';
import { newsOf } from './news';
import { asApproved } from './telling';
import { isAmong, toldBefore, whyLeftOut } from './whom';
import { begun, rewritten, written, type WritingOutput } from './writing';

const { writer, leader } = batchPeople;
const on = (today: string) => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });
const did = (
  batch: NoticeBatch,
  command: string,
  by: { member: string; name: string },
  relation: 'leader' | 'officer',
  today: string,
  input = {},
) => {
  const decision = decideBatch(batch, command, input, { ...by, relation }, on(today));
  return decision.ok ? decision.next : decision;
};
const refused = (answer: object) => ('refused' in answer ? answer : undefined);

describe('what is written', () => {
  const list = (asOf: string, year = 2026) => ({ id: 'cl_1', name: '名单', year, asOf });
  const missed: WritingOutput = { topic: 'annualMissed', list: 'cl_1' };
  const rule: WritingOutput = { topic: 'rule', title: '某某办法', effectiveOn: '2027-02-01', what: '讲了什么', source: '某令' };
  test.each([
    ['due, in the window', { topic: 'annualDue' }, undefined, '2027-03-01', undefined],
    ['due, after it', { topic: 'annualDue' }, undefined, '2027-07-01', 'kind-stop'],
    ['missed without a list', { topic: 'annualMissed' }, undefined, '2027-07-20', 'invalid-input'],
    ['missed by a fresh list', missed, list('2027-07-20'), '2027-07-20', undefined],
    ['missed by a list of the window', missed, list('2027-06-30'), '2027-07-02', 'kind-stop'],
    ['missed by an old list', missed, list('2027-07-10'), '2027-07-20', 'kind-stop'],
    ['a list that is not there', missed, undefined, '2027-07-20', 'kind-stop'],
    [
      'due by a list of another year',
      { topic: 'annualDue', list: 'cl_1' },
      list('2027-03-01', 2025),
      '2027-03-01',
      'invalid-input',
    ],
    ['a rule', rule, undefined, '2026-11-24', undefined],
    ['a rule in force', rule, undefined, '2027-02-02', 'invalid-input'],
    ['a rule by a list', { ...rule, list: 'cl_1' }, list('2027-01-10'), '2027-01-10', 'invalid-input'],
    ['a rule without its source', { ...rule, source: undefined }, undefined, '2026-11-24', 'invalid-input'],
  ] as const)('%s', (_, input, of, today, code) => {
    const what = written(input as WritingOutput, of, today);
    expect('refused' in what ? what.refused : undefined).toBe(code);
  });

  test('the year is that of the window, not asked', () => {
    const made = begun({ topic: 'annualDue', kinds: ['individual'] }, undefined, {
      ...{ id: 'nb_1', no: 'LDB-2027-0001', by: writer },
      moment: on('2027-03-01'),
    });
    expect(made).toMatchObject({ occasion: { topic: 'annualDue', year: 2026 }, whom: { kinds: ['individual'] } });
  });

  test('whoever rewrites it is among its writers, and it waits again', () => {
    const approved = did(draftedBatch(), 'approve', leader, 'leader', '2026-11-24') as NoticeBatch;
    const next = rewritten(approved, rule, undefined, leader, '2026-11-24') as NoticeBatch;
    expect(next).toMatchObject({ state: 'drafted', writers: [writer, leader] });
    expect(next.approved).toBeUndefined();
    expect(refused(did(next, 'approve', leader, 'leader', '2026-11-24'))).toBeDefined();
  });
});

describe('its life', () => {
  test('nobody approves what that person wrote, by whichever account', () => {
    expect(refused(did(draftedBatch(), 'approve', writer, 'leader', '2026-11-24'))).toMatchObject({ refused: 'kind-stop' });
    expect(
      refused(did(draftedBatch(), 'approve', { member: 'm_twin', name: writer.name }, 'leader', '2026-11-24')),
    ).toBeDefined();
    expect(refused(did(draftedBatch(), 'approve', leader, 'officer', '2026-11-24'))).toMatchObject({ refused: 'not-allowed' });
  });

  test('approved, started, stopped for good', () => {
    const approved = did(draftedBatch(), 'approve', leader, 'leader', '2026-11-24') as NoticeBatch;
    expect(approved).toMatchObject({ state: 'approved', approved: { by: leader, on: '2026-11-24' } });
    const running = did(approved, 'start', writer, 'officer', '2026-11-25') as NoticeBatch;
    expect(running).toMatchObject({ state: 'running', started: { by: writer } });
    const over = did(running, 'abandon', writer, 'officer', '2026-11-25', { reason: '文字有误，重写一批' }) as NoticeBatch;
    expect(over.abandoned).toMatchObject({ reason: '文字有误，重写一批' });
    expect(batchActions(over, ['officer', 'leader'], on('2026-11-25'))).toEqual([]);
  });

  test.each([
    ['a rule in force is not begun', draftedBatch({ state: 'approved' }), '2027-02-02'],
    ['a window that closed', draftedBatch({ state: 'approved', occasion: { topic: 'annualDue', year: 2026 } }), '2027-07-01'],
    [
      'a list that grew old',
      draftedBatch({ state: 'approved', whom: { list: { id: 'cl_1', name: '名单', asOf: '2027-01-01' } } }),
      '2027-01-10',
    ],
  ])('%s', (_, batch, today) => {
    expect(refused(did(batch, 'start', writer, 'officer', today))).toMatchObject({ refused: 'kind-stop' });
  });
});

describe('to whom', () => {
  const one = (more: Partial<Merchant> = {}) =>
    merchantOf({ kind: 'individual', trades: ['food'], registeredOn: '2020-01-01', ...more });
  test('all that is chosen must fit; nothing chosen is everybody', () => {
    expect(isAmong({}, one())).toBe(true);
    expect(isAmong({ kinds: ['company'] }, one())).toBe(false);
    expect(isAmong({ kinds: ['individual'], trades: ['drugs'] }, one())).toBe(false);
    expect(isAmong({ trades: ['food', 'drugs'], offices: [one().office] }, one())).toBe(true);
    expect(isAmong({ offices: ['999999-01'] }, one())).toBe(false);
  });

  const asked = (today: string, notices: Parameters<typeof toldBefore>[1] = []) => ({ notices, today, calendar: builtIn });
  const missed = draftedBatch({ occasion: { topic: 'annualMissed', year: 2026, listOn: '2027-07-16', source: '名单' } });
  const due = draftedBatch({ occasion: { topic: 'annualDue', year: 2026 } });
  test.each([
    ['told', missed, one(), asked('2027-07-16'), undefined],
    ['registered this year', missed, one({ registeredOn: '2027-02-01' }), asked('2027-07-16'), 'registeredThisYear'],
    ['deregistered since', missed, one({ state: 'closed' }), asked('2027-07-16'), 'gone'],
    ['the list is old at its turn', missed, one(), asked('2027-07-30'), 'listOld'],
    [
      'paper may come',
      draftedBatch({ occasion: { topic: 'annualMissed', year: 2026, listOn: '2027-07-14', source: '名单' } }),
      one(),
      asked('2027-07-15'),
      'paperMayCome',
    ],
    ['nobody owes one', due, one({ kind: 'person' }), asked('2027-03-01'), 'noReport'],
    ['the window closed meanwhile', due, one(), asked('2027-07-01'), 'outsideWindow'],
    [
      'a due notice by an old list',
      { ...due, whom: { list: { id: 'cl_1', name: '名单', asOf: '2027-02-01' } } },
      one(),
      asked('2027-03-01'),
      'listOld',
    ],
    ['a rule in force', draftedBatch(), one(), asked('2027-02-02'), 'inForce'],
    ['a rule, deregistered', draftedBatch(), one({ state: 'closed' }), asked('2026-11-24'), 'gone'],
    [
      'told of the same',
      due,
      one(),
      asked('2027-03-01', [{ state: 'delivered', occasion: { topic: 'annualDue', year: 2026 } }]),
      'toldBefore',
    ],
  ] as const)('%s', (_, batch, merchant, of, why) => {
    expect(whyLeftOut(batch, merchant, of)).toBe(why);
  });

  test('what was withdrawn, of another year or another rule told nobody of this', () => {
    const { occasion } = draftedBatch();
    expect(toldBefore(occasion, [{ state: 'withdrawn', occasion }])).toBe(false);
    expect(toldBefore(occasion, [{ state: 'ended', occasion }])).toBe(true);
    expect(toldBefore(occasion, [{ state: 'ended', occasion: { ...occasion, title: '另一个办法' } as never }])).toBe(false);
    expect(toldBefore(due.occasion, [{ state: 'ended', occasion: { topic: 'annualDue', year: 2025 } }])).toBe(false);
  });

  test('a notice is approved with its mailing and delivered to who acts now; where nobody does it waits for paper', () => {
    const batch = draftedBatch({ approved: { on: '2026-11-24', by: leader }, started: { on: '2026-11-25', by: writer } });
    const people = [
      { id: 'p1', member: 'm_in', name: '店主', role: 'owner' as const, since: '2026-01-01' },
      {
        id: 'p2',
        member: 'm_out',
        name: '店员',
        role: 'clerk' as const,
        since: '2026-01-01',
        left: { on: '2026-02-01', by: '店主', reason: '离开' },
      },
    ];
    const told = asApproved(draftedNotice(), batch, { people }, on('2026-11-25'));
    expect(told.notice).toMatchObject({ state: 'delivered', approved: { by: leader }, writers: [writer] });
    expect(told.notice.deliveries?.map(({ to }) => to?.member)).toEqual(['m_in']);
    expect(told.news.map(({ to }) => to)).toEqual(['m_in']);
    // One of many reads as one alone does.
    expect(told.news).toEqual(newsOfNotice('deliver', told.notice, 'm_writer', { seats: [], people: ['m_in'] }));
    const paper = asApproved(draftedNotice(), batch, { people: [] }, on('2026-11-25'));
    expect(paper).toMatchObject({ notice: { state: 'approved' }, news: [] });
  });
});

test('leaders hear of a draft, writers of what became of it, nobody of what they did themselves', () => {
  const seats = [
    { member: 'm_leader', roles: ['leader' as const], office: '621228-00' },
    { member: 'm_writer', roles: ['handler' as const], office: '621228-01' },
  ];
  expect(newsOf('draft', draftedBatch(), 'm_writer', seats).map(({ to }) => to)).toEqual(['m_leader']);
  expect(newsOf('approve', draftedBatch(), 'm_leader', seats).map(({ to }) => to)).toEqual(['m_writer']);
  expect(newsOf('sendBack', draftedBatch(), 'm_writer', seats)).toEqual([]);
  expect(newsOf('start', draftedBatch(), 'm_writer', seats)).toEqual([]);
});
