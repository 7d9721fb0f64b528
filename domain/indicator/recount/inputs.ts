import { county } from '@config/county';
import { plusDays, type CivilDate } from '../../civil-date';
import type { Complaint } from '../../complaint/complaint';
import { inputs } from '../../complaint/fixture';
import type { ComplaintCommand } from '../../complaint/acts/table';
import { decisionOwedAt } from '../../complaint/merging/same-decision';
import { waitingEntries } from '../../late-entries';
import { openClues, openProceedings } from '../../complaint/open-matters';

/** A stream of numbers from one that was drawn: what an act says follows from it. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 up to `below`. */
  roll(below: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((this.state ^ (this.state >>> 13)) >>> 0) % below;
  }

  of<T>(options: readonly T[]): T {
    return options[this.roll(options.length)] as T;
  }

  maybe<T extends object>(fields: T): T | Partial<T> {
    return this.roll(2) ? fields : {};
  }
}

export const OFFICES = county.offices.map(({ code }) => code);

export interface Saying {
  subject: Complaint;
  relation: string;
  today: CivilDate;
  /** The day the act says it was done. */
  day: CivilDate;
  /** Numbers of the other cases. */
  others: readonly string[];
  dice: Dice;
}

type Input = Record<string, unknown>;

const grounds = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'];
const rejecting = ({ dice }: Saying): Input => ({
  ground: dice.of(grounds),
  ...dice.maybe({ ground: 'R1', handover: { to: `${county.name}农业农村局` } }),
});
const ending = ({ dice }: Saying): Input => ({
  ground: dice.of(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']),
  party: dice.of(['complainant', 'respondent']),
  basis: dice.of(grounds),
});
/** Money that is still to come has its day. */
const money = (dice: Dice, day: CivilDate, atOnce: boolean) => ({
  ...dice.maybe({ agreedFen: 1 + dice.roll(50_000) }),
  ...(!atOnce && { performBy: plusDays(day, dice.roll(20)) }),
});
const saidDone = ({ performance }: Complaint, dice: Dice) => {
  const done = dice.of(['all', 'part', 'none']);
  return { done, fen: done === 'part' && performance?.fen ? 1 + dice.roll(performance.fen) : undefined };
};
const entry = ({ subject, dice }: Saying) => ({ entry: String(dice.of(waitingEntries(subject).map(({ no }) => no)) ?? 1) });
const clue = ({ subject, dice }: Saying) => ({ clue: String(dice.of(openClues(subject).map(({ no }) => no)) ?? 1) });
const correction = ({ subject }: Saying) => ({ correction: String(subject.reclassifications?.length ?? 1) });
const person = ({ subject, dice }: Saying) => dice.of((subject.joint?.people ?? []).map(({ name }) => name));

/** What each act says of its own, at random; the rest as in the examples. */
const said: Partial<Record<ComplaintCommand, (saying: Saying) => Input>> = {
  supplement: ({ dice }) => ({ party: dice.of(['complainant', 'respondent']) }),
  releaseEvidence: ({ subject }) => ({ files: (subject.evidence ?? []).filter((one) => !one.released).map(({ id }) => id) }),
  renewAgent: ({ today }) => ({ until: plusDays(today, 90) }),
  recordConsent: ({ dice }) => ({ mediation: dice.roll(5) > 0, ...dice.maybe({ entrust: true, publish: true }) }),
  recordJointConsent: (saying) => ({ name: person(saying), act: saying.dice.of(['withdraw', 'settle', 'agree', 'changeClaim']) }),
  changeRepresentatives: (saying) => ({ representatives: [person(saying)] }),
  identityRequest: ({ today, dice }) => ({ dueOn: plusDays(today, 1 + dice.roll(3)) }),
  correct: ({ dice }) => ({ respondent: { name: '山货铺', phone: `0939712${1000 + dice.roll(9000)}` } }),
  correctContact: ({ dice }) => ({ phone: `1390000${1000 + dice.roll(9000)}` }),
  distribute: ({ dice }) => ({ office: dice.of(OFFICES) }),
  takeOver: ({ dice }) => ({ basis: dice.of(['superior', 'designated']) }),
  set12315: ({ subject }) => ({ number: `16200000202611090${subject.no.slice(-2)}` }),
  enterSameDecision: ({ subject }) => ({ no: decisionOwedAt(subject)[0]?.no }),
  merge: ({ others, dice }) => ({ into: dice.of(others) }),
  reject: rejecting,
  proposeReject: rejecting,
  terminate: ending,
  proposeTerminate: ending,
  answer: ({ dice }) => ({ willing: dice.roll(4) > 0 }),
  record: ({ dice }) => ({
    manner: dice.of(['phone', 'online', 'onSite']),
    with: dice.of(['complainant', 'respondent', 'both']),
    result: dice.of(['talked', 'noAnswer', 'refused', 'absent', 'noAgreement']),
    proof: '录音 12',
    respondentConsent: '店主电话同意调解，录音 5',
    ...dice.maybe({ announced: undefined }),
    // Sitting down together is where form 9 comes from.
    ...(dice.roll(3) === 0 && { manner: 'onSite', with: 'both', result: 'talked', announced: undefined }),
  }),
  convene: ({ today, dice }) => ({ on: plusDays(today, 1 + dice.roll(9)) }),
  entrust: ({ today, dice }) => ({ returnBy: plusDays(today, 1 + dice.roll(20)) }),
  resume: ({ dice }) => ({ recused: dice.roll(3) === 0 }),
  agree: ({ dice, day }) => {
    const form = dice.of(['record', 'performed', 'mediationAgreement']);
    return {
      form,
      ...dice.maybe({ waived: true }),
      ...dice.maybe({ on: day, proof: '录音 9' }),
      ...money(dice, plusDays(day, 30), form === 'performed'),
    };
  },
  settle: ({ dice, day }) => {
    const done = dice.roll(2) === 0;
    return { done, ...money(dice, plusDays(day, 30), done) };
  },
  reportPerformance: ({ subject, dice }) => saidDone(subject, dice),
  confirmPerformance: ({ subject, dice }) => saidDone(subject, dice),
  askNewDay: ({ today, relation, dice }) => ({
    whose: relation === 'complainant' || relation === 'respondent' ? undefined : dice.of(['both', 'complainant', 'respondent']),
    performBy: plusDays(today, dice.roll(20)),
  }),
  makeOffer: ({ today, relation, dice }) => ({
    party: relation === 'complainant' || relation === 'respondent' ? undefined : dice.of(['complainant', 'respondent']),
    terms: { kinds: ['refundReturn'], fen: 100 + dice.roll(20_000), by: plusDays(today, dice.roll(20)) },
  }),
  answerNewDay: ({ dice }) => ({ agrees: dice.roll(3) > 0 }),
  recordDispatch: ({ dice, subject }) => ({
    form: dice.of([
      ...(subject.decision ? [subject.decision.kind === 'accepted' ? 'acceptance' : 'rejection'] : []),
      ...['identityRequest', 'inquiry', 'mediationNotice', 'termination'],
    ]),
    to: dice.of(['complainant', 'complainant', 'respondent']),
    result: dice.of(['sent', 'delivered', 'failed']),
    proof: '回执',
  }),
  confirmLateEntry: entry,
  refuseLateEntry: entry,
  clueTestOut: clue,
  clueTestIn: clue,
  extendClue: clue,
  decideClue: (saying) => ({ ...clue(saying), result: saying.dice.of(['filed', 'notFiled']) }),
  endProceeding: ({ subject, dice }) => ({ documentNo: dice.of(openProceedings(subject).map(({ documentNo }) => documentNo)) }),
  revoke: ({ dice }) =>
    dice.roll(3)
      ? { by: dice.of(['court', 'reconsideration']), days: 1 + dice.roll(60), unit: dice.of(['workingDay', 'day']) }
      : { by: 'own', days: undefined, unit: undefined },
  takeBackConsent: ({ dice }) => ({ what: dice.of(['publish', 'directContact']) }),
  changeClaim: ({ dice }) => ({ askedFen: 100 + dice.roll(50_000) }),
  addSender: ({ today, dice }) => ({ answerBy: plusDays(today, 1 + dice.roll(9)) }),
  correctSender: ({ today, subject }) => ({ sender: String(subject.senders?.length ?? 1), answerBy: plusDays(today, 3) }),
  answerSender: ({ subject, dice }) => ({ sender: String(1 + dice.roll(subject.senders?.length ?? 1)) }),
  removeSender: ({ subject, dice }) => ({ sender: String(1 + dice.roll(subject.senders?.length ?? 1)) }),
  reclassify: ({ subject, dice }) => ({
    online: dice.roll(3) > 0,
    receivedOn: dice.roll(2) ? plusDays(subject.receivedOn, dice.roll(9) - 6) : subject.receivedOn,
  }),
  agreeReclassification: correction,
  declineReclassification: correction,
  rate: ({ dice }) => ({ stars: 1 + dice.roll(5) }),
  callback: ({ dice }) => ({ stars: 1 + dice.roll(5) }),
};

const days = ['on', 'out', 'in', 'seenOn', 'foundOn'];

/** What the act says: its days moved to the day it was done, what a party told named where staff write it down, and the rest drawn. */
export function inputOf(command: ComplaintCommand, saying: Saying): Input {
  const { recorded, ...example } = { ...(inputs[command] as Input) };
  const { day, relation } = saying;
  const own = relation === 'complainant' || relation === 'respondent';
  for (const field of days) if (field in example) example[field] = day;
  const input = {
    ...example,
    ...(recorded !== undefined && !own && { recorded: { ...(recorded as Input), on: day } }),
    ...said[command]?.(saying),
  };
  return JSON.parse(JSON.stringify(input)) as Input;
}
