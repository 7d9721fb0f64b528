import * as fc from 'fast-check';
import { timeIn } from './acts/words';
import { bulletinActions, bulletinTable, type BulletinCommand } from './acts/table';
import type { Bulletin, State } from './bulletin';
import { asTime, dueAt, isOutside, onDay } from './days';
import { approved, did, draft, on, people, publishedOne, tried, typed, type Who } from './fixture';
import { dueText, findMarks } from './listing';
import { viewBulletin } from './visibility';

const firm = {
  name: '云屏某某山货有限公司',
  basis: 'penalty' as const,
  document: '两市监处罚〔2026〕12号',
  on: '2026-10-01',
  link: 'https://www.gsxt.gov.cn/x',
  said: '销售标签不合格的核桃，罚款。',
  shownUntil: '2026-12-31',
};

/** Who may do what from where: as the law and the bureau have it, said once more by hand. */
const life: Record<BulletinCommand, { by: string[]; from: State[]; to?: State }> = {
  write: { by: ['editor', 'leader'], from: ['drafted', 'checked', 'approved'], to: 'drafted' },
  check: { by: ['editor', 'leader'], from: ['drafted'], to: 'checked' },
  sendBack: { by: ['editor', 'leader'], from: ['drafted', 'checked', 'approved'], to: 'drafted' },
  approve: { by: ['leader'], from: ['checked'], to: 'approved' },
  discard: { by: ['editor', 'leader'], from: ['drafted', 'checked', 'approved'], to: 'discarded' },
  publish: { by: ['editor', 'leader'], from: ['approved', 'scheduled'], to: 'published' },
  schedule: { by: ['editor', 'leader'], from: ['approved'], to: 'scheduled' },
  unschedule: { by: ['editor', 'leader'], from: ['scheduled'], to: 'approved' },
  letThrough: { by: ['editor', 'leader'], from: ['drafted', 'checked', 'approved', 'published'] },
  withdraw: { by: ['leader'], from: ['published'], to: 'withdrawn' },
  comeDue: { by: ['system'], from: ['scheduled', 'published', 'withdrawn', 'expired'] },
  correct: { by: ['editor', 'leader'], from: ['published'] },
  approveCorrection: { by: ['leader'], from: ['published'] },
  declineCorrection: { by: ['editor', 'leader'], from: ['published'] },
  removeName: {
    by: ['editor', 'leader'],
    from: ['published', 'withdrawn', 'expired', 'scheduled', 'approved', 'checked', 'drafted'],
  },
  recordRelease: { by: ['editor', 'leader'], from: ['approved', 'scheduled', 'published', 'withdrawn', 'expired', 'elsewhere'] },
  addProof: { by: ['editor', 'leader'], from: ['approved', 'scheduled', 'published', 'withdrawn', 'expired', 'elsewhere'] },
  strikeRelease: { by: ['editor', 'leader'], from: ['approved', 'scheduled', 'published', 'withdrawn', 'expired', 'elsewhere'] },
};

test.each(Object.entries(life))('%s: by whom, from where, to where', (command, { by, from, to }) => {
  const row = bulletinTable[command as BulletinCommand];
  expect({ by: [...row.by].sort(), from: [...row.from].sort(), to: (row as { to?: State }).to }).toEqual({
    by: by.sort(),
    from: from.sort(),
    to,
  });
});

test('nobody stands in two places: the table has these acts and no others', () => {
  expect(Object.keys(bulletinTable).sort()).toEqual(Object.keys(life).sort());
});

test('whoever wrote any of it neither checks, nor approves, nor lets it through; a leader who wrote needs another', () => {
  expect(tried(draft(), 'writer', 'check')).toMatchObject({ refused: 'kind-stop' });
  const checked = did(draft(), 'checker', 'check');
  const again = did(
    did(checked, 'leader', 'write', { writing: typed({ title: '网购核桃先看清规格年份产地' }) }),
    'checker',
    'check',
  );
  expect(again.writers.map(({ name }) => name)).toEqual(['赵文', '孙局']);
  expect(tried(again, 'leader', 'approve')).toMatchObject({ ok: false, params: { say: '自己写的要由另一位局领导批准。' } });
  expect(did(again, 'other', 'approve').state).toBe('approved');
});

test('what is written anew is checked and approved anew', () => {
  const next = did(approved(), 'writer', 'write', { writing: typed({ title: '网购核桃先看清规格年份产地' }) });
  expect(next).toMatchObject({ state: 'drafted' });
  expect(next).not.toHaveProperty('checked');
  expect(next).not.toHaveProperty('approved');
});

test('what has to be reported upward is asked at the check: told to whom, or why not (食品安全法 119)', () => {
  const food = draft({ categories: ['food'], blocks: [{ kind: 'paragraph', text: '请不要采食有毒的野生菌。' }] });
  expect(tried(food, 'checker', 'check')).toMatchObject({
    fields: { 'upward.kind': expect.stringContaining('第一百一十九条') as string },
  });
  expect(tried(food, 'checker', 'check', { upward: { kind: 'reported' } })).toMatchObject({ ok: false });
  const told = { upward: { kind: 'reported', to: '陇南市市场监督管理局', on: '2026-11-23' } };
  expect(did(food, 'checker', 'check', told).checked?.upward).toEqual(told.upward);
  const why = { upward: { kind: 'notOwed', reason: '年年都讲的常识，没有发现新的风险' } };
  expect(did(food, 'checker', 'check', why).checked?.upward).toEqual(why.upward);
});

test('a correction is written by one and approved by another leader; what stood there is kept and marked', () => {
  const before = publishedOne();
  const correction = { reason: '规格写错了', writing: typed({ title: '网购核桃先看清净重和年份' }) };
  const waiting = did(before, 'leader', 'correct', correction);
  expect(waiting.title).toBe(before.title);
  expect(tried(waiting, 'leader', 'approveCorrection')).toMatchObject({ ok: false });
  expect(tried(waiting, 'writer', 'correct', correction)).toMatchObject({ ok: false });
  // Whoever wrote what stood there has written of it too.
  const byOther = did({ ...before, writers: [people.other] }, 'leader', 'correct', correction);
  expect(tried(byOther, 'other', 'approveCorrection')).toMatchObject({ params: { say: '自己写的要由另一位局领导批准。' } });
  const after = did(waiting, 'other', 'approveCorrection');
  expect(after).toMatchObject({ state: 'published', title: '网购核桃先看清净重和年份' });
  expect(after.versions).toMatchObject([
    {
      writing: { title: before.title },
      from: '2026-11-20',
      until: '2026-11-24',
      reason: '规格写错了',
      by: people.leader,
      approvedBy: people.other,
    },
  ]);
  expect(viewBulletin(after, 'reader', '2026-11-24').versions).toEqual([
    { from: '2026-11-20', until: '2026-11-24', reason: '规格写错了' },
  ]);
});

test('a withdrawn one stays to be opened with its reason, without its words', () => {
  const gone = did(publishedOne(), 'leader', 'withdraw', { reason: '所依据的通报已经更正' });
  const view = viewBulletin(gone, 'reader', '2026-11-24');
  expect(view).toMatchObject({ state: 'withdrawn', withdrawn: { on: '2026-11-24', reason: '所依据的通报已经更正' } });
  expect(view).not.toHaveProperty('blocks');
  expect(view.withdrawn).not.toHaveProperty('by');
  expect(findMarks(gone, '2026-11-24').filter((mark) => !mark.startsWith('m:'))).toEqual([]);
});

describe('a name lives as long as its publication (总局令45 第十三至十五条)', () => {
  const named = publishedOne({ names: [firm] });
  const text = (bulletin: Bulletin, day: string) =>
    JSON.stringify([viewBulletin(bulletin, 'reader', day), findMarks(bulletin, day)]);
  const inIndex = (bulletin: Bulletin, day: string) => findMarks(bulletin, day).includes('~云屏');

  test('on its last day it stands, on the next it stands nowhere outside, whether or not the timer has come by', () => {
    expect(text(named, '2026-12-31')).toContain('云屏某某');
    expect(inIndex(named, '2026-12-31')).toBe(true);
    expect(text(named, '2027-01-01')).not.toContain('云屏某某');
    expect(inIndex(named, '2027-01-01')).toBe(false);
  });

  test('the timer looks at it at the first minute of the day after, and writes down why it went; the bureau keeps it', () => {
    expect(dueText(named)).toBe('2026-12-31T16:00:00.000Z');
    const after = asTime(named, Date.parse('2026-12-31T16:00:00Z'));
    expect(after.names).toMatchObject([{ name: firm.name, removed: { on: '2027-01-01', why: 'ended' } }]);
    expect(dueAt(after)).toBeUndefined();
    expect(asTime(named, Date.parse('2026-12-31T15:59:00Z'))).toEqual(named);
  });

  test('stopped, repaired or annulled it goes at once, also from a correction that waits and from what stood before', () => {
    const corrected = did(
      did(named, 'writer', 'correct', {
        reason: '补充说明',
        writing: typed({ names: [firm], title: '网购核桃先看清净重和年份' }),
      }),
      'leader',
      'approveCorrection',
    );
    const waiting = did(corrected, 'writer', 'correct', {
      reason: '再补充一句',
      writing: typed({ names: [firm], title: '网购核桃先看清产地和年份' }),
    });
    const off = did(waiting, 'writer', 'removeName', { name: 'n1', why: 'repaired', note: '信用修复决定' });
    const all = [off, off.correction!.writing, off.versions![0]!.writing];
    for (const one of all) expect(one.names).toMatchObject([{ removed: { on: '2026-11-24', by: '赵文', why: 'repaired' } }]);
    expect(text(off, '2026-11-24')).not.toContain('云屏某某');
    expect(tried(off, 'writer', 'removeName', { name: 'n1', why: 'stopped' })).toMatchObject({ ok: false });
  });

  test('the reason of a correction or a withdrawal, which everybody reads for good, names no firm of it', () => {
    const off = did(named, 'writer', 'removeName', { name: 'n1', why: 'annulled' });
    const said = { fields: { reason: expect.stringContaining(firm.name) as string } };
    const reason = `${firm.name}的处罚已经撤销`;
    expect(tried(off, 'leader', 'withdraw', { reason })).toMatchObject(said);
    expect(tried(off, 'writer', 'correct', { reason, writing: typed() })).toMatchObject(said);
    expect(tried(off, 'leader', 'withdraw', { reason: '所依据的处罚已经撤销' })).toMatchObject({ ok: true });
  });

  test('a name that was taken off does not come back by writing the same again under the same document', () => {
    const off = did(named, 'writer', 'removeName', { name: 'n1', why: 'annulled' });
    const again = did(off, 'writer', 'correct', {
      reason: '补充说明',
      writing: typed({ names: [firm], title: '网购核桃先看清净重和年份' }),
    });
    expect(did(again, 'leader', 'approveCorrection').names).toMatchObject([{ removed: { why: 'annulled' } }]);
  });

  test('what is approved is asked again on the day it is published: a name whose time has passed stops it', () => {
    const ready = approved({ names: [firm] });
    expect(tried(ready, 'writer', 'publish', {}, '2027-01-01')).toMatchObject({ refused: 'invalid-input' });
  });
});

test('published at its time, ended after its last day, whatever happens in between', () => {
  const ready = approved({ validUntil: '2026-12-10' });
  expect(tried(ready, 'writer', 'schedule', { at: '2026-11-24T09:00' })).toMatchObject({ ok: false });
  expect(tried(ready, 'writer', 'schedule', { at: '2026-12-11T09:00' })).toMatchObject({ ok: false });
  const set = did(ready, 'writer', 'schedule', { at: '2026-11-26T08:30' });
  expect(dueText(set)).toBe('2026-11-26T00:30:00.000Z');
  const out = asTime(set, Date.parse('2026-11-26T00:31:00Z'));
  expect(out).toMatchObject({ state: 'published', publishedOn: '2026-11-26', at: Date.parse('2026-11-26T00:31:00Z') });
  expect(out.releases).toMatchObject([{ medium: 'program', on: '2026-11-26' }]);
  expect(dueText(out)).toBe('2026-12-10T16:00:00.000Z');
  expect(asTime(out, Date.parse('2026-12-10T15:59:00Z')).state).toBe('published');
  expect(asTime(out, Date.parse('2026-12-10T16:00:00Z'))).toMatchObject({ state: 'expired', expiredOn: '2026-12-11' });
  // A timer that slept through all of it tells nobody that it was told.
  const slept = asTime(set, Date.parse('2026-12-12T00:00:00Z'));
  expect(slept).toMatchObject({ state: 'expired', expiredOn: '2026-12-11' });
  expect(slept).not.toHaveProperty('releases');
});

test.each([
  ['2026-11-26 08:30', '2026-11-26T08:30'],
  ['2026/11/26 8：30', '2026-11-26T08:30'],
  ['2026年11月26日 8点30分', '2026-11-26T08:30'],
])('a time of publication typed as %s is read', (typedAt, at) => {
  expect(timeIn(typedAt)).toBe(at);
  expect(did(approved(), 'writer', 'schedule', { at: timeIn(typedAt) })).toMatchObject({ state: 'scheduled' });
});

test.each(['明天早上', '2026-11-31 08:30', '2026-11-26 24:00', '2026年11月26日 下午3:30', '11-26 08:30'])(
  'a time of publication typed as %s is refused and not guessed',
  (typedAt) => {
    expect(tried(approved(), 'writer', 'schedule', { at: timeIn(typedAt) })).toMatchObject({ refused: 'invalid-input' });
  },
);

test('whatever people do, nothing is outside that a leader who wrote none of it has not approved, and no view outside has a name past its time', () => {
  const who = Object.keys(people) as Who[];
  const inputs: Partial<Record<BulletinCommand, object>> = {
    write: { writing: typed({ names: [firm] }) },
    sendBack: { reason: '再核对一遍' },
    withdraw: { reason: '内容有误要撤' },
    correct: { reason: '补充说明一句', writing: typed({ title: '网购核桃先看清净重和年份' }) },
    declineCorrection: { reason: '不用更正了' },
    removeName: { name: 'n1', why: 'stopped' },
    schedule: { at: '2026-12-01T08:00' },
    discard: { reason: '不需要发了' },
    letThrough: { item: 'e1', reason: '看过没有问题' },
    recordRelease: { medium: 'board', form: 'poster', on: '2026-11-24', place: '城关镇' },
    strikeRelease: { release: 'r1', reason: '登记重复了' },
  };
  const commands = Object.keys(bulletinTable) as BulletinCommand[];
  const step = fc.record({ by: fc.constantFrom(...who), command: fc.constantFrom(...commands) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let now = draft();
      for (const { by, command } of steps) {
        const decision = tried(now, by, command, inputs[command] ?? {}, '2026-11-24');
        if (decision.ok) now = decision.next;
        if (isOutside(now)) {
          expect(now.approved).toBeDefined();
          const wrote = now.writers.filter(({ member }) => member === now.approved?.by.member);
          // Who approved it may write a correction later; that is approved by another.
          if (wrote.length)
            expect(
              now.correction?.by.member === now.approved?.by.member || now.versions?.length || now.returned?.length,
            ).toBeTruthy();
          expect(JSON.stringify(viewBulletin(now, 'reader', '2027-06-01'))).not.toContain('云屏某某');
        }
        expect(onDay(onDay(now, '2027-01-01'), '2027-01-01')).toEqual(onDay(now, '2027-01-01'));
      }
    }),
    { seed: 241, numRuns: 300 },
  );
});

test('a reader is offered nothing, an editor what the state allows', () => {
  expect(bulletinActions(publishedOne(), ['reader'], on('2026-11-24'))).toEqual([]);
  expect(bulletinActions(draft(), ['editor'], on('2026-11-24'))).toEqual(['write', 'check', 'sendBack', 'discard', 'letThrough']);
});
