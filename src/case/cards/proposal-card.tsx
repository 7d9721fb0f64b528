import type { CivilDate } from '@domain/civil-date';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { Lines } from '../../ui/facts';
import { linesOf } from './record-cards';

interface Props {
  complaint: ComplaintView;
  today: CivilDate;
  /** Who looks at it, and what this person may do. */
  member: string;
  actions: readonly string[];
}

/** A decision that waits for a second person; who proposed it or may not approve it is not the one. */
export function ProposalCard({ complaint, today, member, actions }: Props) {
  const mine =
    complaint.proposal?.member !== member && actions.some((act) => act === 'approveReject' || act === 'approveTerminate');
  return (
    <Card>
      <Tag tone="due">{mine ? '等您审批' : '等另一个人审批'}</Tag>
      <Lines lines={linesOf('proposal', complaint, today)} />
      <View className="small">等待审批不停止期限</View>
    </Card>
  );
}
