import type { CivilDate } from '@domain/civil-date';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { Lines } from '../../ui/facts';
import { linesOf } from './record-cards';

/** A decision that waits for a second person. */
export function ProposalCard({ complaint, today, own }: { complaint: ComplaintView; today: CivilDate; own: boolean }) {
  return (
    <Card>
      <Tag tone="due">{own ? '等另一个人审批' : '等您审批'}</Tag>
      <Lines lines={linesOf('proposal', complaint, today)} />
      <View className="small">等待审批不停止期限</View>
    </Card>
  );
}
