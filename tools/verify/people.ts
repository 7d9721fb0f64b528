import { isStaffRole, staffRoleWords, type StaffRole } from '../../domain/bureau/roles';
import type { StaffMember } from '../../domain/bureau/staff';
import type { DeskMember } from '../../domain/complaint/desk/who-has';
import { fault, listed, nameOf, type Data, type Document, type Fault } from './found';

const said = (roles: readonly string[]) =>
  roles
    .filter(isStaffRole)
    .sort()
    .map((role: StaffRole) => staffRoleWords[role])
    .join('、') || '不是工作人员';

/** What a person is in the bureau stands twice, in the person and in the seats: whoever changed one by hand is named. */
export function peopleFaults(data: Data): Fault[] {
  const desks = listed(data, 'settings').find(({ _id }) => _id === 'desks');
  const seats = new Map(((desks?.people ?? []) as DeskMember[]).map((one) => [one.member, one]));
  const members = listed<StaffMember & Document>(data, 'members');
  const faults = members.flatMap((member) => {
    const seat = seats.get(member._id);
    seats.delete(member._id);
    const [own, seated] = [said(member.roles), said(seat?.roles ?? [])];
    const where = nameOf('member', member._id, member);
    if (own !== seated) return [fault(where, `身份写的是${own}，座位表写的是${seated}`)];
    const moved = seat && seat.office !== member.office;
    return moved ? [fault(where, `单位写的是 ${member.office}，座位表写的是 ${seat.office}`)] : [];
  });
  const gone = [...seats.keys()].map((id) => fault(nameOf('member', id), '座位表里有，人员里没有'));
  return [...faults, ...gone];
}
