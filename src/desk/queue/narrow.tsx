import { county } from '@config/county';
import { sourceWords } from '@domain/bureau/source';
import { problemTypes } from '@domain/matter/problem-types';
import { options } from '@domain/question';
import { NOBODY, type Narrowing, type Sort } from '@domain/complaint/desk/listing';
import { Picker, Text, View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { aria } from '../../ui/aria';
import { fieldId } from '../../ui/ids';
import type { OfQueue } from './use-queue';

interface Choice {
  value: string | undefined;
  label: string;
}

export const sortWords: Record<Sort, string> = {
  due: '按期限',
  received: '按收到日期',
  amount: '按金额',
  shop: '按商家',
  officer: '按经办人',
};

/** One thing to choose from a list the platform draws; what is chosen stands on it. */
function Pick({
  name,
  label,
  choices,
  chosen,
  onChoose,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}) {
  const at = Math.max(
    0,
    choices.findIndex(({ value }) => value === chosen),
  );
  const word = chosen === undefined ? label : (choices[at]?.label ?? label);
  return (
    <Picker
      id={fieldId(name)}
      mode="selector"
      value={at}
      range={choices.map((one) => one.label)}
      onChange={(event) => onChoose(choices[Number(event.detail.value)]?.value)}
    >
      <View
        className={`pick${chosen === undefined ? '' : ' pick--on'}`}
        {...aria({ role: 'button', label: `${label}：${word}` })}
      >
        <Text>{word}</Text>
        <View className="pick__mark" />
      </View>
    </Picker>
  );
}

/** How the list is sorted and to what it is narrowed. */
export function Narrow({ of }: { of: OfQueue }) {
  const officers = usePart(() => client.complaints.officers.query(), '') ?? [];
  const { narrowed, narrow, sort, sortBy, query } = of;
  // A shop is chosen from those that stand in the list; one that was chosen stays.
  const shops = [...new Set([narrowed.shop, ...(query.data?.rows ?? []).map((row) => row.respondent)])];
  const picks: { by: Narrowing; label: string; choices: Choice[] }[] = [
    {
      by: 'officer',
      label: '经办人',
      choices: [
        { value: NOBODY, label: '还没有人领办' },
        ...officers.map(({ member, name }) => ({ value: member, label: name })),
      ],
    },
    { by: 'office', label: '单位', choices: county.offices.map(({ code, name }) => ({ value: code, label: name })) },
    { by: 'shop', label: '商家', choices: shops.flatMap((shop) => (shop ? [{ value: shop, label: shop }] : [])) },
    {
      by: 'problem',
      label: '问题',
      choices: Object.entries(problemTypes).map(([value, { label }]) => ({ value, label })),
    },
    { by: 'source', label: '来源', choices: options(sourceWords) },
  ];
  return (
    <View className="picks">
      <Pick
        name="sort"
        label="排序"
        choices={[{ value: undefined, label: '默认' }, ...options(sortWords)]}
        chosen={sort}
        onChoose={(value) => sortBy(value as Sort | undefined)}
      />
      {picks.map(({ by, label, choices }) => (
        <Pick
          key={by}
          name={by}
          label={label}
          choices={[{ value: undefined, label: `全部${label}` }, ...choices]}
          chosen={narrowed[by]}
          onChoose={(value) => narrow(by, value)}
        />
      ))}
    </View>
  );
}
