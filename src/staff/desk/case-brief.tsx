import type { Complaint } from '@domain/complaint/complaint';
import { View } from '@tarojs/components';
import { sayYuan } from '../../case/words';

/** Which case this page acts on, in one line. */
export function CaseBrief({ complaint: { purchase, respondent } }: { complaint: Complaint }) {
  return (
    <View className="support">
      {purchase.goods} · {respondent.name} · {sayYuan(purchase.amountFen)}
    </View>
  );
}
