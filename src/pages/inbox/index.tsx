import { complaintName } from '@domain/complaint/name';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { askingUnread } from '../../cloud/unread';
import { usePages } from '../../cloud/use-pages';
import { ids, noticeId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { ListRow } from '../../ui/list-row';
import { More } from '../../shell/more';
import { Notice } from '../../ui/notice';
import { Blank, Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { sayWhen } from '../../shell/say-when';
import { Todo } from './todo';
import { guarded } from '../../shell/guarded';

async function ask(cursor?: string) {
  const showUnread = askingUnread();
  const { items, next, unread, desk } = await client.accounts.inbox.query({ cursor });
  showUnread(unread);
  return { rows: items, next, desk };
}

type Item = Awaited<ReturnType<typeof ask>>['rows'][number];

/** By the kind of what a notice is about, the page that opens it; what has no page of its own is told by the words alone. */
const pages: Readonly<Record<string, (id: string, staff: boolean) => { to: string; words: string }>> = {
  [complaintName.kind]: (id, staff) =>
    staff ? { to: routes.desk(id), words: '去办理' } : { to: routes.caseView(id), words: '看这件投诉' },
  merchant: (id) => ({ to: routes.shop(id), words: '打开我的网店' }),
  merchantClaim: () => ({ to: routes.shop(), words: '打开我的网店' }),
};

function Opener({ of: { about, staff } }: { of: Item }) {
  const page = about && pages[about.kind]?.(about.id, staff === true);
  return page ? (
    <TextButton id={ids.openNoticeCase} onTap={() => go(page.to)}>
      {page.words}
    </TextButton>
  ) : null;
}

/** What it was about, where the title does not name it: two notices of one day are told apart by the goods. */
const sayAbout = ({ title, about }: Item) =>
  [about?.what && !title.includes(about.what) && about.what, about?.no && `编号 ${about.no}`].filter(Boolean).join(' · ');

/** 消息: every official notice to me, newest first. The inbox is the delivery. */
function Inbox() {
  const query = usePages(ask, '', 'inbox');
  const [opened, open] = useState<string>();
  // Opened ones lose their mark at once; the server's own mark comes with the next list.
  const [seen, setSeen] = useState<readonly string[]>([]);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));

  const show = (id: string, unread: boolean) => {
    open(opened === id ? undefined : id);
    if (!unread) return;
    setSeen([...seen, id]);
    // Reading does not wait for the mark; an unmarked one is marked the next time it is opened.
    const showUnread = askingUnread();
    client.accounts.read.mutate({ ids: [id] }).then(
      (answer) => showUnread(answer.unread),
      () => setSeen((before) => before.filter((one) => one !== id)),
    );
  };

  const readAll = (until: number) => {
    const showUnread = askingUnread();
    client.accounts.read.mutate({ ids: [], until }).then(
      (answer) => {
        showUnread(answer.unread);
        void query.reload();
      },
      () => void Taro.showToast({ title: '没有连上网络，请再点一次', icon: 'none' }),
    );
  };

  return (
    <Page help>
      <Shown of={query}>
        {({ rows, desk }) => (
          <>
            {desk && <Todo />}
            {desk && <View className="section">新消息</View>}
            {rows.length === 0 && <Blank title="还没有消息" text="我们的答复和通知都在这里，不会漏。" />}
            {rows.some(({ id, readAt }) => !readAt && !seen.includes(id)) && (
              <TextButton id={ids.readAll} onTap={() => readAll(rows[0]?.at ?? 0)}>
                全部已读
              </TextButton>
            )}
            {rows.map((item) => {
              const unread = !item.readAt && !seen.includes(item.id);
              return (
                <View key={item.id} className="stack">
                  <ListRow
                    id={noticeId(item.id)}
                    tag={unread ? '未读' : undefined}
                    tone={unread ? 'plain' : 'quiet'}
                    aside={sayWhen(item.at)}
                    what={item.title}
                    who={sayAbout(item)}
                    onTap={() => show(item.id, unread)}
                  />
                  {opened === item.id && <Notice body={item.body} />}
                  {opened === item.id && <Opener of={item} />}
                </View>
              );
            })}
            <More of={query} />
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Inbox);
