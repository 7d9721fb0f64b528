import { isDeskRole, isStaffRole } from '@domain/bureau/roles';
import type { DeskMember } from '@domain/complaint/desk/who-has';
import type { Member } from './context';
import type { RelatedDocument } from './related-documents';
import { read, type Stored } from './store';

/** Everybody who works in the bureau, in one document: who is told of what happens is one answer, and nobody is left out. */
export interface Desks extends Stored {
  people: readonly DeskMember[];
}

export const DESKS = 'desks';
export const desksPlace = { collection: 'settings' as const, id: DESKS };

const seatOf = ({ _id: member, office, roles }: Pick<Member, '_id' | 'office' | 'roles'>): DeskMember => ({
  member,
  office,
  roles: roles.filter(isStaffRole),
});

/** The desks with these people seated as they are now; who is no staff any more has left. */
export function seated(
  before: Desks | undefined,
  ...members: readonly Pick<Member, '_id' | 'office' | 'roles'>[]
): RelatedDocument {
  const others = (before?.people ?? []).filter(({ member }) => members.every(({ _id }) => _id !== member));
  const people = [...others, ...members.map(seatOf).filter(({ roles }) => roles.length > 0)];
  const document: Desks = { _id: DESKS, people };
  return { collection: 'settings', document };
}

/** Everybody who works in the bureau, as it is staffed now. */
export async function staffSeats(): Promise<readonly DeskMember[]> {
  return (await read<Desks>('settings', DESKS))?.people ?? [];
}

/** Everyone at the desks of the bureau: of those who work there who takes in, handles or leads. */
export async function deskStaff(): Promise<DeskMember[]> {
  return (await staffSeats()).filter(({ roles }) => roles.some(isDeskRole));
}
