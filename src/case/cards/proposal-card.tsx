import { sayDate } from '@domain/civil-date';
import { rejectionGround, terminationGround } from '@domain/complaint/grounds';
import type { Proposal } from '@domain/complaint/records';
import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';

/** A decision that waits for a second person. */
export function ProposalCard({ proposal, own }: { proposal: Proposal; own: boolean }) {
  const ground = proposal.kind === 'reject' ? rejectionGround(proposal.ground, proposal.on) : terminationGround(proposal.ground);
  return (
    <Card>
      <Tag tone="due">{own ? '等另一个人审批' : '等您审批'}</Tag>
      <View className="strong">{proposal.kind === 'reject' ? '提请不予受理' : '提请终止调解'}</View>
      {ground && (
        <View>
          {ground.plain}（{ground.cite}）
        </View>
      )}
      <View className="quote">{proposal.reason}</View>
      {proposal.kind === 'reject' && proposal.handover && <View>移交{proposal.handover.to}，书面通知投诉人</View>}
      {proposal.unreachable && (
        <View>
          按平台公示的地址联系不上：{proposal.unreachable.tried}。由{proposal.unreachable.bureau}处理
        </View>
      )}
      <View className="small">
        {proposal.name} · {sayDate(proposal.on)} · 等待审批不停止期限
      </View>
    </Card>
  );
}
