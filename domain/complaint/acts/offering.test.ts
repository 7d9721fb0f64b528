import * as fc from 'fast-check';
import { agreementText } from '../../offer/offering';
import type { Checks } from '../../content/checks';
import type { Complaint } from '../complaint';
import { accepted, at, done, inputs, people, refused, type As } from '../fixture';
import { openOfferHeld, withoutHeld } from '../held';
import { complaintActions, decideComplaint } from '../lifecycle';
import { lettersOf } from '../letters/sent';
import { noticeText } from '../letters/notices';
import { offerAsks, openOfferIn } from '../offers';
import { viewComplaint } from '../visibility';
import { openTasks } from '../desk/tasks';
import { staffNewsOf } from '../desk/staff-news';
import { without } from '../../without';
import type { ComplaintCommand } from './table';

const DAY = '2026-11-11';
const terms = { kinds: ['refundReturn'], fen: 12_950, by: '2026-12-03' };
const less = { kinds: ['refund'], fen: 5_000, by: '2026-11-30' };
const told = { way: 'phone', on: DAY, who: '店主', proof: '录音 7' };
const mediated = (more: Partial<Complaint> = {}) =>
  accepted({
    decision: { kind: 'accepted', on: '2026-11-10', by: '张建军', article: '令121-15', dispatchedOn: '2026-11-10' },
    ...more,
  });
const offered = (as: As = 'respondent', of = mediated(), what: object = terms) =>
  done(of, 'makeOffer', { terms: what }, { as, on: DAY });
const agreed = () => done(offered(), 'acceptOffer', {}, { as: 'complainant', on: DAY });
const ends = ({ offers = [] }: Complaint) => offers.map(({ ended }) => ended?.how);
const open = (subject: Complaint, as: As) =>
  complaintActions(subject, [people[as].relation], at(DAY)).filter((one) => /Offer$/.test(one));

test('each side is offered what it may do: who made the open offer takes it back, the other answers it, staff write down either', () => {
  const subject = offered();
  expect(open(mediated(), 'complainant')).toEqual(['makeOffer']);
  expect(open(subject, 'respondent')).toEqual(['makeOffer', 'takeBackOffer']);
  expect(open(subject, 'complainant')).toEqual(['makeOffer', 'acceptOffer', 'refuseOffer']);
  expect(open(subject, 'handler')).toEqual(['makeOffer', 'acceptOffer', 'refuseOffer', 'takeBackOffer']);
  expect(open(subject, 'intake')).toEqual([]);
  expect(open(agreed(), 'respondent')).toEqual([]);
});

test('a counter-offer answers the open one, and one at most is open', () => {
  const countered = offered('complainant', offered());
  expect(ends(countered)).toEqual(['countered', undefined]);
  expect(offerAsks(countered)).toBe('respondent');
});

test.each<[string, Complaint, As, ComplaintCommand, object, string]>([
  ['who made it accepts', offered(), 'respondent', 'acceptOffer', {}, 'offer-own'],
  ['the other takes it back', offered(), 'complainant', 'takeBackOffer', {}, 'offer-of-other'],
  ['nothing is open', mediated(), 'complainant', 'acceptOffer', {}, 'offer-missing'],
  ['both agreed', agreed(), 'complainant', 'makeOffer', { terms }, 'offer-agreed'],
  [
    'it is suspended by nobody but not accepted',
    { ...mediated(), state: 'received' },
    'complainant',
    'makeOffer',
    { terms },
    'wrong-state',
  ],
  [
    'the day has passed',
    offered('respondent', mediated(), { ...terms, by: DAY }),
    'complainant',
    'acceptOffer',
    {},
    'offer-past',
  ],
])('%s: refused', (name, subject, as, command, input, code) => {
  const on = name === 'the day has passed' ? '2026-11-12' : DAY;
  expect(refused(subject, command, input, { as, on }).refused).toBe(code);
});

test('nobody offers what nobody reads: the merchant must have joined, or staff tell it', () => {
  const alone = mediated({ respondent: without(mediated().respondent, 'member') });
  expect(refused(alone, 'makeOffer', { terms }, { as: 'complainant', on: DAY }).refused).toBe('offer-unread');
  const heard = done(alone, 'makeOffer', { terms, party: 'respondent', recorded: told }, { on: DAY });
  expect(heard.offers?.[0]).toMatchObject({ from: 'merchant', by: '张建军', recorded: told });
  const nobody = { ...alone, complainant: without(alone.complainant, 'member') };
  expect(refused(nobody, 'makeOffer', { terms, party: 'respondent', recorded: told }, { on: DAY }).refused).toBe('offer-unread');
  // Whoever has no account is told by telephone.
  const byPhone = mediated({ complainant: without(mediated().complainant, 'member') });
  expect(staffNewsOf('makeOffer', byPhone, offered('respondent', byPhone))).toMatchObject([{ to: ['whoHas'] }]);
});

test('whoever does not want the bureau to mediate may still settle (令121-18(2))', () => {
  const refusing = done(mediated(), 'answer', { willing: false }, { as: 'respondent', on: DAY });
  expect(agreedText(done(offered('respondent', refusing), 'acceptOffer', {}, { as: 'complainant', on: DAY }))).toContain(
    '129.50',
  );
});

const agreedText = (subject: Complaint) => subject.agreed?.text ?? '';

test('what was accepted is agreed word for word; it ends nothing, and waits for an officer', () => {
  const subject = agreed();
  expect(subject).toMatchObject({ state: 'accepted', agreed: { n: 1, terms, on: DAY, by: people.complainant.name } });
  expect(agreedText(subject)).toContain('仲裁');
  expect(agreedText(subject)).not.toContain('消费者可以投诉');
  expect(openTasks(subject)).toContainEqual({ kind: 'agreed', by: DAY });
  expect(staffNewsOf('acceptOffer', offered(), subject)).toMatchObject([{ to: ['whoHas'], title: '双方谈妥了' }]);
  const settled = done(
    subject,
    'settle',
    { terms: '退货退款', agreedFen: 10_000, performBy: '2026-12-03' },
    { as: 'complainant', on: DAY },
  );
  expect(openTasks(settled).map(({ kind }) => kind)).not.toContain('agreed');
  expect([settled.agreed?.terms.fen, settled.performance?.fen]).toEqual([12_950, 10_000]);
});

test.each<[string, (subject: Complaint) => Complaint]>([
  ['withdrawn', (subject) => done(subject, 'withdraw', {}, { as: 'complainant', on: DAY })],
  ['settled', (subject) => done(subject, 'settle', {}, { as: 'complainant', on: DAY })],
  ['terminated', (subject) => done(subject, 'terminate', inputs.terminate, { on: DAY })],
  [
    'without its merchant',
    (subject) =>
      done(
        { ...subject, access: { joined: { name: '店主', post: 'owner', on: DAY, at: 0 } } },
        'unlinkRespondent',
        inputs.unlinkRespondent,
        { on: DAY },
      ),
  ],
])('an open offer of a case that is %s has lapsed', (_, after) => {
  const subject = after(offered());
  expect(ends(subject)).toEqual(['lapsed']);
  expect(openOfferIn(subject)).toBeUndefined();
});

test('for the complainant an agent needs the power to settle, and a joint complaint the consent of all', () => {
  const agent = { ...(inputs.recordAgent as object), seenBy: '张建军' } as NonNullable<Complaint['agent']>;
  const byAgent = { terms, party: 'complainant', recorded: { ...told, who: agent.name } };
  expect(refused(mediated({ agent }), 'makeOffer', byAgent, { on: DAY }).fields).toHaveProperty(['recorded.who']);
  done(mediated({ agent }), 'makeOffer', { ...byAgent, principalConsent: '本人录音 8' }, { on: DAY });
  const joint = { people: [{ name: '陈小雨', phone: '1', address: '东街', consents: [] }], representatives: [] };
  const subject = offered('respondent', mediated({ joint }));
  expect(refused(subject, 'acceptOffer', {}, { as: 'complainant', on: DAY }).refused).toBe('joint-consent-missing');
  // To say no binds nobody.
  done(subject, 'refuseOffer', {}, { as: 'complainant', on: DAY });
});

test('the complainant tells the merchant no number and no address', () => {
  const more = '打 13900001101 找我，东街 18 号';
  expect(refused(mediated(), 'makeOffer', { terms: { ...terms, more } }, { as: 'complainant', on: DAY }).fields).toHaveProperty([
    'terms.more',
  ]);
  const said = { reason: '钱打到 6222020200112233449，微信 wang_xiulan' };
  expect(refused(offered(), 'refuseOffer', said, { as: 'complainant', on: DAY }).fields).toHaveProperty('reason');
});

test('each letter goes to the other side alone, and tells none of the words that were written', () => {
  const subject = offered('respondent', mediated(), { ...terms, more: '运费我们出' });
  expect(lettersOf('makeOffer', subject)).toEqual([{ to: 'complainant', form: 'offerOfMerchant' }]);
  const { title, body } = noticeText('offerOfMerchant', subject, at(DAY), { bureau: '', hotline: '', window: {} });
  expect(title).toBe('商家提了解决办法，请看');
  expect(body).toContain('129.50');
  expect(body).not.toContain('运费');
  const no = done(subject, 'refuseOffer', { reason: '太少了' }, { as: 'complainant', on: DAY });
  expect(lettersOf('refuseOffer', no)).toEqual([{ to: 'respondent', form: 'offerRefusedByComplainant' }]);
  expect(lettersOf('acceptOffer', agreed()).map(({ to }) => to)).toEqual(['complainant', 'respondent']);
});

test('how staff know it is theirs to read, and no account stands in it', () => {
  const subject = done(mediated(), 'makeOffer', { terms, party: 'respondent', recorded: told }, { on: DAY });
  for (const relation of ['complainant', 'respondent'] as const)
    expect(viewComplaint(subject, relation).offers).toEqual([expect.not.objectContaining({ recorded: expect.anything() })]);
  expect(viewComplaint(subject, 'handler').offers?.[0]?.recorded).toEqual(told);
  expect(viewComplaint(subject, 'staff').offers).toBeUndefined();
  expect(JSON.stringify(offered().offers)).not.toContain('m_');
});

describe('words that the check has not passed', () => {
  const subject = offered('respondent', mediated(), { ...terms, more: '要说的话' });
  const item = {
    id: 'e_1',
    what: 'words',
    where: 'offer',
    from: 'respondent',
    member: 'm_shop',
    at: at(DAY).now,
    tries: 0,
  } as const;
  const checks = (state: 'held' | 'passed') => [{ of: 'c_1', items: [{ ...item, state }] }] as unknown as Checks[];
  const read = (relation: 'complainant' | 'respondent', state: 'held' | 'passed') =>
    withoutHeld(viewComplaint(subject, relation), relation, subject, checks(state)).offers?.[0];

  test('the other side reads kinds, amount and day, not the words; and does not accept what it cannot read', () => {
    expect(read('complainant', 'held')).toMatchObject({ terms, waits: true });
    expect(read('complainant', 'held')?.terms.more).toBeUndefined();
    expect(read('respondent', 'held')?.terms.more).toBe('要说的话');
    expect(read('complainant', 'passed')?.terms.more).toBe('要说的话');
    expect(openOfferHeld(subject, checks('held'))?.refused).toBe('offer-held');
    expect(openOfferHeld(subject, checks('passed'))).toBeUndefined();
  });
});

type Move = {
  as: 'complainant' | 'respondent' | 'handler';
  command: ComplaintCommand;
  party: 'complainant' | 'respondent';
  later: number;
};
const moves = fc.array(
  fc.record({
    as: fc.constantFrom('complainant' as const, 'respondent' as const, 'handler' as const),
    command: fc.constantFrom<ComplaintCommand>(
      'makeOffer',
      'makeOffer',
      'makeOffer',
      'acceptOffer',
      'refuseOffer',
      'takeBackOffer',
      'settle',
      'withdraw',
      'unlinkRespondent',
    ),
    party: fc.constantFrom('complainant' as const, 'respondent' as const),
    later: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 14 },
);

test('whatever is done in whatever order: one offer at most is open, what is agreed is an accepted one, and after the end nothing is', () => {
  let reached = 0;
  fc.assert(
    fc.property(moves, (history: Move[]) => {
      let subject = mediated({ access: { joined: { name: '店主', post: 'owner', on: DAY, at: 0 } } });
      let days = 0;
      for (const { as, command, party, later } of history) {
        days += later;
        const today = `2026-11-${11 + Math.min(days, 15)}`;
        const recorded = as === 'handler' ? { recorded: { ...told, on: today } } : {};
        const input =
          command === 'makeOffer'
            ? { terms: later % 2 ? less : terms, ...(as === 'handler' && { party }), ...recorded }
            : command === 'unlinkRespondent'
              ? inputs.unlinkRespondent
              : recorded;
        const decided = decideComplaint(subject, command, input, people[as], at(today));
        if (!decided.ok) continue;
        subject = decided.next;
        const { offers = [], agreed: both, state } = subject;
        expect(offers.filter(({ ended }) => !ended).length).toBeLessThanOrEqual(1);
        expect(offers.map(({ n }) => n)).toEqual(offers.map((_, index) => index + 1));
        const yes = offers.filter(({ ended }) => ended?.how === 'accepted');
        expect(yes.length).toBe(both ? 1 : 0);
        if (both) {
          reached += 1;
          const { respondent, purchase } = subject;
          const otherwise = '消费者可以向法院起诉，有仲裁协议的也可以申请仲裁';
          const about = { merchant: respondent.name, goods: purchase.goods, boughtOn: purchase.boughtOn, otherwise };
          expect(both).toMatchObject({ n: yes[0]?.n, terms: yes[0]?.terms, text: agreementText(yes[0]!.terms, about, both.on) });
        }
        if (state === 'closed') {
          expect(openOfferIn(subject)).toBeUndefined();
          for (const one of ['complainant', 'respondent', 'handler'] as const) expect(open(subject, one)).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(reached).toBeGreaterThan(20);
});
