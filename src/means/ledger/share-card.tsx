import { sayShare, shareItems, type ShareFigure } from '@domain/assessment/shares';
import type { RowKindKey } from '@domain/assessment/items';
import { View } from '@tarojs/components';
import { TextButton } from '../../ui/text-button';
import { numeratorId } from './ids';

/** A share with what stands above and below the line, and what the framework gives for it; whose figure it is comes first. */
export function ShareCard({ of, onOpen }: { of: ShareFigure; onOpen: (kind: RowKindKey) => void }) {
  const { item, n, d, points, why } = of;
  const { numerator, denominator, unit, source, above } = shareItems[item];
  return (
    <View className="stack">
      <View className="title">{sayShare(of)}</View>
      <View className="support">{`本局按${source}测算，不是官方数；官方数以国家网络交易监管平台的为准，没有取得。`}</View>
      <View>{`分子 ${n} ${unit}：${numerator}。`}</View>
      {n > 0 && (
        <View className="unprinted">
          <TextButton id={numeratorId(item)} onTap={() => onOpen(above)}>
            {`看是哪 ${n} ${unit}`}
          </TextButton>
        </View>
      )}
      <View>{d === undefined ? `分母还没有录入：${denominator}。` : `分母 ${d} ${unit}：${denominator}。`}</View>
      <View className="strong">{why ?? `按 2022 试行版是 ${points} 分。`}</View>
    </View>
  );
}
