import type { ComplaintView } from '@domain/complaint/visibility';
import { problemTypes } from '@domain/matter/problem-types';
import { View } from '@tarojs/components';
import { sayYuan } from '@domain/money';
import { unbroken } from '../ui/unbroken';

/** Which case this page acts on, in one line. */
export function CaseBrief({ complaint: { problem, purchase, respondent } }: { complaint: ComplaintView }) {
  const facts = [
    problem && problemTypes[problem].label,
    purchase?.goods,
    respondent?.name,
    purchase?.amountFen !== undefined && sayYuan(purchase.amountFen),
  ];
  return <View className="support">{unbroken(facts.filter(Boolean).join(' · '))}</View>;
}
