import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { usePart } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { SearchLine } from '../../ui/search-line';
import { FirmCard } from './firm-card';

function Found({ words }: { words: string }) {
  // Where the program is no channel nothing is sent from here, to a firm either.
  const channel = usePart(() => client.complaints.channel.query(), '');
  const query = usePages((cursor) => client.settling.firms.query({ ...(words && { words }), cursor }), words);
  return (
    <Shown of={query}>
      {({ rows }) => (
        <>
          {rows.length ? (
            rows.map((row) => <FirmCard key={row.no} of={row} here={channel?.mode === 'published'} />)
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
        <View className="support">
          先把事情写清楚，最后一步再选协商还是投诉。有12315平台ODR编号的，请先到12315平台找它在线和解。
        </View>
      </Card>
      <SearchLine name="words" button="find-firms" label="找商家" placeholder="商家或者网店的名称" most={30} onSeek={seek} />
      <Found key={words} words={words} />
    </Page>
  );
}

export default guarded(Firms);
