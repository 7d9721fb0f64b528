import { merchantKindWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../cloud/client';
import { useAsked } from '../cloud/use-asked';
import { usePages } from '../cloud/use-pages';
import { More } from '../shell/more';
import { Shown } from '../shell/page';
import { Card } from '../ui/card';
import { ListRow } from '../ui/list-row';
import { SearchLine } from '../ui/search-line';
import { TextButton } from '../ui/text-button';

export interface ChosenMerchant {
  id: string;
  no: string;
  name: string;
  /** Who acts for it as its owner now. */
  owner?: string | undefined;
}

export const chosenRowId = (no: string) => `choose-${no}`;
export const dropId = (no: string) => `drop-${no}`;
export const SEARCH = 'choose-merchant';

/** What was found by these words; a tap chooses one. */
function Found({ words, taken, onChoose }: { words: string; taken: readonly string[]; onChoose: (one: ChosenMerchant) => void }) {
  const query = usePages((cursor) => client.merchants.search.query({ words, cursor }), words);
  useAsked(query);
  return (
    <>
      <Shown of={query}>
        {({ rows }) => {
          const left = rows.filter(({ id }) => !taken.includes(id));
          if (!left.length) return <View className="support">没有找到别的。请换个说法：名称、店铺、信用代码或者编号。</View>;
          return (
            <View className="stack rows">
              {left.map(({ id, no, name, kind, owner, state }) => (
                <ListRow
                  key={id}
                  id={chosenRowId(no)}
                  aside={no}
                  what={name}
                  who={[
                    merchantKindWords[kind].label,
                    owner ? `负责人${owner}` : '没有人认领',
                    state === 'closed' && '已注销或停业',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  onTap={() => onChoose({ id, no, name, owner })}
                />
              ))}
            </View>
          );
        }}
      </Shown>
      <More of={query} />
    </>
  );
}

interface Props {
  title: string;
  say: string;
  chosen: readonly ChosenMerchant[];
  /** So many at most. */
  most: number;
  onChange: (chosen: ChosenMerchant[]) => void;
}

/** Merchants chosen by any words instead of by their numbers; each can be taken out again. */
export function ChooseMerchants({ title, say, chosen, most, onChange }: Props) {
  const [sought, seek] = useState('');
  const full = chosen.length >= most;
  return (
    <Card title={title}>
      <View className="support">{say}</View>
      {chosen.map(({ id, no, name }) => (
        <View key={id} className="row__top">
          <View className="strong">{no ? `${name}（${no}）` : name}</View>
          <TextButton id={dropId(no || id)} label={`去掉${name}`} onTap={() => onChange(chosen.filter((one) => one.id !== id))}>
            去掉
          </TextButton>
        </View>
      ))}
      {most > 1 && chosen.length > 0 && <View className="support">{`已经选了 ${chosen.length} 家。`}</View>}
      {full && most > 1 && <View className="support">{`一次最多 ${most} 家，已经选满；再多的请写成一类对象。`}</View>}
      {!full && (
        <SearchLine
          name="choose"
          button={SEARCH}
          label="找经营主体"
          placeholder="名称、店铺、信用代码或者编号"
          most={80}
          onSeek={seek}
        />
      )}
      {!full && sought && (
        <Found key={sought} words={sought} taken={chosen.map(({ id }) => id)} onChoose={(one) => onChange([...chosen, one])} />
      )}
    </Card>
  );
}
