import type { Actor, Role } from '../../bureau/actor';
import { accepted, done, inputs, OFFICE, people, received } from '../fixture';
import { decideComplaint } from '../lifecycle';
import { at } from '../fixture';
import { relationsToComplaint } from '../relations';
import { secondSteps, secondStepsFor } from './second-steps';

const actor = (member: string, roles: Role[], office = OFFICE): Actor => ({
  member,
  name: '某某',
  roles: ['consumer', ...roles],
  office,
});
const leader = actor(people.leader.member, ['leader']);
const handler = actor(people.handler.member, ['handler']);
const intake = actor(people.intake.member, ['intake']);

const proposed = done(accepted(), 'proposeTerminate', inputs.proposeTerminate);
const suspended = done(accepted(), 'suspend', inputs.suspend, { as: 'complainant' });
const corrected = done(accepted(), 'reclassify', { ...(inputs.reclassify as object), online: false });

const kinds = (who: Actor, complaint: Parameters<typeof secondStepsFor>[1]) =>
  secondStepsFor(who, complaint).map(({ kind }) => kind);

test('a proposal waits for another person who may approve it, never for who proposed it', () => {
  expect(kinds(leader, proposed)).toEqual(['terminate']);
  expect(kinds(handler, proposed)).toEqual([]);
  // The table gives the approval to leader and handler alone.
  expect(kinds(intake, proposed)).toEqual([]);
  const rejected = done(received(), 'proposeReject', inputs.proposeReject);
  expect(secondStepsFor(leader, rejected)).toMatchObject([{ kind: 'reject', act: 'approveReject', by: people.handler.name }]);
});

test('a recusal waits for a leader who is not the one to be recused (令121-21)', () => {
  expect(kinds(leader, suspended)).toEqual(['recusal']);
  expect(kinds(intake, suspended)).toEqual([]);
  expect(kinds(actor(people.handler.member, ['handler', 'leader']), suspended)).toEqual([]);
});

test('a correction that counts waits for anybody else of the case', () => {
  expect(kinds(handler, corrected)).toEqual([]);
  expect(secondStepsFor(intake, corrected)).toMatchObject([
    { kind: 'reclassification', act: 'agreeReclassification', answers: { correction: '1' } },
  ]);
});

test('to a party, to who was recused, to another office and to nobody in the bureau nothing waits', () => {
  const of = { ...proposed, recused: [leader.member] };
  expect(kinds(leader, of)).toEqual([]);
  expect(kinds(actor(people.complainant.member, ['leader']), proposed)).toEqual([]);
  expect(kinds(actor('m_far', ['leader'], '621228-02'), proposed)).toEqual([]);
  expect(kinds({ ...actor('m_shop', []), office: undefined }, proposed)).toEqual([]);
});

test('what goes on in another case, and a row of a list, waits for nobody', () => {
  expect(secondSteps({ ...proposed, goesOn: { state: 'accepted' } as never })).toEqual([]);
  expect(secondSteps({ ...proposed, imported: { missing: [] } as never })).toEqual([]);
});

test('of every step that waits for a person the act is open to that person', () => {
  for (const subject of [proposed, suspended, corrected])
    for (const who of [leader, handler, intake])
      for (const { act, answers } of secondStepsFor(who, subject)) {
        const [relation] = relationsToComplaint(who, subject);
        const input = act === 'resume' ? inputs.resume : answers;
        const decision = decideComplaint(subject, act, input, { ...who, relation: relation! }, at('2026-11-11'));
        expect([act, decision.ok || decision.refused]).toEqual([act, true]);
      }
});
