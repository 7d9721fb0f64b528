import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { PromiseRowOf, PromisesOf } from '../../shown/lists';
import { Strip } from '../../ui/strip';
import { staffShown } from '../shown';

const chips = [
  { id: 'waits', label: '等核对' },
  { id: 'toShow', label: '等展示' },
  { id: 'shown', label: '展示中' },
  { id: 'suspended', label: '暂停' },
  { id: 'breached', label: '有违诺' },
  { id: 'all', label: '全部' },
] as const;
type Chip = (typeof chips)[number]['id'];

/** Promises of the county by what waits. */
function Desk() {
  const [chip, choose] = useState<Chip>('waits');
  const query = usePages((cursor) => client.merchants.promiseDesk.query({ ...(chip !== 'all' && { list: chip }), cursor }), chip);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">经营承诺</View>
        <View className="support">只看文字是不是不低于法律规定；不评分，不背书（指标 27）。</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <View className="stack">
              <View className="stack rows">
                {rows.map((row) => (
                  <PromiseRowOf key={row.id} row={row} who={row.name} url={staffShown.promise(row.id)} />
                ))}
              </View>
              <More of={query} />
            </View>
          ) : (
            <Blank title={chip === 'waits' ? '没有等着核对的' : '这里还没有'} text="商家签署以后会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

/** The promises of one merchant, or those of the county. */
function Promises() {
  const { merchant } = useRouter<{ merchant?: string }>().params;
  return merchant ? <PromisesOf merchant={merchant} urlOf={staffShown.promise} blank="商家写好、签署以后会在这里。" /> : <Desk />;
}

export default guarded(Promises);
