import { Text, View } from '@tarojs/components';
import { ScoreRow } from '../../shell/score-row';
import { More } from '../../shell/more';
import type { Paged } from '../../cloud/use-pages';
import type { client } from '../../cloud/client';
import { Card } from '../../ui/card';
import { unbroken } from '../../ui/unbroken';

export type Foreseen = Awaited<ReturnType<typeof client.indicators.packLacks.query>>;
export type Lacks = Omit<Foreseen, 'next'> & { rows: Foreseen['lacks']; next?: string };

/** What the pack would have of each item, and all that it would lack, before anybody makes it. */
export function LacksCard({ of, data: { items, rows, total } }: { of: Paged<Lacks>; data: Lacks }) {
  return (
    <>
      <Card title="各项现在怎样">
        {items.map((item) => (
          <ScoreRow key={item.no} score={item}>
            <View className="small">{`佐证文件 ${item.proofs} 份${item.lacks ? `，还缺 ${item.lacks} 处` : '，没有发现缺的'}`}</View>
          </ScoreRow>
        ))}
      </Card>
      <Card title={`还缺 ${total} 处`}>
        <View className="support">缺的也能先做包：缺什么，包里写明。</View>
        {rows.map(({ item, what, act }, at) => (
          <View key={at} className="record">
            <Text className="strong">{item === '00' ? '全部' : item}</Text>
            <View>{unbroken(what)}</View>
            <View className="support">{act}</View>
          </View>
        ))}
        <More of={of} />
      </Card>
    </>
  );
}
