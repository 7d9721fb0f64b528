import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { ListRow } from '../../ui/list-row';
import { SearchLine } from '../../ui/search-line';

type Row = Awaited<ReturnType<typeof client.settling.firms.query>>['rows'][number];

const said = ({ shops, since, odr }: Row): string =>
  [
    shops.length > 0 && `网店：${shops.join('、')}`,
    since && `${sayDate(since, moment()?.today)}起`,
    odr && `12315平台ODR编号 ${odr}`,
  ]
    .filter(Boolean)
    .join(' · ');

function Found({ words }: { words: string }) {
  const query = usePages((cursor) => client.settling.firms.query({ ...(words && { words }), cursor }), words);
  return (
    <Shown of={query}>
      {({ rows }) => (
        <>
          {rows.length ? (
            <View className="stack rows">
              {rows.map((row) => (
                <ListRow
                  key={row.no}
                  id={`firm-${row.no}`}
                  tag={row.open ? '可以协商' : '暂停'}
                  tone={row.open ? 'ok' : 'quiet'}
                  aside={row.no}
                  what={row.name}
                  who={said(row)}
                />
              ))}
            </View>
          ) : (
            <Blank title={words ? '没有找到' : '还没有自行协商单位'} text="不在名单里的，可以直接投诉。" />
          )}
          <More of={query} word={words ? '接着找' : undefined} />
        </>
      )}
    </Shown>
  );
}

/** The firms that undertook to settle with consumers themselves; needs no role. */
function Firms() {
  const [words, seek] = useState('');
  return (
    <Page help>
      <View>
        <View className="title">自行协商单位</View>
        <View className="support">这些商家签了承诺书：消费者先找它协商的，10 个工作日内给结果。这里没有评分，也不是推荐。</View>
      </View>
      <Card title="协商不影响您投诉">
        <View>愿不愿意协商由您定，随时可以投诉、举报；七日退货这些期限照常走，别等过了期限。</View>
        <View className="support">有12315平台ODR编号的，可以在全国12315平台上先找它在线和解。</View>
        <CopyButton small text="https://www.12315.cn/" label="复制全国12315平台的网址">
          复制12315平台网址
        </CopyButton>
      </Card>
      <SearchLine name="words" button="find-firms" label="找商家" placeholder="商家或者网店的名称" most={30} onSeek={seek} />
      <Found key={words} words={words} />
    </Page>
  );
}

export default guarded(Firms);
