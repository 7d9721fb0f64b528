import * as z from 'zod';
import { addWorkingDays } from '../../law/calendar/calendar';
import { sayDate, type CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { currentDeadline } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { choice, date, form, longText, optionalText, text, yesNo } from '../../fields';
import { tellInProgram } from '../letters/deliveries';
import type { MediationRecord, Party } from '../records';
import { standingOf } from '../standing';
import { type Act, badField, bothConsent, happened, mediators, notEntrusted, noProposal, reason, recordedFor } from './row';
import { recordedInTime, respondentConsent, row, stillToCome } from './row';
import { after } from './days';
import { without } from '../../without';

/** The mediation body returns a case this many working days before it is due (casework: C2 runs on). */
const RETURN_EARLY = 5;

const bare = (said: string) => said.normalize('NFKC').replace(/[\p{P}\s]/gu, '');
const isParty = (relation: string): relation is Party => relation === 'complainant' || relation === 'respondent';

/**
 * What was decided on is not asked again: not with the same reason, and by a party itself not against the same mediator. Where there is
 * something new against that person, an officer who heard it records it (代录).
 */
function askedAnew({ subject: { recusals = [], handler }, input, actor }: Act<{ reason: string }>): Refusal | undefined {
  const refused = recusals.filter(({ decided }) => !decided.recused);
  const again = refused.some(({ from, of }) => from === actor.relation && of.member === handler?.member);
  if (again) return refuse('recusal-decided');
  const old = recusals.some((one) => one.of.member === handler?.member && bare(one.reason) === bare(input.reason));
  return old ? badField('reason', '这个理由已经作过决定，请写新的理由。') : undefined;
}

/** The recusal that waited, with what was decided on it. */
function decidedOn(
  { suspension, handler, recusals = [] }: Complaint,
  { recused, reason: why }: { recused: boolean; reason: string },
  by: string,
  on: CivilDate,
): Pick<Complaint, 'recusals'> {
  const of = suspension?.of ?? handler;
  if (!suspension || !of) return {};
  const { on: askedOn, by: asked, from, reason: said } = suspension;
  const decided = { on, by, recused, reason: why };
  return { recusals: [...recusals, { on: askedOn, asked, ...(from && { from }), of, reason: said, decided }] };
}

type Talk = Pick<MediationRecord, 'with' | 'result'>;

/** Both took part, whatever came of it. */
const isMediation = ({ with: whom, result }: Talk) => whom === 'both' && (result === 'talked' || result === 'noAgreement');

/** A clear refusal ends a mediation (令121-23(2)): whose it is, and what proves it. */
function refusalProved({ input }: Act<Talk & { proof?: string | undefined }>): Refusal | undefined {
  if (input.result !== 'refused') return undefined;
  if (input.with === 'both') return badField('with', '请选择是哪一方明确拒绝；双方都拒绝的，分两次登记。');
  return input.proof ? undefined : badField('proof', '明确拒绝要有凭据：写录音编号、书面拒绝的日期等。');
}

/** Form 7 may go out once the complainant consents and nobody has refused; the merchant consents by coming (casework: mediation). */
function mayBeCalled(subject: Complaint): Refusal | undefined {
  if (standingOf(subject, 'respondent') === 'refuses') return refuse('mediation-refused');
  return standingOf(subject, 'complainant') === 'agrees' ? undefined : refuse('mediation-consent-missing');
}

/** Talks, entrusted mediation and recusal. None of it stops C2. */
export const mediating = {
  record: row({
    label: '登记调解情况',
    article: '令121-24',
    by: mediators,
    from: ['accepted'],
    asks: form({
      on: date('调解日期'),
      manner: choice('方式', ['onSite', 'phone', 'online', 'video']),
      with: choice('和谁', ['complainant', 'respondent', 'both']),
      result: choice('结果', ['talked', 'noAnswer', 'refused', 'absent', 'noAgreement']),
      text: longText('情况', 2, 1000),
      announced: optionalText('事先怎样告知的', 200, '写告知的日期、方式和约好的时间'),
      proof: optionalText('拒绝的凭据', 200),
      respondentConsent,
    }),
    needs: [
      happened('on', '调解日期', after.decided),
      refusalProved,
      ({ input }) =>
        input.announced && input.manner === 'onSite'
          ? badField('announced', '现场调解用《投诉调解通知书》通知，不写在这里。')
          : undefined,
      // Coming to the table is consent (casework: mediation); every other talk of both needs it on record.
      (step) => (isMediation(step.input) && step.input.manner !== 'onSite' ? bothConsent(step) : undefined),
    ],
    leaves: ({ subject, input: { respondentConsent: consent, announced, proof, ...talk }, actor }) => {
      const how = { ...(announced && { announced }), ...(proof && { proof }), ...(consent && { consent }) };
      return { ...subject, mediation: [...(subject.mediation ?? []), { ...talk, by: actor.name, ...how }] };
    },
  }),
  convene: row({
    label: '通知现场调解',
    article: '令121-20',
    by: mediators,
    from: ['accepted'],
    asks: form({
      on: date('调解的日期'),
      time: z
        .string({ error: '请填写几点。' })
        .trim()
        .regex(/^([01]?\d|2[0-3])[:：][0-5]\d$/, { error: '请照 14:30 这样写几点几分。' })
        .transform((value) => value.replace('：', ':')),
      place: text('地点', 2, 80),
      mediators: text('调解人员', 2, 60),
      papers: optionalText('请带上的材料', 200),
      recusalDays: z
        .number({ error: '请填写几日内可以申请回避。' })
        .int({ error: '请填写整天数。' })
        .min(1, { error: '至少给 1 日申请回避。' })
        .max(30, { error: '最多填 30 日。' }),
    }),
    when: (subject) => noProposal(subject) ?? notEntrusted(subject) ?? mayBeCalled(subject),
    needs: [
      ({ input, moment }) => (input.on <= moment.today ? badField('on', '要提前告知：调解的日期要晚于今天。') : undefined),
      ({ subject, input, moment }) => {
        const due = currentDeadline(subject, 'C2')?.dueOn;
        return due && input.on > due ? badField('on', `调解期限到 ${sayDate(due, moment.today)}，请约在这以前。`) : undefined;
      },
    ],
    leaves: ({ subject, input: { papers, ...input }, actor, moment }) => {
      const called = { ...input, ...(papers && { papers }), by: actor.name, calledOn: moment.today, calledAt: moment.now };
      const next = { ...subject, meetings: [...(subject.meetings ?? []), called] };
      return tellInProgram(next, 'mediationNotice', ['complainant', 'respondent'], actor, moment);
    },
    notice: { complainant: 'mediationNotice', respondent: 'mediationNotice' },
  }),
  entrust: row({
    label: '委托调解',
    article: '令121-19',
    by: mediators,
    from: ['accepted'],
    asks: form({
      to: text('受托的调解组织', 4, 60),
      respondentConsent: text('商家同意的凭据', 2, 200, '写书面同意的日期、录音编号等'),
      returnBy: date('交回结果的日期'),
    }),
    when: (subject) => noProposal(subject) ?? notEntrusted(subject),
    needs: [
      ({ subject }) => (subject.consents.entrust ? undefined : refuse('consent-missing')),
      stillToCome('returnBy', '交回日期'),
      ({ subject, input, moment }) => {
        const due = currentDeadline(subject, 'C2')?.workBy;
        if (!due || addWorkingDays(input.returnBy, RETURN_EARLY) <= due) return undefined;
        return badField('returnBy', `要在调解期限（${sayDate(due, moment.today)}）前至少 ${RETURN_EARLY} 个工作日交回。`);
      },
    ],
    leaves: ({ subject, input, moment }) => ({
      ...subject,
      entrusted: { to: input.to, on: moment.today, returnBy: input.returnBy, respondentConsent: input.respondentConsent },
    }),
    notice: { complainant: 'entrusted', respondent: 'entrusted' },
  }),
  entrustReturned: row({
    label: '登记受托组织退回',
    article: '令121-19',
    by: mediators,
    from: ['accepted', 'suspended'],
    asks: form({ on: date('退回日期'), result: longText('受托调解的结果', 2, 500) }),
    when: (subject) => (notEntrusted(subject) ? undefined : refuse('not-entrusted')),
    needs: [happened('on', '退回日期', after.entrusted)],
    leaves: ({ subject, input }) =>
      subject.entrusted
        ? { ...subject, entrusted: { ...subject.entrusted, returnedOn: input.on, result: input.result } }
        : subject,
  }),
  suspend: row({
    label: '申请回避，暂停调解',
    article: '令121-21',
    by: ['complainant', 'respondent', ...mediators],
    from: ['accepted'],
    to: 'suspended',
    // Without 代录 an officer withdraws of their own accord.
    asks: form({ reason, recorded: recordedFor.optional() }),
    when: (subject) => (subject.handler ? noProposal(subject) : refuse('no-mediator')),
    needs: [recordedInTime, askedAnew],
    leaves: ({ subject, input: { reason: why, recorded }, actor, moment }) => ({
      ...subject,
      suspension: {
        on: moment.today,
        by: actor.name,
        ...(isParty(actor.relation) && { from: actor.relation }),
        ...(subject.handler && { of: subject.handler }),
        reason: why,
        ...(recorded && { recorded }),
      },
    }),
    notice: { complainant: 'suspended', respondent: 'suspended' },
  }),
  resume: row({
    label: '决定是否回避，恢复调解',
    article: '令121-21',
    by: ['leader'],
    from: ['suspended'],
    to: 'accepted',
    asks: form({ recused: yesNo('回避'), reason }),
    needs: [({ subject, actor }) => (subject.handler?.member === actor.member ? refuse('recusal-own') : undefined)],
    leaves: ({ subject, input, actor, moment }) => {
      const resumed = { ...without(subject, 'suspension'), ...decidedOn(subject, input, actor.name, moment.today) };
      if (!input.recused || !subject.handler) return resumed;
      return { ...without(resumed, 'handler'), recused: [...(subject.recused ?? []), subject.handler.member] };
    },
    notice: { complainant: 'resumed', respondent: 'resumed' },
  }),
};
