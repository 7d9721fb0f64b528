import { rowKinds, type RowKindKey } from '@domain/assessment/items';
import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import type { Chosen, ItemTable } from './call';
import { cellId } from './ids';

interface Props {
  of: ItemTable;
  chosen?: Chosen;
  onOpen: (kind: RowKindKey, month?: number) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A row for each kind of record, a column for each month; on a phone the months that have any follow its name. What began before the year stands first. */
export function Table({ of: { lines }, chosen, onOpen }: Props) {
  if (lines.length === 0) return <View className="support">这一年还没有记录。</View>;
  return (
    <View className="matrix">
      <View className="matrix__row matrix__row--head">
        <View className="matrix__head matrix__head--first small">种类</View>
        {MONTHS.map((month) => (
          <View key={month} className="matrix__head small">{`${month}月`}</View>
        ))}
      </View>
      {lines.map(({ kind, months, earlier, total, missing }) => {
        const { label } = rowKinds[kind];
        return (
          <View key={kind} className="matrix__row">
            <View className="matrix__head matrix__head--first small">
              {`${label}：${total} 条`}
              {earlier > 0 && <Text className="small">{`，其中 ${earlier} 条是往年起的`}</Text>}
              {missing > 0 && <Text className="matrix__lacks">{`${missing} 条缺佐证`}</Text>}
            </View>
            {months.map((count, index) => {
              const month = index + 1;
              if (!count) return <View key={month} className="matrix__cell" />;
              const on = chosen?.kind === kind && chosen.month === month;
              return (
                <View
                  key={month}
                  id={cellId(kind, month)}
                  className={`matrix__cell matrix__cell--some${on ? ' matrix__cell--on' : ''}`}
                  {...aria({ role: 'button', label: `${label}，${month} 月 ${count} 条` })}
                  onClick={() => onOpen(kind, month)}
                >
                  <Text className="matrix__month small">{`${month} 月 `}</Text>
                  {String(count)}
                </View>
              );
            })}
          </View>
        );
      })}
    </View>
  );
}
