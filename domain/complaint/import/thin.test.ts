import { standings } from '../../indicator/ledger/standings';
import { entriesOf } from '../../indicator/ledger/entries';
import { remindersOf } from '../desk/reminders';
import { taskReminders, enterBy, openTasks } from '../desk/tasks';
import { at, done, OFFICE, received, refused } from '../fixture';
import { complaintTable } from '../acts/table';
import { complaintActions } from '../lifecycle';
import { formsOf, lettersOf } from '../letters/sent';
import { whyNotMerged } from '../merging/allowed';
import { viewComplaint } from '../visibility';
import { isThin } from './is-thin';
import type { ListedRow } from './row';
import { differences, followed, follows, imported } from './thin';

const TODAY = '2026-11-24';
const ctx = { list: '11月.xlsx', by: '李文静', moment: at(TODAY) };
const rowOf = (more: Partial<ListedRow> = {}): ListedRow => ({
  ...{ row: 3, number: '1620000020261109001', receivedOn: '2026-11-09', stage: 'received', missing: [], rest: [] },
  said: {
    complainant: { name: '王秀兰', phone: '13900001101', address: '两当县东街 18 号' },
    respondent: { kind: 'inPlatformMerchant', platform: '山货集市', name: '山货铺' },
    purchase: { goods: '核桃', boughtOn: '2026-11-01', amountFen: 12_950 },
    facts: '收到的核桃有一半是坏的。',
    requests: ['refund'],
    consents: { mediation: true, publish: false, entrust: false, directContact: false },
  },
  ...more,
});
const thin = (more: Partial<ListedRow> = {}) => imported(rowOf(more), { ...ctx, id: 'c_t', no: 'LD-2026-0300', office: OFFICE });
const acceptedRow = { stage: 'accepted', acceptedOn: '2026-11-12' } as const;

describe('a row that became a case', () => {
  test('has its receipt and C1 from the day of the list; once accepted C2, with the decision the platform made', () => {
    expect(thin()).toMatchObject({
      state: 'received',
      source: 'platform12315',
      receivedOn: '2026-11-09',
      platform12315No: '1620000020261109001',
    });
    expect(thin().deadlines).toMatchObject([{ id: 'C1', startedOn: '2026-11-09', dueOn: '2026-11-18' }]);
    const later = thin(acceptedRow);
    expect(later).toMatchObject({
      state: 'accepted',
      decision: { kind: 'accepted', on: '2026-11-12', by: '全国12315平台', dispatchedOn: '2026-11-12' },
    });
    expect(later.deadlines).toMatchObject([
      { id: 'C1', metOn: '2026-11-12' },
      { id: 'C2', startedOn: '2026-11-12', dueOn: '2027-01-11' },
    ]);
  });

  test('is reminded of like any case, and owes neither letters nor tasks nor the number it came with', () => {
    expect(remindersOf(thin(), at('2026-11-18'))).toMatchObject([{ stage: 'C1-2026-11-09-lastWorkingDay' }]);
    for (const one of [thin(), thin(acceptedRow)]) {
      expect([openTasks(one), taskReminders(one, at(TODAY)), enterBy(one, at(TODAY).calendar)]).toEqual([[], [], undefined]);
      for (const command of Object.keys(complaintTable))
        expect([lettersOf(command, one), formsOf(command, one)]).toEqual([[], []]);
    }
  });

  test('stands for nothing in any figure, late or not', () => {
    for (const one of [
      thin(),
      thin(acceptedRow),
      thin({ ...acceptedRow, stage: 'closed', closedOn: '2026-11-20', outcome: 'mediated' }),
    ]) {
      expect(one.online).toBe(true);
      expect(standings(one)).toEqual([]);
    }
  });

  test('nobody reads what the list did not say', () => {
    const view = viewComplaint(
      thin({ missing: ['purchase.boughtOn', 'facts', 'consents.mediation', 'respondent.kind'] }),
      'intake',
    );
    expect(view.purchase).toEqual({ goods: '核桃', amountFen: 12_950 });
    expect(view.respondent).toEqual({ platform: '山货集市', name: '山货铺' });
    expect(view).not.toHaveProperty('facts');
    expect(view.consents).not.toHaveProperty('mediation');
  });

  test('only the desk’s own acts are open, and that it becomes a full case', () => {
    const may = complaintActions(thin(), ['intake', 'handler', 'leader'], at(TODAY));
    expect(may.sort()).toEqual(['distribute', 'merge', 'promote', 'takeOn']);
    expect(refused(thin(), 'accept')).toMatchObject({ refused: 'only-a-row' });
    expect(refused(thin(), 'explode')).toMatchObject({ refused: 'unknown-command' });
    expect(complaintActions(received(), ['handler'], at(TODAY))).not.toContain('promote');
  });

  test('a case of the program goes on with it, never in it', () => {
    const by = { name: '张建军', leads: true, consented: false, today: TODAY };
    expect(whyNotMerged(thin(), received(), { ...by, leads: false })).toBeUndefined();
    expect(whyNotMerged(received(), thin(), by)?.fields?.into).toContain('12315列表里的一行');
    const phoneless = thin({ missing: ['complainant.phone'] });
    const nobody = { ...phoneless, complainant: { ...phoneless.complainant, phone: '' } };
    const own = received();
    expect(
      whyNotMerged(nobody, { ...own, complainant: { ...own.complainant, phone: '' } }, { ...by, leads: false })?.fields?.into,
    ).toContain('电话不一样');
  });
});

describe('made a full case', () => {
  test('by one tap where the list had everything; from that day on it counts by its real days', () => {
    const before = thin(acceptedRow);
    const after = done(before, 'promote', {}, { as: 'intake', on: TODAY });
    expect(isThin(after)).toBe(false);
    expect(after).toMatchObject({
      state: 'accepted',
      imported: { promoted: { on: TODAY, by: '李文静' } },
      summary: expect.any(String),
    });
    expect(after.deliveries).toMatchObject([{ form: 'acceptance', way: 'platform12315', on: '2026-11-12', result: 'sent' }]);
    // A past day, but never in what was reported before: nothing is true before the day of the act.
    expect(entriesOf(standings, before, after, TODAY)).toMatchObject([
      { measure: 'firstDecisionOnTime', day: '2026-11-12', effective: TODAY, n: 1, d: 1 },
      { measure: 'closingOnTimeA', day: '2027-01-11', effective: '2027-01-12', n: 0, d: 1 },
    ]);
    expect(complaintActions(after, ['handler'], at(TODAY))).toContain('record');
    expect(openTasks(after)).toMatchObject([{ kind: 'deliver', form: 'inquiry' }]);
  });

  test('asks for what form 1 wants and the list had not, and for nothing else', () => {
    const open = thin({ missing: ['respondent.kind', 'purchase.boughtOn', 'consents.mediation'] });
    const all = { respondent: { kind: 'offline' }, purchase: { boughtOn: '2026-11-02' }, consents: { mediation: true } };
    expect(refused(open, 'promote').fields).toEqual({
      'respondent.kind': expect.any(String),
      'purchase.boughtOn': expect.any(String),
      'consents.mediation': expect.any(String),
    });
    expect(refused(open, 'promote', { ...all, facts: '另外写的一段经过，十个字以上。' }).fields).toHaveProperty(['facts']);
    expect(refused(open, 'promote', { ...all, purchase: { boughtOn: '2026-11-10' } }).fields).toHaveProperty([
      'purchase.boughtOn',
    ]);
    const shop = thin({
      missing: ['respondent.kind'],
      said: { ...rowOf().said, respondent: { kind: 'offline', name: '山货铺' } },
    });
    expect(refused(shop, 'promote', { respondent: { kind: 'inPlatformMerchant' } }).fields).toHaveProperty([
      'respondent.platform',
    ]);
    const full = done(open, 'promote', all);
    expect(full).toMatchObject({
      online: false,
      onlineClassifiedBy: 'staff',
      purchase: { boughtOn: '2026-11-02' },
      imported: { missing: [] },
    });
    expect(viewComplaint(full, 'handler').purchase).toHaveProperty('boughtOn', '2026-11-02');
  });
});

describe('a newer list', () => {
  test('what it has otherwise is said, side by side', () => {
    expect(differences(thin(), rowOf(), TODAY)).toEqual([]);
    expect(differences(received(), rowOf({ receivedOn: '2026-11-10', ...acceptedRow, status: '调解中' }), TODAY)).toEqual([
      { what: '收到日期', ours: '11 月 9 日（周一）', theirs: '11 月 10 日（周二）' },
      { what: '办理情况', ours: '还没有受理', theirs: '调解中' },
    ]);
  });

  test('a thin case follows it; a full one never does by itself', () => {
    const on = rowOf({ ...acceptedRow, row: 9 });
    expect(follows(thin(), on, TODAY)).toBe(true);
    expect(follows(thin(), rowOf(), TODAY)).toBe(false);
    expect(follows(received(), on, TODAY)).toBe(false);
    // Back is for a person to look at, and so is an end nobody can name.
    expect(follows(thin(acceptedRow), rowOf(), TODAY)).toBe(false);
    expect(follows(thin(acceptedRow), rowOf({ ...acceptedRow, stage: 'closed', closedOn: '2026-11-20' }), TODAY)).toBe(false);
    const next = followed({ ...thin(), handler: { member: 'm_1', name: '张建军' } }, on, { ...ctx, list: '12月.xlsx' });
    expect(next).toMatchObject({
      version: 2,
      state: 'accepted',
      no: 'LD-2026-0300',
      handler: { name: '张建军' },
      imported: { list: '12月.xlsx', row: 9 },
    });
    const ended = rowOf({ ...acceptedRow, stage: 'closed', closedOn: '2026-11-20', outcome: 'settled' });
    expect(followed(thin(acceptedRow), ended, ctx)).toMatchObject({
      state: 'closed',
      closing: { on: '2026-11-20', outcome: 'settled' },
      deadlines: [{ metOn: '2026-11-12' }, { metOn: '2026-11-20' }],
    });
    const out = rowOf({ stage: 'closed', closedOn: '2026-11-20', outcome: 'rejected' });
    expect(followed(thin(), out, ctx)).toMatchObject({
      decision: { kind: 'rejected', on: '2026-11-20' },
      deadlines: [{ id: 'C1', metOn: '2026-11-20' }],
    });
  });
});
