import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { otherRoutes, rejectionGround } from '@domain/complaint/grounds';
import { View } from '@tarojs/components';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';

/** Why a complaint was not accepted, and what remains open (消法39); in the place of 接下来. */
export function RejectedCards({ decision, today }: { decision: NonNullable<Complaint['decision']>; today: CivilDate }) {
  const ground = decision.ground && rejectionGround(decision.ground, decision.on);
  return (
    <>
      <Card title="为什么不能处理">
        {ground && (
          <View>
            {ground.plain}（不予受理，{ground.cite}）。
          </View>
        )}
        {decision.reason && <View className="quote">{decision.reason}</View>}
        {decision.handover && (
          <View>
            {`已经决定移交${decision.handover.to}处理（食品安全法第一百一十五条）。${decision.handover.sent ? `${sayDate(decision.handover.sent.on, today)}已经送出。` : ''}`}
          </View>
        )}
        {decision.unreachable && (
          <View>
            按平台公示的地址联系不上商家（{decision.unreachable.tried}）。可以向{decision.unreachable.bureau}
            投诉（第十三条第三款）。
          </View>
        )}
      </Card>
      <Card title="您还可以">
        <Bullets items={otherRoutes} />
        <View className="small">消费者权益保护法第三十九条</View>
      </Card>
    </>
  );
}
