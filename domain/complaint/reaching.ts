import { form, longText, text } from '../fields';
import type { Complaint } from './complaint';

/** What is written down of a platform shop that cannot be reached at its published address (令121-13(3)). */
export const unreachable = form({
  tried: longText('怎样联系过', 4, 300, '写日期、地址、电话和结果'),
  bureau: text('平台所在地的市场监督管理局', 4, 60),
});

/** Whether the platform publishes this seller's address (令121-13(3)). */
export function onPlatform({ respondent: { kind } }: Pick<Complaint, 'respondent'>): boolean {
  return kind === 'inPlatformMerchant' || kind === 'liveSeller';
}

/** Whether the respondent was reached since acceptance: a letter arrived, it answered, or somebody talked with it. */
export function wasReached({ deliveries = [], answer, mediation = [] }: Complaint): boolean {
  return (
    answer !== undefined ||
    deliveries.some(
      ({ to, form: letter, result }) => to === 'respondent' && letter !== 'termination' && result === 'delivered',
    ) ||
    mediation.some(
      ({ with: whom, result }) =>
        whom !== 'complainant' && (result === 'talked' || result === 'refused' || result === 'noAgreement'),
    )
  );
}
