import { builtIn } from '../../law/calendar/calendar';
import { isLate } from '../../law/deadline/clocks';
import { currentDeadline } from '../../law/deadline/running';
import type { CivilDate } from '../../civil-date';
import { waitingReclassification } from '../classification';
import type { Complaint } from '../complaint';
import { openTasks } from '../desk/tasks';
import { staffNewsOf } from '../desk/staff-news';
import { accepted, at, bureau, done, inputs, OFFICE, received, refused, RECEIVED } from '../fixture';
import { decideComplaint } from '../lifecycle';
import { lettersOf } from '../letters/sent';
import { noticeText } from '../letters/notices';
import { merged } from '../merging/merged';
import { relationsToComplaint } from '../relations';
import { viewComplaint } from '../visibility';

const same = { online: true, kind: 'inPlatformMerchant', receivedOn: RECEIVED, reason: '登记的时候看错了' };
const propose = (subject: Complaint, changes: object, on: CivilDate = '2026-11-12') =>
  done(subject, 'reclassify', { ...same, ...changes }, { on });
const agree = (subject: Complaint, on: CivilDate = '2026-11-12', no = '1') =>
  done(subject, 'agreeReclassification', { correction: no }, { as: 'leader', on });
const why = (subject: Complaint, changes: object, on: CivilDate = '2026-11-12') =>
  refused(subject, 'reclassify', { ...same, ...changes }, { on });

const telephoned = (complaint: Complaint): Complaint => ({ ...complaint, source: 'phone', online: true });

describe('what moves a figure waits for a second person', () => {
  test.each([
    ['网络消费', { online: false }],
    ['收到日期', { receivedOn: '2026-11-06' }],
  ])('%s: the old value counts until then, every period too', (_, changes) => {
    const waiting = propose(accepted(), changes);
    expect({ ...waiting, reclassifications: undefined }).toEqual({ ...accepted(), reclassifications: undefined });
    expect(waitingReclassification(waiting)).toMatchObject({ no: 1, by: { name: '张建军' }, reason: '登记的时候看错了' });
    const after = agree(waiting);
    expect(waitingReclassification(after)).toBeUndefined();
    expect(after).toMatchObject(changes);
    expect(after.reclassifications).toMatchObject([{ settled: { agreed: true, by: '马国梁' } }]);
  });

  test('the kind of shop alone is in no figure: it takes effect at once and stays written down', () => {
    const after = propose(accepted(), { kind: 'liveSeller' });
    expect(after.respondent.kind).toBe('liveSeller');
    expect(after.reclassifications).toMatchObject([{ no: 1, alone: true }]);
    expect(waitingReclassification(after)).toBeUndefined();
    expect(after.deadlines).toEqual(accepted().deadlines);
  });

  test('so are what was bought and what went wrong, as an officer reads them; a list that said nothing had nothing before', () => {
    const after = propose(accepted(), { category: 'food', problem: 'misled' });
    expect(after).toMatchObject({ category: 'food', problem: 'misled', reclassifications: [{ alone: true }] });
    expect(after.deadlines).toEqual(accepted().deadlines);
    const open = { ...accepted(), problem: undefined };
    expect(propose(open, { problem: 'short' }).reclassifications?.[0]?.changed).toEqual({ problem: { to: 'short' } });
    // Left empty they stay as they were.
    expect(why(accepted(), {}).refused).toBe('nothing-corrected');
  });

  test('the second person is another, whichever side it comes from, and settles it either way', () => {
    const byHandler = propose(accepted(), { online: false });
    const byLeader = done(accepted(), 'reclassify', { ...same, online: false }, { as: 'leader' });
    for (const command of ['agreeReclassification', 'declineReclassification'] as const) {
      expect(refused(byHandler, command, inputs[command]).refused).toBe('reclassification-own');
      expect(refused(byLeader, command, inputs[command], { as: 'leader' }).refused).toBe('reclassification-own');
      expect(done(byLeader, command, inputs[command], { as: 'handler' }).reclassifications?.[0]?.settled?.by).toBe('张建军');
      expect(done(byHandler, command, inputs[command], { as: 'intake' }).reclassifications?.[0]?.settled?.by).toBe('李文静');
      // Recused from the case, one stands beside it like anybody else of the bureau (令121-21).
      expect(refused(byHandler, command, inputs[command], { as: 'staff' }).refused).toBe('not-allowed');
    }
  });

  test('who was recused from the case settles nothing on it (令121-21)', () => {
    const waiting = { ...propose(accepted(), { online: false }), recused: ['m_ma'] };
    const leader = { member: 'm_ma', name: '马国梁', roles: ['leader' as const], office: OFFICE };
    expect(relationsToComplaint(leader, waiting)).toEqual(['staff']);
    const [relation = 'stranger'] = relationsToComplaint(leader, waiting);
    const actor = { ...leader, relation };
    expect(decideComplaint(waiting, 'agreeReclassification', { correction: '1' }, actor, at('2026-11-12'))).toMatchObject({
      refused: 'not-allowed',
    });
  });

  test('declined, the old value counts for good, and the reason can be read', () => {
    const no = done(propose(accepted(), { online: false }), 'declineReclassification', inputs.declineReclassification, {
      as: 'leader',
    });
    expect(no).toMatchObject({
      online: true,
      reclassifications: [{ settled: { agreed: false, reason: '签收单上的日期不是这一天' } }],
    });
    expect(viewComplaint(no, 'handler').reclassifications).toEqual(no.reclassifications);
    expect(viewComplaint(no, 'complainant').reclassifications).toBeUndefined();
    // And it may be proposed anew.
    expect(agree(propose(no, { online: false }), '2026-11-12', '2').online).toBe(false);
  });

  test('one at a time, the one that is named, and only once', () => {
    const waiting = propose(accepted(), { online: false });
    expect(why(waiting, { receivedOn: '2026-11-06' }).refused).toBe('reclassification-open');
    expect(refused(waiting, 'agreeReclassification', { correction: '2' }, { as: 'leader' }).fields).toHaveProperty('correction');
    expect(refused(agree(waiting), 'agreeReclassification', { correction: '1' }, { as: 'leader' }).refused).toBe(
      'reclassification-missing',
    );
  });

  test('it waits as a task of the case, its reader is told, and who proposed it hears the answer', () => {
    const waiting = propose(accepted(), { online: false });
    expect(openTasks(waiting)).toContainEqual({ kind: 'reclassification', by: '2026-11-12' });
    expect(openTasks(agree(waiting)).map(({ kind }) => kind)).not.toContain('reclassification');
    expect(staffNewsOf('reclassify', accepted(), waiting)).toHaveLength(1);
    expect(staffNewsOf('reclassify', accepted(), propose(accepted(), { kind: 'liveSeller' }))).toEqual([]);
    expect(staffNewsOf('agreeReclassification', waiting, agree(waiting))).toMatchObject([{ to: [{ member: 'm_zhang' }] }]);
  });
});

describe('from every state', () => {
  const cases: [string, Complaint][] = [
    ['received', received()],
    ['accepted', accepted()],
    ['suspended', done(accepted(), 'suspend', inputs.suspend)],
    ['closed', done(accepted(), 'terminate', inputs.terminate)],
  ];
  test.each(cases)('%s: whether it is counted, and its day of receipt, can be put right', (_, subject) => {
    const after = agree(propose(subject, { online: false, receivedOn: '2026-11-05' }));
    expect(after).toMatchObject({ state: subject.state, online: false, onlineClassifiedBy: 'staff', receivedOn: '2026-11-05' });
    expect(after.facts).toBe(subject.facts);
  });
});

describe('the periods of another day of receipt (令121-15, 22, 46)', () => {
  // 2026-11-09 is a Monday: seven working days are 11-18; from 11-05 they are 11-16, from 11-08 (Sunday) 11-17.
  test.each([
    ['2026-11-05', '2026-11-16'],
    ['2026-11-08', '2026-11-17'],
  ])('received on %s, C1 ends on %s', (day, due) => {
    const after = agree(propose(received(), { receivedOn: day }));
    expect(currentDeadline(after, 'C1')).toMatchObject({ startedOn: day, dueOn: due });
  });

  test('a decision in time becomes late, and one that was late becomes on time, though its period had ended', () => {
    const bought = { ...received().purchase, boughtOn: '2026-10-01' };
    const early = agree(propose({ ...received(), purchase: bought }, { receivedOn: '2026-10-26' }));
    const late = done(early, 'accept', inputs.accept, { on: '2026-11-10' });
    const period = (subject: Complaint) => currentDeadline(subject, 'C1');
    expect(period(late)).toMatchObject({ dueOn: '2026-11-04', metOn: '2026-11-10' });
    const after = agree(propose(late, { receivedOn: '2026-11-02' }), '2026-11-12', '2');
    expect(period(after)).toMatchObject({ dueOn: '2026-11-11', metOn: '2026-11-10' });
    expect([late, after].map((one) => isLate(period(one)!, '2026-12-31', builtIn))).toEqual([true, false]);
    const back = agree(propose(after, { receivedOn: '2026-10-26' }), '2026-11-12', '3');
    expect(isLate(period(back)!, '2026-12-31', builtIn)).toBe(true);
  });

  test('a day under the older rules brings their periods: 45 working days of mediation', () => {
    const old = { ...accepted(), purchase: { ...accepted().purchase, boughtOn: '2024-01-05' } };
    const after = agree(propose(old, { receivedOn: '2024-03-01' }));
    expect(currentDeadline(after, 'C2')).toMatchObject({
      ruleSet: '令20',
      length: 45,
      unit: 'workingDay',
      startedOn: '2026-11-10',
    });
    expect(agree(propose(after, { receivedOn: RECEIVED }), '2026-11-12', '2').deadlines).toEqual(old.deadlines);
  });

  test('a period that a ruling set is nobody’s day of receipt', () => {
    const again = done(done(accepted(), 'terminate', inputs.terminate), 'revoke', inputs.revoke, { as: 'leader' });
    const after = agree(propose(again, { receivedOn: '2026-11-05' }));
    expect(currentDeadline(after, 'C1')).toEqual(currentDeadline(again, 'C1'));
    expect(after.deadlines[0]).toMatchObject({ id: 'C1', startedOn: '2026-11-05', metOn: '2026-11-10' });
  });

  test('the days of an appraisal stay out of the mediation', () => {
    const out = done(accepted(), 'appraisalOut', inputs.appraisalOut);
    const back = done(out, 'appraisalIn', { in: '2026-11-20', result: '水分超标' }, { on: '2026-11-20' });
    expect(agree(propose(back, { receivedOn: '2026-11-05' }, '2026-11-20'), '2026-11-20').deadlines.slice(1)).toEqual(
      back.deadlines.slice(1),
    );
  });
});

describe('a day on which it cannot have come', () => {
  const on = (subject: Complaint, receivedOn: string, today?: CivilDate) =>
    why(subject, { receivedOn }, today).fields?.receivedOn;

  test('before the rules, after today, before the purchase', () => {
    const old = { ...received(), purchase: { ...received().purchase, boughtOn: '2019-11-01' } };
    expect(on(old, '2019-12-31')).toContain('2020 年');
    expect(on(received(), '2026-11-13')).toContain('今天');
    expect(on(received(), '2026-10-31')).toContain('购买日期');
    expect(propose(received(), { receivedOn: '2026-11-01' }).reclassifications).toHaveLength(1);
  });

  test('after it was registered, or after the first thing that was done on it', () => {
    expect(on(received(), '2026-11-10')).toContain('11 月 9 日');
    // Registered on 11-09 as received on 11-02; what the complainant said on 11-04 was written down later.
    const early = { ...received(), receivedOn: '2026-11-02' };
    const recorded = { way: 'phone' as const, on: '2026-11-04', who: '王秀兰', proof: '录音 7' };
    const told = done(early, 'supplement', { text: '又补充了付款截图', party: 'complainant', recorded });
    expect(on(told, '2026-11-05')).toContain('11 月 4 日');
    expect(propose(told, { receivedOn: '2026-11-04' }).reclassifications).toHaveLength(1);
  });

  test('what was done between the proposal and the answer is looked at again', () => {
    const early = { ...received(), receivedOn: '2026-11-02' };
    const waiting = propose(early, { receivedOn: '2026-11-06' });
    const recorded = { way: 'phone' as const, on: '2026-11-04', who: '王秀兰', proof: '录音 7' };
    const told = done(waiting, 'supplement', { text: '又补充了付款截图', party: 'complainant', recorded }, { on: '2026-11-12' });
    expect(refused(told, 'agreeReclassification', { correction: '1' }, { as: 'leader', on: '2026-11-12' }).refused).toBe(
      'reclassification-stale',
    );
    expect(done(told, 'declineReclassification', inputs.declineReclassification, { as: 'leader' }).receivedOn).toBe('2026-11-02');
  });
});

describe('merged cases', () => {
  const other = { ...received(), _id: 'c_2', no: 'LD-2026-0002', receivedOn: '2026-11-03' };
  const closed = done(other, 'merge', inputs.merge);
  const { source, target } = merged(other, closed, received(), { by: '李文静' }, at('2026-11-10'));

  test('while the merge can be undone the day is put right on the two cases; on the merged one never', () => {
    expect(why(target, { receivedOn: '2026-11-02' })).toMatchObject({
      refused: 'receipt-of-merged',
      params: { no: 'LD-2026-0002' },
    });
    expect(why(source, { receivedOn: '2026-11-02' }).refused).toBe('merge-goes-on');
    expect(agree(propose(target, { online: false, receivedOn: target.receivedOn })).online).toBe(false);
  });

  test('once the dispute is decided the day can be put right, never to one after that of the other case', () => {
    const ended = { ...done(done(target, 'accept'), 'terminate', inputs.terminate), online: true };
    expect(why(ended, { receivedOn: '2026-11-04' }).fields?.receivedOn).toContain('LD-2026-0002');
    expect(agree(propose(ended, { receivedOn: '2026-11-02' })).receivedOn).toBe('2026-11-02');
  });

  test('a merge between proposal and answer makes the proposal stale', () => {
    const waiting = propose(received(), { receivedOn: '2026-11-06' });
    const after = merged(other, closed, waiting, { by: '李文静' }, at('2026-11-12')).target;
    expect(refused(after, 'agreeReclassification', { correction: '1' }, { as: 'leader', on: '2026-11-12' }).refused).toBe(
      'reclassification-stale',
    );
  });
});

describe('what contradicts itself', () => {
  test('online, but of a shop round the corner; on a platform nobody names; nothing changed', () => {
    expect(why(received(), { kind: 'offline' }).fields).toHaveProperty('kind');
    const live = { ...received(), respondent: { kind: 'ownSite' as const, name: '山货铺' } };
    expect(why(live, {}).fields).toHaveProperty('platform');
    expect(propose(live, { platform: '山货集市' }).respondent).toMatchObject({
      kind: 'inPlatformMerchant',
      platform: '山货集市',
    });
    expect(why(received(), {}).refused).toBe('nothing-corrected');
    expect(agree(propose(telephoned(received()), { online: false, kind: 'offline' })).respondent.kind).toBe('offline');
  });
});

describe('the complainant', () => {
  const moved = agree(propose(received(), { receivedOn: '2026-11-05' }));

  test('reads the new day and the old one, not who put it right or why', () => {
    expect(viewComplaint(moved, 'complainant')).toMatchObject({
      receivedOn: '2026-11-05',
      reclassifications: [{ on: '2026-11-12', changed: { receivedOn: { from: RECEIVED, to: '2026-11-05' } } }],
    });
    expect(JSON.stringify(viewComplaint(moved, 'complainant').reclassifications)).not.toMatch(/张建军|马国梁|看错/);
    expect(viewComplaint(agree(propose(accepted(), { receivedOn: '2026-11-05' })), 'respondent')).not.toHaveProperty(
      'reclassifications',
    );
  });

  test('is told of the day, and of nothing where only the counting moved', () => {
    expect(lettersOf('agreeReclassification', moved)).toEqual([{ to: 'complainant', form: 'receiptCorrected' }]);
    const { body } = noticeText('receiptCorrected', moved, at('2026-11-12'), bureau);
    expect(body).toContain(
      '收到日期更正为 2026 年 11 月 5 日（原来登记的是 2026 年 11 月 9 日），最迟 2026 年 11 月 16 日（周一）决定是否受理',
    );
    expect(lettersOf('agreeReclassification', agree(propose(received(), { online: false })))).toEqual([]);
  });
});
