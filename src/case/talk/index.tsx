import { channels, type Channel } from '@domain/complaint/talk/talk';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, refusalOf } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { Compose } from './compose';
import { FilesRow } from './files-row';
import { isFiles, MessageRow } from './message-row';
import { channelNames, readersOf } from './words';
import { guarded } from '../../shell/guarded';

const isChannel = (name: string | undefined): name is Channel => channels.some((one) => one === name);

/** Further down than any page is long, in px. */
const END = 1_000_000;

/** 留言: what the parties and the bureau wrote to each other on a case, the newest at the bottom, where one writes. */
function Talk() {
  const { id = '', channel: asked } = useRouter<{ id?: string; channel?: string }>().params;
  const [channel, choose] = useState<Channel>(isChannel(asked) ? asked : 'complainant');
  const query = usePages((cursor) => client.complaints.messages.query({ id, channel, cursor }), channel, `talk:${id}:${channel}`);
  const reload = () => void query.reload();
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));

  const talk = query.data?.talk;
  const here = talk?.channels.find((one) => one.channel === channel);
  const unread = here?.unread ?? 0;
  useEffect(() => {
    // Reading does not wait for the mark; an unmarked channel is marked the next time it is opened.
    if (unread > 0) void client.complaints.readMessages.mutate({ id, channel }).then(undefined, refusalOf);
  }, [id, channel, unread]);

  const newest = query.data?.rows[0]?.id;
  // One reads from the newest, as anywhere else; what was fetched from before leaves the page where it is.
  useEffect(() => {
    if (newest) Taro.nextTick(() => void Taro.pageScrollTo({ scrollTop: END, duration: 0 }));
  }, [newest]);

  return (
    <Page help>
      <Shown of={query}>
        {({ rows, next, goods, no }) => {
          if (!talk) return null;
          const names = channelNames[talk.side];
          return (
            <>
              <View>
                <View className="title">{goods}</View>
                <View className="support">{`编号 ${no}`}</View>
              </View>
              {talk.channels.length > 1 && (
                <Strip
                  label="和谁说"
                  chips={talk.channels.map(({ channel: one, unread: many }) => ({
                    id: one,
                    label: `${names[one] ?? ''}${many > 0 && one !== channel ? ` ${many}` : ''}`,
                  }))}
                  chosen={channel}
                  onChoose={choose}
                />
              )}
              {rows.length === 0 && !next ? (
                <Blank title="还没有留言" text="写过的和收到的都会在这里，最新的在下面。" />
              ) : (
                <>
                  <More of={query} word="看更早的" />
                  {[...rows]
                    .reverse()
                    .map((row) =>
                      isFiles(row) ? (
                        <FilesRow key={row.id} id={id} row={row} own={row.side === talk.side} />
                      ) : (
                        <MessageRow key={`${row.id}${row.state}`} row={row} side={talk.side} onJudged={reload} />
                      ),
                    )}
                </>
              )}
              {here?.may ? (
                <Compose key={channel} id={id} channel={channel} readers={readersOf[talk.side][channel] ?? ''} onSent={reload} />
              ) : (
                <View className="support">这里现在不能再写，以前的留言都在。</View>
              )}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(Talk);
