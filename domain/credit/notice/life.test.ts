import fc from 'fast-check';
import { builtIn } from '../../law/calendar/calendar';
import { decideNotice, noticeTable, type NoticeCommand } from './acts/table';
import { draftedNotice, noticePeople as people } from './fixture';
import type { CreditNotice, State } from './notice';
import type { NoticeRelation } from './relations';
import { isDelivered, viewNotice } from './visibility';

const on = (today: string) => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });
type Who = keyof typeof people;
const relationOf: Record<Who, NoticeRelation> = {
  ...{
    writer: 'officer',
    other: 'officer',
    third: 'officer',
    leader: 'leader',
    deputy: 'leader',
    owner: 'owner',
    clerk: 'clerk',
  },
};
const tried = (before: CreditNotice, who: Who, command: string, input: object = {}, day = '2026-11-24') =>
  decideNotice(before, command, input, { ...people[who], relation: relationOf[who] }, on(day));
function did(before: CreditNotice, who: Who, command: string, input: object = {}, day = '2026-11-24'): CreditNotice {
  const decision = tried(before, who, command, input, day);
  if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
  return decision.next;
}
const refusedAs = (say: string) => ({ ok: false, params: { say: expect.stringContaining(say) as string } });

const delivered = () => did(did(draftedNotice(), 'leader', 'approve'), 'writer', 'deliver');
const contested = () => did(delivered(), 'owner', 'contest', { reason: '罚款已经交清，公示的金额写错了' });
const answer = (result: string) => ({ result, text: '对照决定书核对过，写清结果和理由。' });

/** Every act: by whom, from where, to where; the rest of the tests rest on this. */
const life: Record<NoticeCommand, { by: NoticeRelation[]; from: State[]; to?: State }> = {
  write: { by: ['leader', 'officer'], from: ['drafted', 'approved'], to: 'drafted' },
  refresh: { by: ['leader', 'officer'], from: ['drafted', 'approved'], to: 'drafted' },
  approve: { by: ['leader'], from: ['drafted'], to: 'approved' },
  sendBack: { by: ['leader', 'officer'], from: ['drafted', 'approved'], to: 'drafted' },
  discard: { by: ['leader', 'officer'], from: ['drafted', 'approved'], to: 'discarded' },
  deliver: { by: ['leader', 'officer'], from: ['approved'], to: 'delivered' },
  deliverPaper: { by: ['leader', 'officer'], from: ['approved'], to: 'delivered' },
  addDelivery: { by: ['leader', 'officer'], from: ['delivered', 'contested', 'answered'] },
  markRead: { by: ['clerk', 'owner'], from: ['delivered', 'contested', 'answered', 'ended', 'withdrawn'] },
  acknowledge: { by: ['clerk', 'owner'], from: ['delivered', 'contested', 'answered'] },
  contest: { by: ['clerk', 'owner'], from: ['delivered', 'answered'], to: 'contested' },
  recordContest: { by: ['leader', 'officer'], from: ['delivered', 'answered'], to: 'contested' },
  proposeAnswer: { by: ['leader', 'officer'], from: ['contested'] },
  approveAnswer: { by: ['leader', 'officer'], from: ['contested'] },
  declineAnswer: { by: ['leader', 'officer'], from: ['contested'] },
  withdraw: { by: ['leader'], from: ['delivered', 'contested', 'answered'], to: 'withdrawn' },
  end: { by: ['leader', 'officer'], from: ['delivered', 'answered'], to: 'ended' },
  comeDue: { by: ['system'], from: ['delivered', 'answered'], to: 'ended' },
  lapse: { by: ['system'], from: ['drafted', 'approved'], to: 'discarded' },
};

test.each(Object.entries(life))('%s: by whom, from where, to where', (command, { by, from, to }) => {
  const row = noticeTable[command as NoticeCommand];
  expect({ by: [...row.by].sort(), from: [...row.from], to: (row as { to?: State }).to }).toEqual({ by, from, to });
});

test('the table has these acts and no others', () => {
  expect(Object.keys(noticeTable).sort()).toEqual(Object.keys(life).sort());
});

describe('second persons, by account and by name', () => {
  test('who wrote any of it does not approve it, in whatever role or account', () => {
    const byLeader = draftedNotice({ writers: [people.leader] });
    expect(tried(byLeader, 'leader', 'approve')).toMatchObject(refusedAs('自己写的要由另一位局领导批准'));
    const otherAccount = draftedNotice({ writers: [{ member: 'm_else', name: people.leader.name }] });
    expect(tried(otherAccount, 'leader', 'approve')).toMatchObject(refusedAs('自己写的'));
    const added = did(draftedNotice(), 'leader', 'write', { addition: '请尽快来局里领取材料' });
    expect(tried(added, 'leader', 'approve')).toMatchObject(refusedAs('自己写的'));
    expect(did(added, 'deputy', 'approve').state).toBe('approved');
  });

  test('what is written after the approval is approved anew', () => {
    const next = did(did(draftedNotice(), 'leader', 'approve'), 'writer', 'write', { addition: '再补充一句说明' });
    expect(next).toMatchObject({ state: 'drafted' });
    expect(next).not.toHaveProperty('approved');
    expect(tried(next, 'writer', 'deliver')).toMatchObject({ ok: false });
  });

  test('an objection is answered by who neither wrote nor approved, and the answer is approved by yet another', () => {
    for (const who of ['writer', 'leader'] as const)
      expect(tried(contested(), who, 'proposeAnswer', answer('upheld'))).toMatchObject(refusedAs('不能答复'));
    const waiting = did(contested(), 'other', 'proposeAnswer', answer('upheld'));
    for (const who of ['other', 'writer'] as const)
      expect(tried(waiting, who, 'approveAnswer')).toMatchObject(refusedAs('自己写的答复'));
    expect(tried(waiting, 'third', 'proposeAnswer', answer('upheld'))).toMatchObject(refusedAs('已经有一份答复'));
    expect(did(waiting, 'third', 'approveAnswer').state).toBe('answered');
  });

  test('an officer whose own shop it is has no part in the answer', () => {
    const own = did(delivered(), 'owner', 'contest', { reason: '这是我自己的店，写错了' });
    const asOfficer = { ...people.owner, relation: 'officer' as const };
    const proposed = decideNotice(own, 'proposeAnswer', answer('withdrawn'), asOfficer, on('2026-11-24'));
    expect(proposed).toMatchObject(refusedAs('不能答复'));
    const waiting = did(own, 'other', 'proposeAnswer', answer('withdrawn'));
    expect(decideNotice(waiting, 'approveAnswer', {}, asOfficer, on('2026-11-24'))).toMatchObject({ ok: false });
  });
});

describe('an objection', () => {
  test('after its term is taken all the same, and says so', () => {
    const late = did({ ...delivered(), objectBy: '2026-11-20' }, 'clerk', 'contest', { reason: '列入的地址是旧地址，早就搬了' });
    expect(late.contests).toMatchObject([{ late: true, answerBy: '2026-12-22', by: people.clerk }]);
    expect(contested().contests).toMatchObject([{ late: false }]);
  });

  test('can be made again once it was answered, not before', () => {
    expect(tried(contested(), 'clerk', 'contest', { reason: '再说一次也是一样' })).toMatchObject({ ok: false });
    const answered = did(did(contested(), 'other', 'proposeAnswer', answer('corrected')), 'third', 'approveAnswer');
    expect(did(answered, 'owner', 'contest', { reason: '改过的地方还是不对' }).contests).toHaveLength(2);
  });

  test('that is right takes the notice back with an apology', () => {
    const gone = did(did(contested(), 'other', 'proposeAnswer', answer('withdrawn')), 'third', 'approveAnswer');
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawn: { apology: expect.stringContaining('道歉') as string } });
  });

  test('keeps it from being ended before it is answered', () => {
    expect(tried(contested(), 'writer', 'end', { why: 'done' })).toMatchObject({ ok: false });
  });

  test('its merchant reads the answer only once it is approved, and not who of the bureau wrote it', () => {
    const waiting = did(contested(), 'other', 'proposeAnswer', answer('upheld'));
    expect(JSON.stringify(viewNotice(waiting, 'merchant'))).not.toContain('对照决定书');
    const answered = JSON.stringify(viewNotice(did(waiting, 'third', 'approveAnswer'), 'merchant'));
    expect(answered).toContain('对照决定书');
    for (const { name } of [people.writer, people.other, people.third, people.leader]) expect(answered).not.toContain(name);
  });
});

test('reading and acknowledging are marks: each person once, and the state stays', () => {
  const read = did(did(delivered(), 'owner', 'markRead'), 'owner', 'markRead', {}, '2026-11-25');
  expect(read).toMatchObject({ state: 'delivered', readBy: [{ ...people.owner, on: '2026-11-24' }] });
  const known = did(read, 'clerk', 'acknowledge');
  expect(known.readBy).toHaveLength(2);
  expect(known.acknowledged).toEqual([{ ...people.clerk, on: '2026-11-24' }]);
});

test('paper is brought after the approval and not on a day to come', () => {
  const approved = did(draftedNotice(), 'leader', 'approve');
  const paper = (day: string) => tried(approved, 'writer', 'deliverPaper', { way: 'handed', on: day, note: '店主本人签收' });
  expect(paper('2026-11-25')).toMatchObject({ fields: { on: '送达日期不能晚于今天。' } });
  expect(paper('2026-11-23')).toMatchObject({ fields: { on: '送达日期不能早于批准日期。' } });
  expect(paper('2026-11-24')).toMatchObject({ next: { state: 'delivered', deliveries: [{ id: 'd1', way: 'handed' }] } });
});

test("whatever people do, nothing is out that a leader has not approved who wrote none of it, and no answer is its writer's own", () => {
  const inputs: Partial<Record<NoticeCommand, object>> = {
    write: { addition: '请尽快来局里领取材料' },
    sendBack: { reason: '再核对一遍日期' },
    discard: { reason: '不需要发了' },
    deliverPaper: { way: 'posted', on: '2026-11-24', note: 'EMS 1234' },
    contest: { reason: '金额写错了' },
    recordContest: { saidBy: '店主来电', on: '2026-11-24', reason: '金额写错了' },
    proposeAnswer: answer('upheld'),
    declineAnswer: { reason: '理由没有写清' },
    withdraw: { reason: '商家搞错了' },
    end: { why: 'done' },
  };
  const step = fc.record({
    who: fc.constantFrom(...(Object.keys(people) as Who[])),
    command: fc.constantFrom(...(Object.keys(noticeTable) as NoticeCommand[])),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let now = draftedNotice();
      for (const { who, command } of steps) {
        const decision = tried(now, who, command, inputs[command] ?? {});
        if (decision.ok) now = decision.next;
        if (!isDelivered(now)) continue;
        expect(now.approved).toBeDefined();
        expect(now.writers.map(({ member }) => member)).not.toContain(now.approved!.by.member);
        for (const { answer: said, proposed, by } of now.contests ?? []) {
          const wrote = [...now.writers, now.approved!.by, by].map(({ member }) => member);
          for (const one of [said, proposed]) if (one) expect(wrote).not.toContain(one.by.member);
          if (said) expect(said.approvedBy.member).not.toBe(said.by.member);
        }
      }
    }),
    { seed: 2026, numRuns: 300 },
  );
});
