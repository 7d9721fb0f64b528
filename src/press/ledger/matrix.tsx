import { forms, media, type Form, type MediumKey } from '@domain/bulletin/media';
import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { cellId } from '../ids';
import type { Ledger } from './index';

interface Props {
  of: Ledger['education'];
  chosen?: { medium?: MediumKey; form?: Form; month?: number };
  onOpen: (medium: MediumKey, form: Form, month: number) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * A row for each medium and form in which anything was told, a column for each month; an empty cell opens nothing. On a phone, which is too
 * narrow for twelve columns, each row is followed by the months that have any.
 */
export function Matrix({ of: { cells }, chosen, onOpen }: Props) {
  if (cells.length === 0) return <View className="support">还没有发布记录。</View>;
  return (
    <View className="matrix">
      <View className="matrix__row matrix__row--head">
        <View className="matrix__head matrix__head--first small">媒介 · 形式</View>
        {MONTHS.map((month) => (
          <View key={month} className="matrix__head small">{`${month}月`}</View>
        ))}
      </View>
      {cells.map(({ medium, form, months, missing }) => {
        const name = `${media[medium].label} · ${forms[form].label}`;
        return (
          <View key={`${medium}${form}`} className="matrix__row">
            <View className="matrix__head matrix__head--first small">
              {name}
              {missing > 0 && <Text className="matrix__lacks">{`${missing} 次缺佐证`}</Text>}
            </View>
            {months.map((count, index) => {
              const month = index + 1;
              if (!count) return <View key={month} className="matrix__cell" />;
              const on = chosen?.medium === medium && chosen.form === form && chosen.month === month;
              return (
                <View
                  key={month}
                  id={cellId(medium, form, month)}
                  className={`matrix__cell matrix__cell--some${on ? ' matrix__cell--on' : ''}`}
                  {...aria({ role: 'button', label: `${name}，${month} 月 ${count} 次` })}
                  onClick={() => onOpen(medium, form, month)}
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
