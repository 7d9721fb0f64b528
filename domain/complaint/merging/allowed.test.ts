import type { Complaint } from '../complaint';
import { accepted, done, inputs, received } from '../fixture';
import type { Meeting, Reclassification, Revoked } from '../records';
import { other, TODAY, why } from './fixture';

const revokedOnce: Revoked = {
  decision: { kind: 'rejected', on: '2026-11-10', by: '张建军', article: '令121-15' },
  ...{ deadlines: [], by: 'own', documentNo: '两市监撤〔2026〕1号', reason: '适用条款有误', on: '2026-11-11' },
};
const meeting: Meeting = {
  ...{ on: '2026-11-20', time: '14:30', place: '调解室', mediators: '张建军', recusalDays: 3 },
  ...{ by: '张建军', calledOn: '2026-11-10', calledAt: 1 },
};
const corrected = { on: '2026-11-10', by: '李文静', reason: '登记错了' };
const changed = (field: string) => ({ field, from: '旧', to: '新' });
const waitingCorrection: Reclassification = {
  ...{ no: 1, on: '2026-11-10', by: { member: 'm_zhang', name: '张建军' }, reason: '在实体店买的' },
  changed: { online: { from: true, to: false } },
};

describe('which cases are merged (casework, 12315): open ones of one complainant and one shop', () => {
  const person = received().complainant;
  const shop = received().respondent;
  const bare = { name: person.name, phone: person.phone, address: person.address };
  test.each<[string, Partial<Complaint>, Partial<Complaint>, string | undefined]>([
    ['one account', {}, { complainant: person }, undefined],
    ['one name and number, one of them without an account', {}, {}, undefined],
    [
      'a name and a number written otherwise',
      {},
      { complainant: { ...bare, name: ' 王 秀兰', phone: '139-0000-1101' } },
      undefined,
    ],
    ['two accounts', {}, { complainant: { ...person, member: 'm_other' } }, '不是同一个人'],
    ['another name', {}, { complainant: { ...bare, name: '李大海' } }, '不是同一个人'],
    ['another number', {}, { complainant: { ...bare, phone: '13900009999' } }, '请负责人合并'],
    ['another shop', {}, { respondent: { ...shop, name: '海货铺' } }, '不是同一家店'],
    ['a closed one', {}, { state: 'closed' }, '已经办结'],
    ['one that went over itself', {}, { state: 'closed', mergedInto: 'LD-2026-0003' }, '已经并入 LD-2026-0003'],
    ['an accepted one into one not decided', { state: 'accepted' }, {}, '请反过来'],
    ['a joint one', { joint: { people: [], representatives: [] } }, {}, '请反过来：打开 LD-2026-0009'],
    [
      'a joint one into one that was accepted',
      { joint: { people: [], representatives: [] } },
      { ...done(other(), 'accept') },
      '请先受理这一件，再打开 LD-2026-0009',
    ],
    ['one whose decision was revoked', { revoked: [revokedOnce] }, {}, '正在重新处理'],
    ['one told of its acceptance into one that was not', accepted(), done(other(), 'accept'), '请反过来'],
    ['one counted as bought online, the other not', {}, { online: false }, '请先更正成一样的'],
    ['one whose recusal is not decided', { state: 'suspended' }, { ...done(other(), 'accept') }, '回避'],
    [
      'one to whose meeting both were called',
      {
        meetings: [{ ...meeting, on: TODAY }],
      },
      {},
      '现场调解',
    ],
    ['one whose meeting is over', { meetings: [{ ...meeting, on: '2026-11-11' }] }, {}, undefined],
    ['one whose competence is disputed', { competence: [{ with: '徽县局', on: '2026-11-10', by: '李文静' }] }, {}, '管辖'],
    ['one with a correction that waits', { reclassifications: [waitingCorrection] }, {}, '更正还没有核对'],
    [
      'one on which a decision waits',
      {},
      { proposal: done(received(), 'proposeReject', inputs.proposeReject).proposal },
      '等待审批',
    ],
    ['one whose mediator was recused here', { recused: ['m_zhang'] }, { handler: { member: 'm_zhang', name: '张建军' } }, '回避'],
  ])('%s', (_, source, target, expected) => {
    const refused = why(received(source), other(target));
    if (expected === undefined) expect(refused).toBeUndefined();
    else expect(refused).toContain(expected);
  });

  describe('nobody alone merges a stranger’s case away', () => {
    const wrote: [string, Partial<Complaint>, Partial<Complaint>][] = [
      ['took one of them in', {}, { recordedBy: '李文静' }],
      ['put the name of one right', { corrections: [{ ...corrected, changed: [changed('complainant.name')] }] }, {}],
      ['put the number of one right', {}, { corrections: [{ ...corrected, changed: [changed('complainant.phone')] }] }],
      ['put the shop of one right', {}, { corrections: [{ ...corrected, changed: [changed('respondent.name')] }] }],
    ];
    test.each(wrote)('who %s asks another person, or the complainant', (_, source, target) => {
      const [one, into] = [received(source), other(target)];
      expect(why(one, into)).toContain('您自己登记的姓名和电话');
      expect(why(one, into, { leads: true })).toContain('您自己登记的姓名和电话');
      expect(why(one, into, { name: '张建军' })).toBeUndefined();
      expect(why(one, into, { consented: true })).toBeUndefined();
      // Two cases of one account are one person's whoever wrote what.
      expect(why(one, { ...into, complainant: person })).toBeUndefined();
    });

    test('another field put right says nothing of who it is', () => {
      expect(why(received({ corrections: [{ ...corrected, changed: [changed('purchase.orderNo')] }] }), other())).toBeUndefined();
    });

    test('that the complainant said it does not make one of two people, or of two shops', () => {
      expect(why(received(), other({ complainant: { ...bare, name: '李大海' } }), { consented: true })).toContain('不是同一个人');
      expect(why(received(), other({ respondent: { ...shop, name: '海货铺' } }), { consented: true })).toContain('不是同一家店');
    });
  });

  test('a leader of both may judge that two numbers are one person’s, never that two names are', () => {
    expect(why(received(), other({ complainant: { ...bare, phone: '13900009999' } }), { leads: true })).toBeUndefined();
    expect(why(received(), other({ complainant: { ...bare, name: '李大海' } }), { leads: true })).toContain('不是同一个人');
  });
});
