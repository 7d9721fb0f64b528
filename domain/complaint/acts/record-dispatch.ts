import { sayFullDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { choice, date, form, optionalText, text } from '../../fields';
import type { Complaint } from '../complaint';
import { owedSince } from '../letters/deliveries';
import type { Delivery } from '../records';
import { always, badField, happened, notGoneOn, row, staffOfCase, type Act } from './shared/row';
import { nobody } from './shared/tells';

/** The forms whose delivery is recorded. */
export const deliveredForms = [
  'identityRequest',
  'acceptance',
  'inquiry',
  'rejection',
  'mediationNotice',
  'termination',
  'mediationAgreement',
  'dayCorrection',
] as const;

const asks = form({
  form: choice('文书', deliveredForms),
  to: choice('送给谁', ['complainant', 'respondent']),
  // What the program sends it logs itself.
  way: choice('方式', ['phone', 'sms', 'email', 'post', 'inPerson', 'platform12315']),
  address: text('号码或地址', 2, 120),
  on: date('送达日期'),
  result: choice('结果', ['sent', 'delivered', 'failed']),
  proof: optionalText('凭据', 200),
});

type Asked = ReturnType<(typeof asks)['parse']>;

const isOwedAny = (subject: Complaint) =>
  deliveredForms.some((official) => owedSince(subject, official, 'complainant') ?? owedSince(subject, official, 'respondent'));

function owed({ subject, input }: Act<Asked>): Refusal | undefined {
  const since = owedSince(subject, input.form, input.to);
  if (!since) return refuse('form-not-due');
  return input.on < since ? badField('on', `送达日期不能早于文书作出的日期（${sayFullDate(since)}）。`) : undefined;
}

/** The first successful dispatch of the decision to the complainant is the one C1 asks for (令121-15). */
function withDispatch(subject: Complaint, { form: official, to, result, on }: Asked): Complaint {
  const { decision } = subject;
  const isDecision = official === (decision?.kind === 'accepted' ? 'acceptance' : 'rejection');
  if (!decision || !isDecision || to !== 'complainant' || result === 'failed') return subject;
  const first = decision.dispatchedOn && decision.dispatchedOn < on ? decision.dispatchedOn : on;
  return { ...subject, decision: { ...decision, dispatchedOn: first } };
}

/** 食品安全法 115: the complainant is told of the handover in writing. */
function inWriting({ subject, input }: Act<Asked>): Refusal | undefined {
  return input.form === 'rejection' && input.way === 'phone' && subject.decision?.handover
    ? badField('way', '移交的食品事项要书面通知投诉人，请换短信、邮件、信函或者当面送达。')
    : undefined;
}

export const recordDispatch = row({
  label: '登记文书送达',
  article: '令121-15',
  by: staffOfCase,
  from: always,
  asks,
  when: (subject) => {
    // No period of its own runs while another case goes on with it: a day written down here would count unseen after an undoing.
    return notGoneOn(subject) ?? (isOwedAny(subject) ? undefined : refuse('form-not-due'));
  },
  needs: [
    happened('on', '送达日期'),
    owed,
    inWriting,
    ({ input }) => (input.result === 'delivered' && !input.proof ? badField('proof', '已送达的，请写凭据。') : undefined),
  ],
  deadlines: { stop: ['C1', 'C3'] },
  leaves: ({ subject, input, actor, moment }) => {
    const { proof, ...told } = input;
    const line: Delivery = { ...told, at: moment.now, by: actor.name, ...(proof && { proof }) };
    return withDispatch({ ...subject, deliveries: [...(subject.deliveries ?? []), line] }, input);
  },
  tells: nobody,
  confidential: false,
});
