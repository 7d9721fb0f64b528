import { at } from '../complaint/fixture';
import { changing, inviteSchema, inviting, isOpenInvitation, joining, joinSchema, leaving, type StaffMember } from './staff';

const moment = at('2026-11-24');
const nobody: StaffMember = { _id: 'm_1', version: 1, name: '', roles: ['consumer'] };
const invitation = inviting({ name: '周晓燕', office: '621228-01', roles: ['handler'] }, { id: 'i_1', by: '何敏', moment });

test('who joins has the roles and the office of the invitation and no others, and it is used up', () => {
  const joined = joining(nobody, invitation, moment);
  if ('refused' in joined) throw new Error(joined.refused);
  expect(joined.member).toMatchObject({ name: '周晓燕', office: '621228-01', roles: ['consumer', 'handler'] });
  expect(joining({ ...nobody, _id: 'm_2' }, joined.invitation, moment)).toMatchObject({ refused: 'code-wrong' });
});

test.each([
  ['on its seventh day', '2026-11-30', true],
  ['on the eighth', '2026-12-01', false],
])('an invitation works %s: %s', (_, day, open) => {
  expect(isOpenInvitation(invitation, day)).toBe(open);
  expect('refused' in joining(nobody, invitation, at(day))).toBe(!open);
});

test('unknown, cancelled and used look alike to who guesses', () => {
  const cancelled = { ...invitation, cancelled: { by: '何敏', on: '2026-11-24' } };
  expect(joining(nobody, cancelled, moment)).toEqual(joining(nobody, undefined, moment));
});

test('one who is staff changes by an administrator, never by a second invitation', () => {
  const staff: StaffMember = { ...nobody, roles: ['consumer', 'intake'], office: '621228-00' };
  expect(joining(staff, invitation, moment)).toMatchObject({ refused: 'staff-already' });
  expect(changing(staff, { roles: ['leader'], office: '621228-02' })).toMatchObject({
    roles: ['consumer', 'leader'],
    office: '621228-02',
  });
  expect(changing(nobody, { roles: ['leader'], office: '621228-02' })).toMatchObject({ refused: 'not-staff' });
});

test('who left is a consumer without an office, and may be invited again', () => {
  const staff: StaffMember = { ...nobody, roles: ['consumer', 'leader'], office: '621228-00' };
  const gone = leaving(staff, '何敏', '调到县政府办', moment);
  if ('refused' in gone) throw new Error(gone.refused);
  expect(gone).not.toHaveProperty('office');
  expect(gone.roles).toEqual(['consumer']);
  expect('refused' in joining(gone, invitation, moment)).toBe(false);
  expect(leaving(gone, '何敏', '再来一次', moment)).toMatchObject({ refused: 'not-staff' });
});

test('whose shop a complaint is about stays a merchant whatever the bureau does with the person', () => {
  const joined = joining({ ...nobody, roles: ['consumer', 'merchant'] }, invitation, moment);
  if ('refused' in joined) throw new Error(joined.refused);
  expect(joined.member.roles).toEqual(['consumer', 'merchant', 'handler']);
  const moved = changing(joined.member, { roles: ['leader'], office: '621228-02' });
  if ('refused' in moved) throw new Error(moved.refused);
  expect(moved.roles).toEqual(['consumer', 'merchant', 'leader']);
  expect(leaving(moved, '何敏', '调走', moment)).toMatchObject({ roles: ['consumer', 'merchant'] });
});

test('a code is read as people write it', () => {
  expect(joinSchema.parse({ code: ' abcd-2345 efgh' }).code).toBe('ABCD2345EFGH');
  expect(joinSchema.safeParse({ code: 'ABC' }).success).toBe(false);
  expect(inviteSchema(['621228-00']).safeParse({ name: '周晓燕', office: '621228-99', roles: [] }).success).toBe(false);
});
