import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { SearchLine } from '../../ui/search-line';
import { guideRoutes } from '../routes';

function Found({ words }: { words: string }) {
  const query = usePages((cursor) => client.merchants.findShops.query({ words, cursor }), words);
  return (
    <Shown of={query}>
      {({ rows }) => (
        <>
          {rows.length ? (
            <View className="stack rows">
              {rows.map(({ id, name, shops }) => (
                <ListRow
                  key={id}
                  id={`shop-${id}`}
                  what={name}
                  who={shops.map((shop) => shop.name).join('、')}
                  onTap={() => go(guideRoutes.shop(id))}
                />
              ))}
            </View>
          ) : (
            <Blank title="没有找到公开承诺的商家" text="没有公开承诺的商家不在这里。换一个名称，或者只写店名里的几个字。" />
          )}
          <More of={query} word="接着找" />
        </>
      )}
    </Shown>
  );
}

/** Merchants that show a promise or a record of where goods come from, by a part of their name; needs no role. */
function Shops() {
  const [words, seek] = useState('');
  return (
    <Page help>
      <View>
        <View className="title">查商家的承诺</View>
        <View className="support">看商家承诺了什么、商品从哪里来。这里没有评分，也不是推荐。</View>
      </View>
      <SearchLine name="words" button="find-shops" label="找商家" placeholder="商家或者网店的名称" most={30} onSeek={seek} />
      {words.length > 0 && <Found key={words} words={words} />}
    </Page>
  );
}

export default guarded(Shops);
