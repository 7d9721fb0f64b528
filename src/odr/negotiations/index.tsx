import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { NegotiationRows } from '../../negotiation/rows';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { odrRoutes } from '../routes';

const chips = [
  { id: 'live', label: '进行中' },
  { id: 'quiet', label: '没有动静' },
  { id: 'toCall', label: '等打电话' },
  { id: 'ended', label: '已结束' },
] as const;
type Chip = (typeof chips)[number]['id'];

const about: Readonly<Record<Chip, { says: string; blank: string }>> = {
  live: { says: '消费者和商家自己在谈。我们只看着，不替他们定。', blank: '没有正在谈的' },
  quiet: { says: '5 个工作日里商家没有动静。请提醒商家。', blank: '没有商家不动的' },
  toCall: { says: '没有谈成，消费者也没有转为投诉。点开一件，里面有电话，问要不要投诉。', blank: '没有要打电话的' },
  ended: { says: '谈成的、没有谈成的、转为投诉的。', blank: '还没有结束的' },
};

/** 自行协商 as the bureau looks on: what runs, where the firm is silent, whom to call. */
function Negotiations() {
  const [chip, choose] = useState<Chip>('live');
  const query = usePages((cursor) => client.settling.negotiationDesk.query({ list: chip, cursor }), chip);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const { says, blank } = about[chip];
  return (
    <Page>
      <View>
        <View className="title">自行协商</View>
        <View className="support">{says}</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length || next ? (
            <>
              <NegotiationRows rows={rows} side="staff" urlOf={odrRoutes.negotiation} />
              <More of={query} />
            </>
          ) : (
            <Blank title={blank} text="消费者找自行协商单位协商的会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Negotiations);
