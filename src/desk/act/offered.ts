import { groupTitles, staffWords } from '@domain/complaint/acts/of-staff';
import { besides, complaintTable } from '@domain/complaint/lifecycle';
import type { Proposal } from '@domain/complaint/records';
import { rowOf } from '@domain/lifecycle';
import { namesOf } from '../../act/names';
import { isCommand, type Command } from '../commands';

/** A proposal's letters are those its approval would send. */
export function approvalOf(command: Command): Command | undefined {
  const approval = staffWords[command]?.approval;
  return isCommand(approval) ? approval : undefined;
}

export function sendsLetters(command: Command): boolean {
  const row: { notice?: object } = complaintTable[approvalOf(command) ?? command];
  return row.notice !== undefined || rowOf(besides, command) !== undefined;
}

export const staffNames = (act: Command) => namesOf(complaintTable[act].label, staffWords[act], sendsLetters(act));

const acts = Object.keys(staffWords).filter(isCommand);

/** The further acts of staff by what they are about, in the order an officer would look for them. */
export const groups: readonly { title: string; acts: readonly Command[] }[] = groupTitles.map((title) => ({
  title,
  acts: acts
    .filter((one) => staffWords[one]?.group?.title === title)
    .sort((one, other) => (staffWords[one]?.group?.place ?? 0) - (staffWords[other]?.group?.place ?? 0)),
}));

const byFoot = (may: readonly Command[], decides: boolean) =>
  may
    .filter((one) => staffWords[one]?.foot && Boolean(staffWords[one].decides) === decides)
    .sort((one, other) => (staffWords[one]?.foot?.place ?? 0) - (staffWords[other]?.foot?.place ?? 0));

export interface Offer {
  foot: Command[];
  more: Command[];
}

/** What staff are offered: a waiting proposal is decided by another person before anything else of weight. */
export function offered(actions: readonly string[], proposal: Proposal | undefined, member: string): Offer {
  const may = actions.filter(isCommand);
  const decisions = byFoot(may, true);
  if (proposal) {
    const foot = proposal.member === member ? [] : decisions;
    return { foot, more: may.filter((one) => !decisions.includes(one)) };
  }
  const foot = byFoot(may, false).slice(-2);
  return { foot, more: may.filter((one) => !foot.includes(one) && !decisions.includes(one)) };
}
