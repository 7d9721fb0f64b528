import { startOfDay, type CivilDate } from '../civil-date';
import type { Moment } from '../lifecycle';
import type { Complaint } from './complaint';
import type { Delivery, MediationRecord, Meeting, Party } from './records';

/** Where a party stands to mediation (令121-18): silence is neither consent nor refusal. */
export type Standing = 'agrees' | 'refuses' | 'silent';

type Said = Pick<Complaint, 'answer' | 'mediation' | 'consents' | 'consentLog' | 'entrusted' | 'agreement' | 'receivedOn'>;

interface Word {
  on: CivilDate;
  agrees: boolean;
  /** The party's own word weighs more than what staff noted on the same day. */
  own: boolean;
}

const withParty = ({ with: whom }: MediationRecord, party: Party) => whom === 'both' || whom === party;
/** Both sat at one table: coming is consent. */
const came = ({ manner, with: whom, result }: MediationRecord) =>
  manner === 'onSite' && whom === 'both' && (result === 'talked' || result === 'noAgreement');

function notedOf({ mediation = [] }: Said, party: Party): Word[] {
  return mediation.flatMap((one): Word[] => {
    if (!withParty(one, party)) return [];
    if (one.result === 'refused') return [{ on: one.on, agrees: false, own: false }];
    const consented = party === 'respondent' && one.consent !== undefined;
    return came(one) || consented ? [{ on: one.on, agrees: true, own: false }] : [];
  });
}

function wordsOf(subject: Said, party: Party): Word[] {
  const noted = notedOf(subject, party);
  if (party === 'respondent') {
    const { answer, entrusted } = subject;
    const agreed = entrusted ? [{ on: entrusted.on, agrees: true, own: false }] : [];
    return [...noted, ...agreed, ...(answer ? [{ on: answer.on, agrees: answer.willing, own: true }] : [])];
  }
  // Asked in form 1; what was said later stands in the log.
  const later = (subject.consentLog ?? []).filter(({ said }) => said.mediation !== undefined).slice(-1)[0];
  const own = { on: later?.on ?? subject.receivedOn, agrees: subject.consents.mediation, own: later !== undefined };
  return [own, ...noted];
}

/** Where a party stands today: its last word, on the day it was said. Pure. */
export function standingOf(subject: Said, party: Party): Standing {
  const [last] = wordsOf(subject, party).sort((a, b) => (a.on === b.on ? Number(b.own) - Number(a.own) : a.on < b.on ? 1 : -1));
  if (!last) return 'silent';
  return last.agrees ? 'agrees' : 'refuses';
}

/** The meeting both are called to; an earlier one that was put off before its day is none any more. */
function meetingsOf({ meetings = [] }: Pick<Complaint, 'meetings'>): Meeting[] {
  return meetings.filter((one, index) => {
    const next = meetings[index + 1];
    return !next || next.calledOn >= one.on;
  });
}

/** Whether a line of the delivery log is of form 7 for this meeting, told before its day (令121-20). */
export function isCallTo(meeting: Meeting, to: Party): (delivery: Delivery) => boolean {
  return ({ form, to: whom, on, at }) =>
    form === 'mediationNotice' && whom === to && on >= meeting.calledOn && on < meeting.on && at >= meeting.calledAt;
}

function isOver({ on, time }: Meeting, { now }: Moment): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return now >= startOfDay(on) + (hour * 60 + minute) * 60_000;
}

const notThere = ({ result }: MediationRecord) => result === 'absent' || result === 'noAnswer';

/**
 * Absence (令121-23(2)): the time of a meeting has passed to which a delivered form 7 called the party, and it did not come; or it
 * took part in neither of two telephone or online sessions, told of beforehand, on different days. Whether it had a good reason is
 * for who decides. Days are civil dates in +08:00. Pure.
 */
export function wasAbsent(subject: Complaint, party: Party, moment: Moment): boolean {
  const { deliveries = [], mediation = [], decision, receivedOn } = subject;
  const since = decision?.on ?? receivedOn;
  const missed = mediation.filter((one) => one.on >= since && withParty(one, party) && notThere(one));
  const meeting = meetingsOf(subject).some(
    (one) =>
      isOver(one, moment) &&
      missed.some(({ manner, result, on }) => manner === 'onSite' && result === 'absent' && on === one.on) &&
      deliveries.filter(isCallTo(one, party)).some(({ result }) => result === 'delivered'),
  );
  const sessions = missed.filter(({ manner, announced }) => manner !== 'onSite' && announced !== undefined).map(({ on }) => on);
  return meeting || new Set(sessions).size >= 2;
}

/** Whether what both agreed on was agreed on site: the last time they sat down together. */
export function agreedOnSite({ mediation = [] }: Pick<Complaint, 'mediation'>): boolean {
  const together = mediation.filter(({ with: whom }) => whom === 'both').slice(-1)[0];
  return together !== undefined && together.manner === 'onSite' && together.result === 'talked';
}
