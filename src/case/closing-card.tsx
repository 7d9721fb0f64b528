import { otherRoutes, rejectionGround } from '@domain/complaint/grounds';
import type { Complaint } from '@domain/complaint/complaint';
import { View } from '@tarojs/components';
import { Card } from '../ui/card';

/** Why a complaint was not accepted, and what remains open (消法39). */
export function ClosingCard({ one }: { one: Pick<Partial<Complaint>, 'decision'> }) {
  const { decision } = one;
  if (decision?.kind !== 'rejected') return null;
  const ground = decision.ground && rejectionGround(decision.ground, decision.on);
  return (
    <Card title="为什么不能处理">
      {ground && (
        <View>
          {ground.plain}（不予受理，{ground.cite}）。
        </View>
      )}
      {decision.reason && <View className="quote">{decision.reason}</View>}
      <View className="support">您还可以（消费者权益保护法第三十九条）：</View>
      {otherRoutes.map((way) => (
        <View key={way}>· {way}</View>
      ))}
    </Card>
  );
}
