import { agentNamed, covers, needsPrincipal } from './agent';
import type { Complaint } from './complaint';
import { accepted, done, inputs, received, refused } from './fixture';
import type { ComplaintCommand } from './acts/table';
import type { AgentPower } from './records';

const TODAY = '2026-11-12';
const { agent } = done(received(), 'recordAgent', inputs.recordAgent);
const powers: readonly AgentPower[] = ['mediation', 'settle', 'withdraw', 'changeClaim'];
const withAgent = (may: readonly AgentPower[], more: object = {}): Complaint =>
  accepted({ agent: { ...agent!, powers: may, ...more } });

/** What an agent says for the complainant, and the power it takes (令121-11). */
const acts: readonly (readonly [ComplaintCommand, AgentPower, object])[] = [
  ['changeClaim', 'changeClaim', { requests: ['refund'], askedFen: 5_000 }],
  ['withdraw', 'withdraw', {}],
  ['settle', 'settle', {}],
  ['recordConsent', 'mediation', { mediation: true }],
];
const said = (who: string) => ({ recorded: { way: 'phone', on: '2026-11-11', who, proof: '录音 8' } });
const principalConsent = '本人录音 20261112-2';

describe.each(acts)('%s said by an agent takes the power %s', (command, needed, input) => {
  test.each(powers)('with %s alone', (power) => {
    const one = withAgent([power]);
    const given = { ...input, ...said('王建国') };
    if (power === needed) expect(done(one, command, given, { on: TODAY })).toBeDefined();
    else expect(refused(one, command, given, { on: TODAY }).fields?.['recorded.who']).toContain('代理人王建国');
  });

  test('whatever is written beside the name, and not of the complainant in person', () => {
    const none = withAgent([]);
    for (const who of ['王建国（代理人）', '代理人王建国', ' 王建国 '])
      expect(refused(none, command, { ...input, ...said(who) }, { on: TODAY }).fields).toHaveProperty(['recorded.who']);
    expect(done(none, command, { ...input, ...said('王秀兰') }, { on: TODAY })).toBeDefined();
  });

  test('with every power, and not after the term', () => {
    const over = withAgent(powers, { until: '2026-11-10' });
    expect(refused(over, command, { ...input, ...said('王建国') }, { on: TODAY }).fields?.['recorded.who']).toContain('授权到');
  });
});

describe.each(acts.filter(([command]) => command !== 'recordConsent'))('%s beyond the powers', (command, _power, input) => {
  const left = { changeClaim: 'claims', withdraw: 'withdrawal', settle: 'settlement' } as Record<string, keyof Complaint>;

  test('stands with the complainant’s own consent on record, which is kept', () => {
    const next = done(withAgent([]), command, { ...input, ...said('王建国'), principalConsent }, { on: TODAY });
    expect(JSON.stringify(next[left[command]!])).toContain(principalConsent);
  });

  test('done by the complainant in person needs and keeps none', () => {
    const next = done(withAgent([]), command, { ...input, principalConsent }, { as: 'complainant', on: TODAY });
    expect(JSON.stringify(next)).not.toContain(principalConsent);
  });
});

describe('an agreement in a case with an agent (令121-11, 24)', () => {
  const agree = (of: Complaint, more: object = {}) =>
    [of, 'agree', { ...(inputs.agree as object), ...more }, { on: TODAY }] as const;

  test.each(powers)('with %s alone', (power) => {
    const one = withAgent([power]);
    if (power === 'settle') expect(done(...agree(one)).state).toBe('closed');
    else expect(refused(...agree(one)).fields?.principalConsent).toContain('没有写明可以和解');
    expect(done(...agree(one, { principalConsent })).agreement).toMatchObject({ principalConsent });
  });

  test('a power whose term ended before the agreement is none; without an agent nothing is asked', () => {
    const over = withAgent(['settle'], { until: '2026-11-11' });
    expect(refused(...agree(over)).fields?.principalConsent).toContain('授权已经到期');
    expect(done(...agree(over, { on: '2026-11-11', proof: '录音 5' })).state).toBe('closed');
    expect(done(...agree(accepted())).state).toBe('closed');
  });
});

test('a power covers up to the last day of the term, that day included', () => {
  const may = { ...agent!, powers: ['settle'] as const, until: TODAY };
  expect(['2026-11-11', TODAY, '2026-11-13'].map((day) => covers(may, 'settle', day))).toEqual([true, true, false]);
  expect(needsPrincipal({ agent: may }, 'withdraw', TODAY)).toBe(true);
  expect(needsPrincipal({}, 'withdraw', TODAY)).toBe(false);
});

test('the complainant whose name holds the agent’s is not the agent', () => {
  const one = accepted({ agent: { ...agent!, name: '王秀' } });
  expect(agentNamed(one, '王秀兰')).toBeUndefined();
  expect(agentNamed(one, '王秀')).toBe(one.agent);
  expect(agentNamed(one, undefined)).toBeUndefined();
});

describe('another authorisation of the same agent, seen while the case is mediated', () => {
  const before = { ...withAgent(['mediation']).agent!, seenOn: '2026-11-10' };
  const wider = { authorisation: '代为和解', powers: ['mediation', 'settle'], until: '2027-06-30', seenOn: TODAY };
  const renewed = done(accepted({ agent: before }), 'renewAgent', wider, { as: 'intake', on: TODAY });

  test('stands in the place of the earlier one, which is kept', () => {
    const { name, phone, identity, ...authorisation } = before;
    const seenBy = '李文静';
    expect(renewed.agent).toEqual({ name, phone, identity, ...wider, seenBy, earlier: [authorisation] });
    expect(done(renewed, 'renewAgent', { ...wider, until: '2027-07-31' }, { on: TODAY }).agent?.earlier).toHaveLength(2);
  });

  test('binds from the day its original was seen; what was said before it needs the earlier one', () => {
    const settle = (on: string) =>
      [renewed, 'settle', { recorded: { way: 'phone', on, who: '王建国', proof: '录音 8' } }] as const;
    expect(refused(...settle('2026-11-11'), { on: TODAY }).fields?.['recorded.who']).toContain('代理人王建国');
    expect(done(...settle(TODAY), { on: TODAY }).state).toBe('closed');
  });

  test.each([
    ['where there is no agent', accepted(), wider, 'wrong-state'],
    ['of a day before the one it follows', renewed, { ...wider, seenOn: '2026-11-11' }, 'invalid-input'],
    ['that has ended', renewed, { ...wider, until: '2026-11-11' }, 'invalid-input'],
  ])('is refused %s', (_, of, input, why) => expect(refused(of, 'renewAgent', input, { on: TODAY }).refused).toBe(why));
});
