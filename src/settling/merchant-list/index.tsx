import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { NegotiationRows } from '../../negotiation/rows';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { settlingRoutes } from '../routes';

const chips = [
  { id: 'live', label: '正在谈' },
  { id: 'ended', label: '已结束' },
] as const;
type Chip = (typeof chips)[number]['id'];

/** What consumers negotiate with one of one's own merchants; what waits for it first. */
function MerchantNegotiations() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const [chip, choose] = useState<Chip>('live');
  const query = usePages(
    (cursor) => client.settling.merchantNegotiations.query({ merchant, cursor, ...(chip === 'ended' && { ended: true }) }),
    `${merchant}:${chip}`,
  );
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page help>
      <View>
        <View className="title">消费者的协商</View>
        <View className="support">发来那天起 10 个工作日内给结果。没有答复的，消费者随时可以投诉。</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length || next ? (
            <>
              <NegotiationRows rows={rows} side="merchant" urlOf={settlingRoutes.negotiation} />
              <More of={query} />
            </>
          ) : (
            <Blank
              title={chip === 'live' ? '现在没有正在谈的' : '还没有结束的'}
              text="消费者找您协商的会在这里，也会发消息告诉您。"
            />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(MerchantNegotiations);
