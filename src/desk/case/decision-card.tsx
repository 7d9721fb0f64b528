import { sayDate, type CivilDate } from '@domain/civil-date';
import type { InitialDecision } from '@domain/complaint/complaint';
import { rejectionGround } from '@domain/complaint/grounds';
import { View } from '@tarojs/components';
import { Card } from '../../ui/card';

/** What was decided on accepting it, by whom and why. */
export function DecisionCard({ decision, today }: { decision: InitialDecision; today: CivilDate }) {
  const ground = decision.ground && rejectionGround(decision.ground, decision.on);
  return (
    <Card title={decision.kind === 'accepted' ? '已决定受理' : '已决定不予受理'}>
      {ground && (
        <View>
          {ground.plain}（{ground.cite}）
        </View>
      )}
      {decision.reason && <View className="quote">{decision.reason}</View>}
      <View className="small">
        {decision.by} · {sayDate(decision.on, today)}
        {decision.dispatchedOn ? '，已告知投诉人' : '，还没有告知投诉人'}
      </View>
    </Card>
  );
}
