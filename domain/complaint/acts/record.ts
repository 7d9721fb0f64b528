import type { Refusal } from '../../errors';
import { choice, date, form, longText, optionalText } from '../../fields';
import type { MediationRecord } from '../records';
import { after } from './shared/days';
import { badField, bothConsent, happened, mediators, respondentConsent, row, type Act } from './shared/row';
import { nobody } from './shared/tells';

type Talk = Pick<MediationRecord, 'with' | 'result'>;

/** Both took part, whatever came of it. */
const isMediation = ({ with: whom, result }: Talk) => whom === 'both' && (result === 'talked' || result === 'noAgreement');

/** A clear refusal ends a mediation (令121-23(2)): whose it is, and what proves it. */
function refusalProved({ input }: Act<Talk & { proof?: string | undefined }>): Refusal | undefined {
  if (input.result !== 'refused') return undefined;
  if (input.with === 'both') return badField('with', '请选择是哪一方明确拒绝；双方都拒绝的，分两次登记。');
  return input.proof ? undefined : badField('proof', '明确拒绝要有凭据：写录音编号、书面拒绝的日期等。');
}

export const record = row({
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
  tells: nobody,
  confidential: false,
});
