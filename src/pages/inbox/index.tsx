import { usePullDownRefresh } from '@tarojs/taro';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { ListRow } from '../../ui/list-row';
import { Blank, Page, Shown } from '../../ui/page';
import { Notice } from '../../ui/notice';
import { TextButton } from '../../ui/text-button';
import { sayInstant } from '../../ui/timeline';

/** 消息: every official notice to me, newest first. The inbox is the delivery. */
export default function Inbox() {
  const query = useQuery(() => client.accounts.inbox.query({}));
  const [opened, open] = useState<string>();
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));

  const show = (id: string, unread: boolean) => {
    open(opened === id ? undefined : id);
    // Reading does not wait for the mark; an unmarked one is marked the next time it is opened.
    if (unread) void client.accounts.read.mutate({ ids: [id] }).then(query.reload, () => undefined);
  };

  return (
    <Page>
      <Shown of={query}>
        {({ items }) =>
          items.length ? (
            items.map((item) => (
              <View key={item.id} className="stack">
                <ListRow
                  tag={item.readAt ? undefined : '未读'}
                  tone={item.readAt ? 'quiet' : 'plain'}
                  aside={sayInstant(item.at)}
                  what={item.title}
                  who={item.case ? `编号 ${item.case.no}` : undefined}
                  onTap={() => show(item.id, !item.readAt)}
                />
                {opened === item.id && <Notice title={item.title} body={item.body} />}
                {opened === item.id && item.case && (
                  <TextButton onTap={() => item.case && go(routes.caseView(item.case.id))}>看这件投诉</TextButton>
                )}
              </View>
            ))
          ) : (
            <Blank title="还没有消息" text="我们的答复和通知都在这里，不会漏。" />
          )
        }
      </Shown>
    </Page>
  );
}
