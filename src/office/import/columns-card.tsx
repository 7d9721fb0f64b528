import { columnOptions, type ColumnId } from '@domain/complaint/import/columns';
import { shortened } from '@domain/shortened';
import { Picker, Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';

interface Props {
  headings: readonly { heading: string; example: string }[];
  mapping: readonly (ColumnId | '')[];
  /** They are as they were the last time for these headings. */
  saved: boolean;
  onChange: (mapping: (ColumnId | '')[]) => void;
}

/** What each column of the list is: proposed from its heading, an officer looks at it. */
export function ColumnsCard({ headings, mapping, saved, onChange }: Props) {
  return (
    <Card title="每一列是什么">
      <View className="support">
        {saved ? '这种标题的列表以前导过，照那一次的。请看一眼。' : '照标题推的，请核对；收到日期要用本局收到的那一列。'}
      </View>
      {headings.map(({ heading, example }, place) => {
        const chosen = columnOptions.findIndex(({ value }) => value === (mapping[place] ?? ''));
        const label = columnOptions[chosen]?.label ?? '';
        const name = heading || `第 ${place + 1} 列`;
        return (
          <View key={place} className="field">
            <Text className="field__label">{name}</Text>
            {example && <Text className="field__hint support">{`如：${shortened(example, 40)}`}</Text>}
            <Picker
              mode="selector"
              range={columnOptions.map((one) => one.label)}
              value={Math.max(chosen, 0)}
              onChange={({ detail }) =>
                onChange(mapping.map((one, at) => (at === place ? (columnOptions[Number(detail.value)]?.value ?? '') : one)))
              }
            >
              <View className="field__box field__pick" {...aria({ role: 'button', label: `${name}：${label}` })}>
                <Text className={mapping[place] ? '' : 'field__empty'}>{label}</Text>
                <Text className="field__unit">选择</Text>
              </View>
            </Picker>
          </View>
        );
      })}
    </Card>
  );
}
