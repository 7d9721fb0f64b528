import type { Complaint, Outcome } from '../complaint';
import { tellInProgram } from '../letters/deliveries';
import { choice, fen, form, optionalText, text } from '../../fields';
import { refuse } from '../../errors';
import {
  type Act,
  acceptanceTold,
  badField,
  jointConsent,
  mediating,
  mediators,
  noProposal,
  notEntrusted,
  numbered,
  officers,
  open,
  recordedFor,
  recordedWhenStaff,
  row,
} from './row';
import { without } from '../../without';

interface Ending {
  outcome: Outcome;
  ground?: 'T1';
  reason?: string;
  recoveredFen?: number;
}

/** The parties ended it themselves: what waited for approval has nothing left to decide. */
function ended({ subject, actor, moment }: Act<unknown>, ending: Ending): Complaint {
  const rest = without(subject, 'proposal');
  const by = actor.relation === 'complainant' ? '投诉人' : actor.name;
  return { ...rest, closing: { on: moment.today, by, ...ending } };
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
      form: choice('用哪一种文书', ['form9', 'record', 'performed']),
      terms: text('约定的内容', 4, 1000),
      confirmed: optionalText('双方怎样确认的', 200),
      recoveredFen,
    }),
    when: (subject) => noProposal(subject) ?? notEntrusted(subject),
    needs: [
      acceptanceTold,
      jointConsent('agree'),
      numbered,
      ({ subject, input }) =>
        input.form === 'form9' && !subject.mediation?.some((one) => one.manner === 'onSite') ? refuse('not-on-site') : undefined,
      ({ input }) =>
        input.form === 'record' && !input.confirmed ? badField('confirmed', '请写双方怎样确认这份调解记录。') : undefined,
    ],
    deadlines: { stop: ['C2'] },
    leaves: (step) => {
      const { form: kind, terms, confirmed, recoveredFen: recovered } = step.input;
      const closed = ended(step, { outcome: 'mediated', ...(recovered !== undefined && { recoveredFen: recovered }) });
      return { ...closed, agreement: { on: step.moment.today, form: kind, terms, ...(confirmed && { confirmed }) } };
    },
    notice: { complainant: 'agreed', respondent: 'agreed' },
  }),
  settle: row({
    label: '双方自行和解',
    article: '令121-23(1)',
    by: ['complainant', ...mediators],
    from: mediating,
    to: 'closed',
    asks: form({ terms: optionalText('和解的内容', 500), recoveredFen, recorded: recordedFor.optional() }),
    needs: [recordedWhenStaff, acceptanceTold, jointConsent('settle'), numbered],
    deadlines: { stop: ['C2'], start: ['C3'] },
    leaves: (step) => {
      const { terms, recoveredFen: recovered, recorded } = step.input;
      const settlement = { on: step.moment.today, ...(terms && { terms }), ...(recorded && { recorded }) };
      const closed = ended(step, {
        outcome: 'settled',
        ground: 'T1',
        ...(recovered !== undefined && { recoveredFen: recovered }),
      });
      return tellInProgram({ ...closed, settlement }, 'form8', ['complainant', 'respondent'], step.actor, step.moment);
    },
    notice: { complainant: 'form8', respondent: 'form8' },
  }),
  withdraw: row({
    label: '撤回投诉',
    article: '令121-23(1)',
    by: ['complainant', ...officers],
    from: open,
    to: 'closed',
    asks: form({ reason: optionalText('撤回的原因', 300), recorded: recordedFor.optional() }),
    needs: [recordedWhenStaff, jointConsent('withdraw'), numbered],
    deadlines: { stop: ['C1', 'C2'], start: ['C3'] },
    leaves: (step) => {
      const { reason, recorded } = step.input;
      const accepted = step.subject.decision?.kind === 'accepted';
      const closed = ended(step, { outcome: 'withdrawn', ...(accepted && { ground: 'T1' as const }) });
      const withdrawal = { on: step.moment.today, ...(reason && { reason }), ...(recorded && { recorded }) };
      if (!accepted) return { ...closed, withdrawal };
      return tellInProgram({ ...closed, withdrawal }, 'form8', ['complainant', 'respondent'], step.actor, step.moment);
    },
    notice: { complainant: 'form8', respondent: 'form8' },
  }),
};
