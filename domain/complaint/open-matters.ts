import type { CivilDate } from '../civil-date';
import type { Complaint } from './complaint';
import type { Clue, CompetenceDispute, Proceeding, Sender } from './records';

/** True while the report of an appraisal or a test is awaited and the case goes on. */
export function runs({ in: arrived, ended }: { in?: CivilDate; ended?: CivilDate }): boolean {
  return arrived === undefined && ended === undefined;
}

/** The test of a clue whose report is awaited. */
export function openTest(clue: Clue | undefined) {
  return clue?.tests?.filter(runs)[0];
}

/** The clues that are being verified (令121-27), each with a period of its own. */
export function openClues({ clues = [] }: Pick<Complaint, 'clues'>): Clue[] {
  return clues.filter((one) => !one.decided);
}

/** The clue written down last. */
export function newestClue({ clues = [] }: Pick<Complaint, 'clues'>): Clue | undefined {
  return clues.slice(-1)[0];
}

/** The dispute about competence that has no result yet (令121-33). */
export function openDispute({ competence = [] }: Pick<Complaint, 'competence'>): CompetenceDispute | undefined {
  return competence.filter((one) => !one.settled)[0];
}

/** Those who sent the case on, without who was written into the wrong one. */
export function standingSenders({ senders = [] }: Pick<Complaint, 'senders'>): Sender[] {
  return senders.filter((one) => !one.removed);
}

/** Suits and reconsiderations that have not ended. */
export function openProceedings({ proceedings = [] }: Pick<Complaint, 'proceedings'>): Proceeding[] {
  return proceedings.filter((one) => !one.ended);
}

/** While a suit or reconsideration is open nothing of the case may be deleted, whatever its period of keeping. */
export function isDeletionLocked(complaint: Pick<Complaint, 'proceedings'>): boolean {
  return openProceedings(complaint).length > 0;
}

/** The day a period beside the complaint's own begins: the clue was found, the dispute arose; today where nothing says otherwise. */
export function begunOn(complaint: Complaint, id: string, today: CivilDate): CivilDate {
  if (id === 'C5') return newestClue(complaint)?.foundOn ?? today;
  // Told from the day the mediation ended, though it was written down later (令121-23).
  if (id === 'C3') return complaint.closing?.on ?? today;
  return id === 'C6' ? (openDispute(complaint)?.on ?? today) : today;
}
