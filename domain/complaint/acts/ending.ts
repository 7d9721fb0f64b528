import type { Complaint, Outcome } from '../complaint';
import { tellInProgram } from '../letters/deliveries';
import * as z from 'zod';
import { choice, date, fen, form, longText, optionalLongText, optionalText } from '../../fields';
import { agreedOnSite } from '../standing';
import { refuse } from '../../errors';
import {
  type Act,
  acceptanceTold,
  agentMay,
  badField,
  bothConsent,
  happened,
  jointConsent,
  mediating,
  mediators,
  noProposal,
  notEntrusted,
  numbered,
  officers,
  open,
  principalAgrees,
  principalConsent,
  recordedFor,
  recordedWhenStaff,
  respondentConsent,
  row,
  toldInTime,
} from './row';
import { after } from './days';
import { without } from '../../without';

interface Ending {
  outcome: Outcome;
  ground?: 'T1';
  reason?: string;
  recoveredFen?: number;
}

/** The day it was agreed, or the bureau was told: an ending is written down on that day or after it. */
interface On {
  on?: string | undefined;
  recorded?: { on: string } | undefined;
}

/** The parties ended it themselves: what waited for approval has nothing left to decide. */
function ended({ subject, input, actor, moment }: Act<On>, ending: Ending): Complaint {
  const rest = without(subject, 'proposal');
  const by = actor.relation === 'complainant' ? '投诉人' : actor.name;
  return { ...rest, closing: { on: input.on ?? input.recorded?.on ?? moment.today, by, ...ending } };
}

const recoveredFen = fen('挽回的损失').optional();

/** How a mediation ends well, or by the complainant's own will. */
export const ending = {
  agree: row({
    label: '达成调解协议',
    article: '令121-24',
    by: mediators,
    from: ['accepted'],
    to: 'closed',
    asks: form({
      form: choice('用哪一种文书', ['mediationAgreement', 'record', 'performed']),
      terms: longText('约定的内容', 4, 1000),
      confirmed: optionalText('双方怎样确认的', 200),
      waived: z.boolean().optional(),
      respondentConsent,
      principalConsent,
      // Today where nothing else is said.
      on: date('达成协议的日期').optional(),
      proof: optionalText('凭据', 200),
      recoveredFen,
    }),
    when: (subject) => noProposal(subject) ?? notEntrusted(subject),
    needs: [
      happened('on', '达成协议的日期', after.worked),
      acceptanceTold,
      principalAgrees,
      jointConsent('agree'),
      numbered,
      bothConsent,
      // 令121-24: on site form 9 is made, unless it is performed at once or both waive it; every other way a record is kept.
      ({ subject, input }) => (input.form === 'mediationAgreement' && !agreedOnSite(subject) ? refuse('not-on-site') : undefined),
      ({ subject, input }) =>
        input.form === 'record' && agreedOnSite(subject) && !input.waived
          ? badField('form', '现场调解达成的，要制作调解书；已经当场履行，或者双方都同意不制作的除外（第二十四条）。')
          : undefined,
    ],
    deadlines: { stop: ['C2'] },
    leaves: (step) => {
      const {
        form: kind,
        terms,
        confirmed,
        waived,
        respondentConsent: consent,
        principalConsent: principal,
        recoveredFen: recovered,
      } = step.input;
      const closed = ended(step, { outcome: 'mediated', ...(recovered !== undefined && { recoveredFen: recovered }) });
      const agreement = {
        on: closed.closing?.on ?? step.moment.today,
        form: kind,
        terms,
        ...(confirmed && { confirmed }),
        ...(waived && kind === 'record' && { waived }),
        ...(consent && { respondentConsent: consent }),
        ...(principal && { principalConsent: principal }),
      };
      return { ...closed, agreement };
    },
    notice: { complainant: 'agreed', respondent: 'agreed' },
  }),
  recordSigned: row({
    label: '登记调解书双方签名',
    article: '令121-24',
    by: mediators,
    from: ['closed'],
    asks: form({ on: date('双方都签名的日期') }),
    when: ({ agreement }) => (agreement?.form === 'mediationAgreement' && !agreement.signed ? undefined : refuse('wrong-state')),
    needs: [
      happened('on', '签名的日期'),
      ({ subject, input }) =>
        subject.agreement && input.on < subject.agreement.on ? badField('on', '签名的日期不能早于达成协议的日期。') : undefined,
    ],
    leaves: ({ subject, input, actor }) =>
      subject.agreement ? { ...subject, agreement: { ...subject.agreement, signed: { on: input.on, by: actor.name } } } : subject,
  }),
  settle: row({
    label: '双方自行和解',
    article: '令121-23(1)',
    by: ['complainant', ...mediators],
    from: mediating,
    to: 'closed',
    asks: form({ terms: optionalLongText('和解的内容', 500), recoveredFen, principalConsent, recorded: recordedFor.optional() }),
    needs: [recordedWhenStaff, agentMay('settle'), toldInTime(after.worked), acceptanceTold, jointConsent('settle'), numbered],
    deadlines: { stop: ['C2'], start: ['C3'] },
    leaves: (step) => {
      const { terms, recoveredFen: recovered, principalConsent: principal, recorded } = step.input;
      const settlement = {
        on: step.moment.today,
        ...(terms && { terms }),
        ...(recorded && principal && { principalConsent: principal }),
        ...(recorded && { recorded }),
      };
      const closed = ended(step, {
        outcome: 'settled',
        ground: 'T1',
        ...(recovered !== undefined && { recoveredFen: recovered }),
      });
      return tellInProgram({ ...closed, settlement }, 'termination', ['complainant', 'respondent'], step.actor, step.moment);
    },
    notice: { complainant: 'termination', respondent: 'termination' },
  }),
  withdraw: row({
    label: '撤回投诉',
    article: '令121-23(1)',
    by: ['complainant', ...officers],
    from: open,
    to: 'closed',
    asks: form({ reason: optionalLongText('撤回的原因', 300), principalConsent, recorded: recordedFor.optional() }),
    needs: [recordedWhenStaff, agentMay('withdraw'), toldInTime(after.worked), jointConsent('withdraw'), numbered],
    deadlines: { stop: ['C1', 'C2'], start: ['C3'] },
    leaves: (step) => {
      const { reason, principalConsent: principal, recorded } = step.input;
      const accepted = step.subject.decision?.kind === 'accepted';
      const closed = ended(step, { outcome: 'withdrawn', ...(accepted && { ground: 'T1' as const }) });
      const withdrawal = {
        on: step.moment.today,
        ...(reason && { reason }),
        ...(recorded && principal && { principalConsent: principal }),
        ...(recorded && { recorded }),
      };
      if (!accepted) return { ...closed, withdrawal };
      return tellInProgram({ ...closed, withdrawal }, 'termination', ['complainant', 'respondent'], step.actor, step.moment);
    },
    notice: { complainant: 'termination', respondent: 'termination' },
  }),
};
