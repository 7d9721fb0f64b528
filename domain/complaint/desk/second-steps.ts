import type { Actor } from '../../bureau/actor';
import type { CivilDate } from '../../civil-date';
import { waitingEntries } from '../../late-entries';
import type { ComplaintCommand } from '../acts/table';
import { complaintTable } from '../acts/table';
import { waitingReclassification } from '../classification';
import type { Complaint } from '../complaint';
import { isThin } from '../import/is-thin';
import type { Proposal } from '../records';
import { relationsToComplaint } from '../relations';

export type SecondStepKind = 'reject' | 'terminate' | 'recusal' | 'lateEntry' | 'reclassification';

/** What one person did on a case and another is to decide or confirm; nothing counts by it until then. */
export interface SecondStep {
  kind: SecondStepKind;
  /** Civil date (+08:00) since which it waits. */
  on: CivilDate;
  /** Who did the first step, by name, and the members whose own it is: they never do the second. */
  by: string;
  not: readonly string[];
  /** The act that does it, and what stands in its form. */
  act: ComplaintCommand;
  answers: Readonly<Record<string, string>>;
}

/** What {@link secondStepsFor} reads of a complaint: a count asks the store for nothing else. */
export const secondStepFields = [
  'state',
  'office',
  'intakeOffice',
  'handler',
  'recused',
  'complainant',
  'respondent',
  'access',
  'merchantLinks',
  'decision',
  'revoked',
  'imported',
  'goesOn',
  'proposal',
  'suspension',
  'lateEntries',
  'reclassifications',
] as const satisfies readonly (keyof Complaint)[];
export type WithSecondSteps = Pick<Complaint, (typeof secondStepFields)[number]>;

const approvals = { reject: 'approveReject', terminate: 'approveTerminate' } as const satisfies Record<
  Proposal['kind'],
  ComplaintCommand
>;

/** Everything on a case that waits for a second person, whoever that may be, the oldest first. Pure. */
export function secondSteps(complaint: WithSecondSteps): SecondStep[] {
  const { proposal, state, suspension, handler, goesOn } = complaint;
  if (isThin(complaint) || goesOn) return [];
  const steps: SecondStep[] = waitingEntries(complaint).map(({ no, on, by }) => ({
    ...{ kind: 'lateEntry', on, by: by.name, not: [by.member] },
    ...{ act: 'confirmLateEntry', answers: { entry: String(no) } },
  }));
  if (proposal) {
    const { kind, on, name, member } = proposal;
    steps.push({ kind, on, by: name, not: [member], act: approvals[kind], answers: {} });
  }
  // 令121-21: nobody decides on being recused.
  if (state === 'suspended' && suspension)
    steps.push({
      kind: 'recusal',
      on: suspension.on,
      by: suspension.by,
      not: handler ? [handler.member] : [],
      act: 'resume',
      answers: {},
    });
  const moved = waitingReclassification(complaint);
  if (moved) {
    const { no, on, by } = moved;
    const answers = { correction: String(no) };
    steps.push({ kind: 'reclassification', on, by: by.name, not: [by.member], act: 'agreeReclassification', answers });
  }
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * Of these, what waits for this very person: by the relation the act asks for, never one's own first step, and nothing of a case one is a
 * party to or recused from (令121-21). Pure.
 */
export function secondStepsFor(actor: Actor, complaint: WithSecondSteps): SecondStep[] {
  const relations = relationsToComplaint(actor, complaint);
  return secondSteps(complaint).filter(({ act, not }) => {
    const { by, from } = complaintTable[act] as { by: readonly string[]; from: readonly string[] };
    return not.indexOf(actor.member) < 0 && from.indexOf(complaint.state) >= 0 && relations.some((one) => by.indexOf(one) >= 0);
  });
}

const words: Record<SecondStepKind, string> = {
  reject: '不予受理等批准',
  terminate: '终止调解等批准',
  recusal: '等决定是否回避',
  lateEntry: '补登等核对',
  reclassification: '更正等核对',
};

export const saySecondStep = ({ kind }: Pick<SecondStep, 'kind'>): string => words[kind];
