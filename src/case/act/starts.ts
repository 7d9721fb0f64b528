import { county } from '@config/county';
import { officeServing } from '@domain/bureau/serving';
import { addWorkingDays } from '@domain/law/calendar/calendar';
import { plusDays, sayDate, type CivilDate } from '@domain/civil-date';
import { currentDeadline } from '@domain/law/deadline/running';
import { waitingReclassification } from '@domain/complaint/classification';
import type { Complaint } from '@domain/complaint/complaint';
import { undelivered } from '@domain/complaint/letters/deliveries';
import { waitingEntries } from '@domain/late-entries';
import { openClues, openProceedings } from '@domain/complaint/open-matters';
import type { Delivery, Party } from '@domain/complaint/records';
import { draftSummary } from '@domain/complaint/summary';
import { sayYuan } from '../words';
import type { Answers } from '../../form/question';
import type { Command } from './acts';

/** The latest day that leaves so many working days before a period must be done; undefined where there is none after today. */
function latestBefore(workBy: CivilDate | undefined, workingDays: number, today: CivilDate): CivilDate | undefined {
  let latest: CivilDate | undefined;
  if (workBy) for (let day = plusDays(today, 1); addWorkingDays(day, workingDays) <= workBy; day = plusDays(day, 1)) latest = day;
  return latest;
}

/** The ways in the order they are tried: after one that failed comes the next (casework: documents). */
const ways: readonly Delivery['way'][] = ['phone', 'sms', 'post', 'inPerson'];

const addressFor = (complaint: Complaint, to: Party, way: string): string | undefined => {
  if (way === 'phone' || way === 'sms') return complaint[to].phone;
  if (way === 'post' || way === 'inPerson') return complaint[to].address;
  return way === 'platform12315' ? complaint.platform12315No : undefined;
};

/** What was not delivered yet, to whom, and by the way that has not failed. */
function dispatch(complaint: Complaint, typed: Answers): Answers {
  const owed = undelivered(complaint);
  const of = owed.find(({ form, to }) => form === typed.form && to === typed.to) ?? (typed.form ? undefined : owed[0]);
  const { form = of?.form, to = of?.to } = typed;
  const untried = ways.slice(of?.failed ? ways.indexOf(of.failed.way) + 1 : 0);
  // A way for which the case knows where to before one for which it does not.
  const { way = untried.find((one) => to && addressFor(complaint, to as Party, one)) ?? untried[0] } = typed;
  const address = to && way ? addressFor(complaint, to as Party, way as string) : undefined;
  return { form, to, way, address };
}

/** The mediation had its whole period: the ground is written, a person decides (casework: nothing closes by itself). */
function over(complaint: Complaint, today: CivilDate): Answers {
  const due = currentDeadline(complaint, 'C2')?.dueOn;
  const since = complaint.decision?.on;
  if (!due || !since || today < due) return {};
  return {
    ground: 'T5',
    reason: `本局 ${sayDate(since, today)}受理，到 ${sayDate(due, today)}调解期限届满，双方没有达成调解协议。`,
  };
}

const words = (part: object, prefix: string): Answers =>
  Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}.${key}`, value]] : [])),
  );

/** The claim as it is, to be changed where it has changed. */
export function claimStart({ requests, askedFen }: Partial<Pick<Complaint, 'requests' | 'askedFen'>>): Answers {
  return { requests, askedFen: askedFen === undefined ? undefined : sayYuan(askedFen).slice(1) };
}

type Start = (complaint: Complaint, today: CivilDate, typed: Answers) => Answers;

const told: Start = ({ complainant }) => ({ 'recorded.who': complainant.name });

/** The clue that has waited longest. */
const clue: Start = (complaint) => ({ clue: openClues(complaint)[0]?.no.toString() });

/** The late entry that has waited longest. */
const entry: Start = (complaint) => ({ entry: waitingEntries(complaint)[0]?.no.toString() });

const reclassification: Start = (complaint) => ({ correction: waitingReclassification(complaint)?.no.toString() });

const starts: Partial<Record<Command, Start>> = {
  accept: (complaint) => ({ summary: draftSummary(complaint) }),
  identityRequest: (complaint, today) => ({ dueOn: latestBefore(currentDeadline(complaint, 'C1')?.workBy, 1, today) }),
  entrust: (complaint, today) => ({ returnBy: latestBefore(currentDeadline(complaint, 'C2')?.workBy, 5, today) }),
  convene: ({ handler }) => ({ mediators: handler?.name, recusalDays: '3' }),
  reclassify: ({ online, respondent, receivedOn }) => ({
    online: online ? 'yes' : 'no',
    kind: respondent.kind,
    platform: respondent.platform,
    receivedOn,
  }),
  agreeReclassification: reclassification,
  declineReclassification: reclassification,
  correct: ({ complainant, respondent, purchase }) => ({
    ...words(complainant, 'complainant'),
    ...words(respondent, 'respondent'),
    ...words(purchase, 'purchase'),
  }),
  distribute: ({ office, respondent }) => {
    const serving = officeServing(respondent.address, county);
    return serving === office ? {} : { office: serving };
  },
  recordDispatch: (complaint, _, typed) => dispatch(complaint, typed),
  terminate: over,
  endProceeding: (complaint) => ({ documentNo: openProceedings(complaint)[0]?.documentNo }),
  confirmLateEntry: entry,
  refuseLateEntry: entry,
  agree: (_, today) => ({ on: today }),
  clueTestOut: clue,
  clueTestIn: clue,
  extendClue: clue,
  decideClue: clue,
  recordConsent: told,
  withdraw: told,
  changeClaim: (complaint) => ({ ...claimStart(complaint), 'recorded.who': complaint.complainant.name }),
  correctSender: ({ senders = [] }, _, { sender = '1' }) => {
    const { name, number, answerBy } = senders.find(({ no }) => String(no) === sender) ?? {};
    return { sender, name, number, answerBy };
  },
  answerSender: ({ senders = [] }) => ({ sender: senders.find(({ answered }) => !answered)?.no.toString() }),
  settle: told,
  supplement: ({ complainant, respondent }, _, { party }) => ({
    'recorded.who': party === 'respondent' ? (respondent.contact ?? respondent.name) : complainant.name,
  }),
  answer: ({ respondent }) => ({ 'recorded.who': respondent.contact ?? respondent.name }),
  recordJointConsent: (_complaint, _today, { name }) => ({ 'recorded.who': name }),
};

/** What the case itself already says of an act's form; nothing is asked twice. `typed` is what stands in it so far. */
export function startsOf(act: Command, complaint: Complaint, today: CivilDate, typed: Answers): Answers {
  return starts[act]?.(complaint, today, typed) ?? {};
}
