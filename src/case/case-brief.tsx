import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { sayYuan } from './words';

/** Which case this page acts on, in one line. */
export function CaseBrief({ complaint: { purchase, respondent } }: { complaint: ComplaintView }) {
  const facts = [purchase?.goods, respondent?.name, purchase?.amountFen !== undefined && sayYuan(purchase.amountFen)];
  return <View className="support">{facts.filter(Boolean).join(' · ')}</View>;
}
