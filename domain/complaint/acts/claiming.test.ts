import { accepted, at, bureau, done, inputs, received, refused } from '../fixture';
import { claimProblems, sayClaim } from '../claim';
import { copyOut } from '../desk/copy-out';
import { staffNewsOf } from '../desk/staff-news';
import { lettersOf } from '../letters/sent';
import { noticeText } from '../letters/notices';
import type { Complaint } from '../complaint';
import { draftSummary } from '../summary';
import { viewComplaint } from '../visibility';

const own = { as: 'complainant', on: '2026-11-12' } as const;
const more = { requests: ['refund', 'compensate'], askedFen: 20_000 };
const less = { requests: ['refund'], askedFen: 6_000 };

describe('the claim is changed or given up in part while the case is open (令121-12)', () => {
  test('the new claim stands as it is given, an amount left out being none; old and new are kept side by side', () => {
    const first = done(accepted(), 'changeClaim', { ...more, reason: '又花了运费' }, own);
    expect(first).toMatchObject(more);
    expect(first.claims).toEqual([
      {
        ...{ on: '2026-11-12', at: at('2026-11-12').now, by: '投诉人', afterAcceptance: true, reason: '又花了运费' },
        ...{ from: { requests: ['refund'] }, to: more },
      },
    ]);
    const second = done(first, 'changeClaim', { requests: ['refund'] }, own);
    expect(second).not.toHaveProperty('askedFen');
    expect(second.claims?.[1]).toMatchObject({ from: more, to: { requests: ['refund'] } });
  });

  test.each<[string, Complaint]>([
    ['received', received()],
    ['accepted', accepted()],
    ['suspended', done(accepted(), 'suspend', inputs.suspend)],
  ])('from %s', (state, subject) => expect(done(subject, 'changeClaim', less, own)).toMatchObject({ state, ...less }));

  test('not once it is closed, not by the merchant or the leader, and nothing at all is a withdrawal', () => {
    expect(refused(done(accepted(), 'withdraw', {}, own), 'changeClaim', less, own).refused).toBe('wrong-state');
    for (const as of ['respondent', 'leader', 'staff'] as const)
      expect(refused(accepted(), 'changeClaim', less, { as }).refused).toBe('not-allowed');
    expect(refused(accepted(), 'changeClaim', { requests: [] }, own).fields).toHaveProperty('requests');
    expect(refused(accepted(), 'changeClaim', { requests: ['refund', 'refund'] }, own).fields).toHaveProperty('requests');
  });

  test('the same claim in another order is no change', () => {
    const twice = done(accepted(), 'changeClaim', more, own);
    expect(refused(twice, 'changeClaim', { ...more, requests: ['compensate', 'refund'] }, own).fields).toHaveProperty('requests');
  });

  test('staff record it with how they know; a later saying is not undone by an earlier one', () => {
    expect(refused(accepted(), 'changeClaim', less).fields).toHaveProperty('recorded');
    const said = (on: string) => ({ ...less, recorded: { way: 'phone', on, who: '王秀兰', proof: '录音 9' } });
    const changed = done(accepted(), 'changeClaim', said('2026-11-12'), { on: '2026-11-13' });
    expect(changed.claims).toMatchObject([{ on: '2026-11-12', by: '张建军', recorded: { proof: '录音 9' } }]);
    const earlier = { ...more, recorded: { way: 'phone', on: '2026-11-11', who: '王秀兰', proof: '录音 8' } };
    expect(refused(changed, 'changeClaim', earlier, { on: '2026-11-13' }).fields).toHaveProperty(['recorded.on']);
  });

  test('what the merchant answered, the periods, the documents and who consented stay as they were', () => {
    const answered = done(accepted(), 'answer', { willing: true, text: '愿意退款' }, { as: 'respondent', on: '2026-11-11' });
    const next = done(answered, 'changeClaim', more, own);
    for (const field of ['answer', 'deadlines', 'documents', 'deliveries', 'summary', 'consents', 'state'] as const)
      expect([field, next[field]]).toEqual([field, answered[field]]);
  });
});

describe('who learns of it', () => {
  test('both sides once the case was accepted, before that the complainant alone', () => {
    expect(lettersOf('changeClaim', done(accepted(), 'changeClaim', less, own)).map(({ to }) => to)).toEqual([
      'complainant',
      'respondent',
    ]);
    const early = done(received(), 'changeClaim', less, own);
    expect(lettersOf('changeClaim', early).map(({ to }) => to)).toEqual(['complainant']);
    expect(early.claims?.[0]).not.toHaveProperty('afterAcceptance');
  });

  test('the letter names the claim before and after, and no reason', () => {
    const { body } = noticeText(
      'claimChanged',
      done(accepted(), 'changeClaim', { ...more, reason: '又花了运费' }, own),
      at('2026-11-12'),
      bureau,
    );
    expect(body).toContain('原来的请求：退还货款和服务费用\n');
    expect(body).toContain('现在的请求：退还货款和服务费用、赔偿损失，金额 200.00 元');
    expect(body).not.toContain('运费');
  });

  test('who has the case is told', () => {
    expect(staffNewsOf('changeClaim', accepted(), done(accepted(), 'changeClaim', less, own))).toMatchObject([
      { to: ['whoHas'], title: '投诉人变更了请求' },
    ]);
  });
});

test('what is written later has the new claim: the inquiry, form 9, the summary and the copy for 12315', () => {
  const early = done(received(), 'changeClaim', more, own);
  expect(draftSummary(early)).toContain('赔偿损失，要求金额 200.00 元');
  const open = done(early, 'accept', {}, { on: '2026-11-13' });
  const written = (form: 'inquiry' | 'mediationAgreement', of: Complaint) => noticeText(form, of, at('2026-11-16'), bureau).body;
  expect(written('inquiry', open)).toContain('投诉人的要求：退还货款和服务费用、赔偿损失，金额 200.00 元');
  const changed = done(open, 'changeClaim', less, { ...own, on: '2026-11-16' });
  const agreed: Complaint = { ...changed, agreement: { on: '2026-11-16', form: 'mediationAgreement', terms: '退款' } };
  expect(written('mediationAgreement', agreed)).toContain('请求退还货款和服务费用，金额 60.00 元');
  expect(copyOut(changed)).toContainEqual({ label: '要求金额', value: '60.00 元' });
});

describe('in a joint complaint everyone represented agrees to this very claim (令121-12)', () => {
  const people = ['王秀兰', '陈小雨', '马国强'].map((name) => ({
    name,
    phone: '13900001303',
    address: '西街 2 号',
    consents: [],
  }));
  const together = accepted({ joint: { people, representatives: ['王秀兰'] } });
  const agrees = (subject: Complaint, name: string, claim: object = less) =>
    done(subject, 'recordJointConsent', {
      ...{ act: 'changeClaim', name, ...claim },
      recorded: { way: 'window', on: '2026-11-10', who: name, proof: '书面同意' },
    });

  test('by name who has not agreed, or agreed to another claim', () => {
    expect(refused(together, 'changeClaim', less, own)).toEqual({
      refused: 'joint-claim-consent-missing',
      params: { names: '陈小雨、马国强' },
    });
    const one = agrees(agrees(together, '陈小雨'), '马国强', more);
    expect(refused(one, 'changeClaim', less, own)).toMatchObject({ params: { names: '马国强' } });
    expect(done(agrees(one, '马国强'), 'changeClaim', less, own)).toMatchObject(less);
  });

  test('a consent works once: the next change needs it anew, going back to an earlier claim too', () => {
    const all = agrees(agrees(agrees(agrees(together, '陈小雨'), '马国强'), '陈小雨', more), '马国强', more);
    const changed = done(all, 'changeClaim', less, own);
    expect(changed.joint?.people[1]?.consents).toMatchObject([{ spent: '2026-11-12' }, { spent: '2026-11-12' }]);
    expect(refused(changed, 'changeClaim', more, own)).toMatchObject({ params: { names: '陈小雨、马国强' } });
    const back = { requests: ['refund'] };
    expect(done(agrees(agrees(changed, '陈小雨', back), '马国强', back), 'changeClaim', back, own)).toMatchObject(back);
  });

  test('a consent to a change says to which claim, every other consent says none', () => {
    const of = (input: object) => refused(together, 'recordJointConsent', { ...(inputs.recordJointConsent as object), ...input });
    expect(of({ act: 'changeClaim' }).fields).toHaveProperty('requests');
    expect(of({ act: 'withdraw', requests: ['refund'] }).fields).toHaveProperty('requests');
    expect(of({ act: 'settle', askedFen: 5_000 }).fields).toHaveProperty('requests');
  });

  test('consent to a change is none to settle, and the other way round', () => {
    const changing = agrees(agrees(together, '陈小雨'), '马国强');
    expect(refused(changing, 'settle', {}, own).refused).toBe('joint-consent-missing');
    const settling = ['陈小雨', '马国强'].reduce(
      (next, name) => done(next, 'recordJointConsent', { ...(inputs.recordJointConsent as object), act: 'settle', name }),
      together,
    );
    expect(refused(settling, 'changeClaim', less, own).refused).toBe('joint-claim-consent-missing');
  });

  test('one whose name is put right keeps what was written about the representatives', () => {
    const changed = done(together, 'changeRepresentatives', {
      representatives: ['陈小雨'],
      recorded: { way: 'window', on: '2026-11-10', who: '王秀兰', proof: '书面推选' },
    });
    const { complainant, ...rest } = inputs.correct as { complainant: object };
    const renamed = done(changed, 'correct', { ...rest, complainant: { ...complainant, name: '王秀蓝' } });
    expect(renamed.joint).toMatchObject({ people: [{ name: '王秀蓝' }, {}, {}], changes: [{ to: ['陈小雨'] }] });
  });
});

describe('something else is asked for (其他), in the complainant’s own words', () => {
  const other = { requests: ['refund', 'other'], otherRequest: '当面道歉' };

  test('its words and 其他 go together, in the form, in a change and in a consent', () => {
    expect(claimProblems({ requests: ['other'] })).toHaveProperty('otherRequest');
    expect(claimProblems({ requests: ['refund'], otherRequest: '道歉' })).toHaveProperty('otherRequest');
    expect(claimProblems({ ...other, requests: ['refund', 'other'] })).toEqual({});
    expect(refused(accepted(), 'changeClaim', { requests: ['other'] }, own).fields).toHaveProperty('otherRequest');
    expect(refused(accepted(), 'changeClaim', { requests: ['refund'], otherRequest: '道歉' }, own).fields).toHaveProperty(
      'otherRequest',
    );
  });

  test('another word is another claim, and a change without it gives it up', () => {
    const first = done(accepted(), 'changeClaim', other, own);
    expect(first).toMatchObject(other);
    const again = done(first, 'changeClaim', { ...other, otherRequest: '书面道歉' }, own);
    expect(again.claims?.[1]).toMatchObject({ from: other, to: { otherRequest: '书面道歉' } });
    expect(done(again, 'changeClaim', less, own)).not.toHaveProperty('otherRequest');
  });

  test('the bureau and the complainant read the words; the merchant reads 其他, and of the words what staff put into the summary', () => {
    const asked = done(accepted(), 'changeClaim', other, own);
    expect(sayClaim(asked)).toBe('退还货款和服务费用、其他：当面道歉');
    expect(copyOut(asked).find(({ label }) => label === '投诉请求')?.value).toContain('当面道歉');
    const seen = viewComplaint(asked, 'respondent');
    expect(sayClaim(seen)).toBe('退还货款和服务费用、其他');
    expect(JSON.stringify(seen)).not.toContain('当面道歉');
    const told = noticeText('claimChanged', asked, at('2026-11-12'), bureau);
    expect(told.body).not.toContain('当面道歉');
    expect(told.body).toContain('其他');
  });
});
