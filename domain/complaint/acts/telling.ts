import { HOUSE } from '../../law/cite';
import { sayDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Complaint } from '../complaint';
import { choice, date, form, optionalText, text } from '../../fields';
import { owedSince } from '../letters/deliveries';
import type { Delivery } from '../records';
import { withVoided } from '../letters/documents';
import { type Act, always, badField, happened, reason, row, staffOfCase } from './row';

/** The forms whose delivery is recorded. */
export const deliveredForms = [
  'identityRequest',
  'acceptance',
  'inquiry',
  'rejection',
  'mediationNotice',
  'termination',
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
  return input.on < since ? badField('on', `送达日期不能早于文书作出的日期（${sayDate(since)}）。`) : undefined;
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

export const telling = {
  recordHandover: row({
    label: '登记移交函已送出',
    article: '食品安全法-115',
    by: staffOfCase,
    from: ['closed'],
    asks: form({ on: date('送出的日期'), proof: text('凭据', 2, 200, '写签收人、邮寄单号等') }),
    when: ({ decision }) => (decision?.handover && !decision.handover.sent ? undefined : refuse('wrong-state')),
    needs: [
      happened('on', '送出的日期'),
      ({ subject, input }) =>
        subject.decision && input.on < subject.decision.on ? badField('on', '送出的日期不能早于决定的日期。') : undefined,
    ],
    leaves: ({ subject, input, actor }) => {
      const { decision } = subject;
      if (!decision?.handover) return subject;
      return { ...subject, decision: { ...decision, handover: { ...decision.handover, sent: { ...input, by: actor.name } } } };
    },
  }),
  voidDocument: row({
    label: '作废文书',
    article: HOUSE,
    by: ['leader'],
    from: always,
    asks: form({ number: text('文号', 4, 60), reason }),
    when: (subject) => (subject.documents?.some((one) => !one.voided) ? undefined : refuse('document-missing')),
    needs: [
      ({ subject, input }) =>
        subject.documents?.some((one) => one.number === input.number && !one.voided)
          ? undefined
          : badField('number', '这件案子没有这个文号的有效文书，请重新选择。'),
    ],
    // It keeps its number and its text: numbers have no gaps, and what was sent can be shown.
    leaves: ({ subject, input, actor, moment }) => {
      const voided = { on: moment.today, by: actor.name, reason: input.reason };
      return { ...subject, documents: withVoided(subject.documents ?? [], input.number, voided) };
    },
  }),
  recordDispatch: row({
    label: '登记文书送达',
    article: '令121-15',
    by: staffOfCase,
    from: always,
    asks,
    when: (subject) => {
      // No period of its own runs while another case goes on with it: a day written down here would count unseen after an undoing.
      if (subject.goesOn) return refuse('merge-goes-on', { params: { no: subject.mergedInto ?? '' } });
      return isOwedAny(subject) ? undefined : refuse('form-not-due');
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
  }),
};
