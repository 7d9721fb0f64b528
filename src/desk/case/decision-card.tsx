import type { CivilDate } from '@domain/civil-date';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { linesOf } from '../../case/cards/record-cards';
import { Lines } from '../../ui/facts';
import { Card } from '../../ui/card';

/** What was decided on accepting it, by whom and why. */
export function DecisionCard({ complaint, today }: { complaint: ComplaintView; today: CivilDate }) {
  const { decision } = complaint;
  if (!decision) return null;
  // Who is off the case does not read the day it was told; that its period was met says that it was (令121-15).
  const told = decision.dispatchedOn ?? complaint.deadlines?.filter(({ id }) => id === 'C1').slice(-1)[0]?.metOn;
  return (
    <Card title={decision.kind === 'accepted' ? '已决定受理' : '已决定不予受理'}>
      <Lines lines={linesOf('decision', complaint, today)} />
      {!told && <View className="small">还没有告知投诉人</View>}
    </Card>
  );
}
