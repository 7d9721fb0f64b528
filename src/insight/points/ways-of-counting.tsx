import { measures, type Measure, type MeasureId } from '@domain/indicator/measures';
import { Text, View } from '@tarojs/components';
import { Card } from '../../ui/card';

/** What is counted in two ways. */
const pairs: readonly (readonly MeasureId[])[] = [
  ['closingOnTimeA', 'closingOnTimeB'],
  ['mediationSuccessA', 'mediationSuccessB'],
  ['satisfactionA', 'satisfactionB'],
];

/** What A and B are, in words: each with what is counted among what, and why there are two. */
export function WaysOfCounting() {
  return (
    <Card title="A 和 B 是什么">
      <View className="support">
        国家没有公布算法，公布的数有两种算得出来的办法。A 是本程序默认的，评分用它；B
        列在旁边，方便和别处的数比。两种差得多时，先看是哪些案件。
      </View>
      {pairs.flat().map((id) => {
        const { name, numerator, denominator, counts, note }: Measure = measures[id];
        return (
          <View key={id} className="score">
            <Text className="strong">{name}</Text>
            <View className="support">{`${numerator}，除以${denominator}。计入的日子：${counts}。`}</View>
            {note && <View className="small">{note}</View>}
          </View>
        );
      })}
    </Card>
  );
}
