import type { Actor } from '../../bureau/actor';
import { relationsToComplaint } from '../relations';
import type { Complaint } from '../complaint';
import { accepted, at, done, inputs, received } from '../fixture';
import { codeServes, issuing, joiningCase } from './merchant-access';
import { viewCodeSchema } from './view-code';
import { viewComplaint } from '../visibility';
import { headline, nextStep } from '../words';
import { without } from '../../without';

const shop: Actor = { member: 'm_shop', name: '', roles: ['consumer'] };
const who = { name: '杨建国', post: 'owner' } as const;
const inquiry = {
  form: 'inquiry',
  number: '两市监投询〔2026〕第1号',
  title: '受理告知及征询调解意见函',
  body: '请您答复是否同意调解。',
  hash: '',
  article: '令121-18',
  issuedOn: '2026-11-10',
  issuedBy: '张建军',
} as const;
const unlinked = (one: Complaint): Complaint => ({ ...one, respondent: without(one.respondent, 'member') });
const open = unlinked(accepted({ documents: [inquiry] }));

function issued(complaint: Complaint = open, id = 'view:1', today = '2026-11-10'): Complaint {
  const next = issuing(complaint, id, '张建军', at(today));
  if ('refused' in next) throw new Error(next.refused);
  return next;
}
const join = (complaint: Complaint, id = 'view:1', actor = shop, today = '2026-11-11') =>
  joiningCase(complaint, id, actor, who, at(today));

test('who types the open code is the respondent from then on, and the inquiry has arrived by the inbox', () => {
  const joined = join(issued()) as Complaint;
  expect(relationsToComplaint(shop, joined)).toEqual(['respondent']);
  expect(joined.access).toEqual({ joined: { ...who, on: '2026-11-11', at: at('2026-11-11').now } });
  expect(joined.deliveries?.slice(-1)[0]).toMatchObject({ form: 'inquiry', to: 'respondent', way: 'inbox', result: 'delivered' });
});

test('form 7 of a meeting that is to come lies there too, not that of one that is over', () => {
  const mediationNotice = {
    ...inquiry,
    form: 'mediationNotice',
    number: '两市监投调通〔2026〕第1号',
    article: '令121-20',
  } as const;
  const called = done({ ...issued(), documents: [inquiry, mediationNotice] }, 'convene', inputs.convene, { on: '2026-11-11' });
  const told = (today: string) => (join(called, 'view:1', shop, today) as Complaint).deliveries?.slice(called.deliveries?.length);
  expect(told('2026-11-12')).toMatchObject([{ form: 'inquiry' }, { form: 'mediationNotice', to: 'respondent' }]);
  expect(told('2026-11-16')).toMatchObject([{ form: 'inquiry' }]);
});

test.each<[string, () => unknown]>([
  ['another code', () => join(issued(), 'view:2')],
  ['a code that another took the place of', () => join(issued(issued(), 'view:2'))],
  ['a code used before', () => join({ ...(join(issued()) as Complaint), respondent: open.respondent })],
  ['a code on its fifteenth day', () => join(issued(), 'view:1', shop, '2026-11-24')],
  ['a code that was revoked', () => join(done(issued(), 'revokeViewCode'))],
  ['a code told before the case ended', () => join(done(issued(), 'withdraw', inputs.withdraw))],
  ['the complainant', () => join(issued(), 'view:1', { ...shop, member: 'm_wang' })],
  ['an officer', () => join(issued(), 'view:1', { ...shop, roles: ['consumer', 'handler'] })],
  [
    'a case somebody already reads as its respondent',
    () => join({ ...issued(), respondent: { ...open.respondent, member: 'm_x' } }),
  ],
  ['a case that was never accepted', () => join(unlinked(received({ access: issued().access })))],
])('%s gets the one answer that tells nothing', (_, tried) => expect(tried()).toEqual({ refused: 'view-code-wrong' }));

test('the last day of a code still counts', () => {
  expect(join(issued(), 'view:1', shop, '2026-11-23')).not.toHaveProperty('refused');
});

test('no code for a case that was not accepted, nor while somebody has joined', () => {
  expect(issuing(unlinked(received()), 'view:1', '张建军', at('2026-11-10'))).toMatchObject({ refused: 'wrong-state' });
  expect(issuing(join(issued()) as Complaint, 'view:2', '张建军', at('2026-11-12'))).toMatchObject({
    refused: 'respondent-joined',
  });
});

test.each<[string, Complaint]>([
  ['settled', done(open, 'settle', inputs.settle)],
  ['withdrawn', done(open, 'withdraw', inputs.withdraw)],
])('no code once the case is %s: it would open what nobody can act on any more', (_, ended) => {
  expect(codeServes(open)).toBe(true);
  expect(codeServes(ended)).toBe(false);
  expect(issuing(ended, 'view:1', '张建军', at('2026-11-12'))).toMatchObject({ refused: 'wrong-state' });
});

test('unlinked, a person is a stranger again and another code can be issued', () => {
  const gone = done(join(issued()) as Complaint, 'unlinkRespondent', inputs.unlinkRespondent);
  expect(relationsToComplaint(shop, gone)).toEqual(['stranger']);
  expect(issued(gone, 'view:3').access?.code?.id).toBe('view:3');
});

test('the officers on the case read who joined and never the code’s own id', () => {
  expect(viewComplaint(issued(), 'handler').access?.code).toEqual({ by: '张建军', on: '2026-11-10', until: '2026-11-23' });
});

test.each([
  ['1234 5678 9012', true],
  ['1234-5678-9012', true],
  ['12345678901', false],
  ['ABCD56789012', false],
])('code %s is taken: %s', (code, taken) => expect(viewCodeSchema.safeParse({ code, ...who }).success).toBe(taken));

describe('what the merchant reads first, in its own words', () => {
  const answered = (willing: boolean) => done(accepted(), 'answer', { willing }, { as: 'respondent' });
  test.each<[string, Complaint, string, RegExp]>([
    ['unanswered', accepted(), '请答复是否同意调解', /^请您答复是否同意调解.*最迟/],
    ['willing', answered(true), '正在和双方沟通', /您现在不用做什么/],
    ['not willing', answered(false), '您不同意调解，我们会再联系您', /您现在不用做什么/],
    ['settled', done(accepted(), 'settle', inputs.settle), '您和投诉人自行和解了', /^请照约定做到/],
    ['withdrawn', done(accepted(), 'withdraw', inputs.withdraw), '投诉人已经撤回投诉', /不用做什么/],
  ])('%s', (_, complaint, line, next) => {
    expect(headline(complaint, '2026-11-12', 'respondent')).toBe(line);
    expect(nextStep(complaint, '2026-11-12', 'respondent')).toMatch(next);
  });

  test('an identity request to the complainant is not told to the merchant', () => {
    const asked = done(received(), 'identityRequest', inputs.identityRequest);
    expect(nextStep(done(asked, 'accept'), '2026-11-12', 'respondent')).not.toContain('身份');
  });

  test('the complainant reads whether the merchant is willing, not its words', () => {
    const one = done(accepted(), 'answer', { willing: false, text: '货没有问题' }, { as: 'respondent' });
    expect(viewComplaint(one, 'complainant').answer).toEqual({ on: '2026-11-10', willing: false });
    expect(JSON.stringify(viewComplaint(one, 'complainant'))).not.toContain('货没有问题');
  });
});

test('the merchant’s own no is a clear refusal (令121-23(2)); silence is none', () => {
  const propose = (one: Complaint) =>
    done(one, 'proposeTerminate', { ground: 'T2', party: 'respondent', reason: '商家书面拒绝' });
  expect(() => propose(accepted())).toThrow('absence-not-shown');
  expect(propose(done(accepted(), 'answer', { willing: false }, { as: 'respondent' })).proposal).toMatchObject({ ground: 'T2' });
});
