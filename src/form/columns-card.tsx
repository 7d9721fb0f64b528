import { shortened } from '@domain/shortened';
import { Picker, Text, View } from '@tarojs/components';
import { aria } from '../ui/aria';
import { Card } from '../ui/card';

interface Props<Id extends string> {
  /** What a column can be; the first is none of them. */
  options: readonly { value: Id | ''; label: string }[];
  /** What to look at above all. */
  hint: string;
  headings: readonly { heading: string; example: string }[];
  mapping: readonly (Id | '')[];
  /** They are as they were the last time for these headings. */
  saved: boolean;
  onChange: (mapping: (Id | '')[]) => void;
}

/** What each column of the list is: proposed from its heading, an officer looks at it. */
export function ColumnsCard<Id extends string>({ options, hint, headings, mapping, saved, onChange }: Props<Id>) {
  return (
    <Card title="每一列是什么">
      <View className="support">{saved ? '这种标题的列表以前导过，照那一次的。请看一眼。' : `照标题推的，请核对${hint}。`}</View>
      {headings.map(({ heading, example }, place) => {
        const chosen = options.findIndex(({ value }) => value === (mapping[place] ?? ''));
        const label = options[chosen]?.label ?? '';
        const name = heading || `第 ${place + 1} 列`;
        return (
          <View key={place} className="field">
            <Text className="field__label">{name}</Text>
            {example && <Text className="field__hint support">{`如：${shortened(example, 40)}`}</Text>}
            <Picker
              mode="selector"
              range={options.map((one) => one.label)}
              value={Math.max(chosen, 0)}
              onChange={({ detail }) =>
                onChange(mapping.map((one, at) => (at === place ? (options[Number(detail.value)]?.value ?? '') : one)))
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
