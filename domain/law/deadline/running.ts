import type { Deadline, DeadlineId } from './deadline';

/** A period that was neither met nor dropped. */
export function isOpen(deadline: Deadline): boolean {
  return deadline.metOn === undefined && deadline.droppedOn === undefined;
}

/** The newest period of this id; a revoked decision leaves its old one beside the new. */
export function currentDeadline(subject: { deadlines: readonly Deadline[] }, id: DeadlineId): Deadline | undefined {
  return subject.deadlines.filter((deadline) => deadline.id === id).slice(-1)[0];
}

/** Replaces the open period of this id; the subject unchanged when none is open. */
export function changeDeadline<S extends { deadlines: Deadline[] }>(
  subject: S,
  id: DeadlineId,
  change: (deadline: Deadline) => Deadline,
): S {
  const open = subject.deadlines.filter((deadline) => deadline.id === id && isOpen(deadline)).slice(-1)[0];
  if (!open) return subject;
  return { ...subject, deadlines: subject.deadlines.map((deadline) => (deadline === open ? change(deadline) : deadline)) };
}
