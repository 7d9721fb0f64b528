import { groupTitles, staffWords } from '@domain/complaint/acts/of-staff';
import { complaintTable } from '@domain/complaint/acts/table';
import { besides } from '@domain/complaint/letters/sent';
import type { Proposal } from '@domain/complaint/records';
import { rowOf } from '@domain/lifecycle';
import { namesOf } from '../../act/names';
import { groupsOf, offerOf, type Offer } from '../../act/offered';
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

/** The further acts of staff by what they are about. */
export const groups = groupsOf<Command>(staffWords, groupTitles);

/** What staff are offered: a waiting proposal is decided by another person before anything else of weight. */
export function offered(actions: readonly string[], proposal: Proposal | undefined, member: string): Offer<Command> {
  return offerOf<Command>(staffWords, actions.filter(isCommand), proposal && { own: proposal.member === member });
}
