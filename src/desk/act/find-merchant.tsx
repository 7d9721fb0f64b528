import type { RegisterFace } from '@domain/merchant/face';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { SearchLine } from '../../ui/search-line';
import { foundRowId, registerIds } from '../register-ids';

interface Props {
  onFound: (one: RegisterFace) => void;
}

function Found({ words, onFound }: { words: string } & Props) {
  const found = usePart(() => client.merchants.searchShops.query({ words }), words);
  if (!found) return null;
  const { rows, more } = found;
  return (
    <>
      <View className="stack rows">
        {rows.map((one) => (
          <ListRow
            key={one.id}
            id={foundRowId(one.no)}
            aside={one.no}
            what={one.name}
            who={one.shops.map(({ name }) => name).join('、') || '没有记店铺'}
            onTap={() => onFound(one)}
          />
        ))}
      </View>
      {rows.length === 0 && <View className="support">没有找到。登记里没有的，可以不关联。</View>}
      {more && <View className="support">还有别的，请多写几个字再找。</View>}
    </>
  );
}

/** Any merchant of the register by words; a tap puts it, with its shops, among what can be chosen above. */
export function FindMerchant({ onFound }: Props) {
  const [words, seek] = useState('');
  return (
    <Card title="上面没有的，在登记里找">
      <SearchLine
        name="register"
        button={registerIds.search}
        label="在登记的商家里找"
        placeholder="名称、店铺、链接或信用代码"
        most={300}
        onSeek={seek}
      />
      {words.length === 1 && <View className="support">请至少写两个字。</View>}
      {words.length > 1 && <Found key={words} words={words} onFound={onFound} />}
    </Card>
  );
}
