import { staffNewsOf, tellsStaff } from './desk/staff-news';
import { accepted, done, inputs, received, refused } from './fixture';

const { complainant: renamed } = inputs.correct as { complainant: object };
const terminating = () => done(accepted(), 'proposeTerminate', inputs.proposeTerminate);
const rejecting = () => done(received(), 'proposeReject', inputs.proposeReject, { as: 'intake' });

test.each([
  ['correct', { ...(inputs.correct as object), complainant: { ...renamed, name: '王秀莲' } }, '投诉人'],
  ['changeClaim', inputs.changeClaim, '要求'],
] as const)('%s while a rejection waits: the proposal is void, in words, and nobody approves it', (command, input, what) => {
  const waiting = rejecting();
  const { proposal } = waiting;
  const changed = done(waiting, command, input);
  expect(changed.proposal).toBeUndefined();
  const [entry] = changed.declined ?? [];
  expect(entry).toMatchObject({ proposal, by: '程序' });
  expect(entry?.reason).toContain('作废');
  expect(entry?.reason).toContain(what);
  expect(refused(changed, 'approveReject', {}, { as: 'leader' }).refused).toBe('proposal-missing');
  expect(tellsStaff(command)).toBe(true);
  expect(staffNewsOf(command, waiting, changed)).toContainEqual(
    expect.objectContaining({ to: [{ member: proposal?.member }], title: '提请作废', ask: entry?.reason }),
  );
});

test('an answer that says the merchant is willing voids the end of a mediation that was to be ended', () => {
  const changed = done(terminating(), 'answer', inputs.answer);
  expect(changed.declined?.map(({ proposal }) => proposal.kind)).toEqual(['terminate']);
  expect(changed.proposal).toBeUndefined();
});

test('what is added leaves it: whoever approves reads it, and no party can hold a decision up by a photo a day', () => {
  const more = done(rejecting(), 'supplement', inputs.supplement, { as: 'intake' });
  expect(more.proposal).toBeDefined();
  expect(more.declined).toBeUndefined();
});
