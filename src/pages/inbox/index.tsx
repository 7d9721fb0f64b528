import { bulletinName } from '@domain/bulletin/name';
import { complaintName } from '@domain/complaint/name';
import { noticeBatchName } from '@domain/credit/batch/name';
import { creditFactName } from '@domain/credit/fact/name';
import { creditNoticeName } from '@domain/credit/notice/name';
import { enrolmentName } from '@domain/enrolment/name';
import { negotiationName } from '@domain/negotiation/name';
import { feedbackName } from '@domain/feedback/name';
import { selfCheckName } from '@domain/guidance/self-check/name';
import { leniencyName } from '@domain/leniency/name';
import { measureName } from '@domain/measure/name';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { merchantName } from '@domain/merchant/name';
import { promiseName } from '@domain/promise/name';
import { spotCheckName } from '@domain/spot-check/name';
import type { KindName } from '@domain/subject';
import { traceName } from '@domain/trace/name';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { askingUnread } from '../../cloud/unread';
import { usePages } from '../../cloud/use-pages';
import { ids, noticeId } from '../../ui/ids';
import { go } from '../../routes';
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

/** Of each kind a notice is about: its pages, and the words of the way there for staff and for everybody else. */
const kinds: readonly (readonly [KindName, string, string])[] = [
  [complaintName, '去办理', '看这件投诉'],
  [bulletinName, '去办理', '看这一条'],
  [merchantName, '看这个商家', '打开我的网店'],
  [merchantClaimName, '去核实', '看我的申请'],
  [creditFactName, '去办理', '看这条信息'],
  [creditNoticeName, '去办理', '看这条提示'],
  [noticeBatchName, '去办理', ''],
  [promiseName, '去办理', '看这条承诺'],
  [traceName, '去办理', '看这条记录'],
  [measureName, '去办理', '看这封信'],
  [spotCheckName, '去办理', ''],
  [leniencyName, '去办理', ''],
  [enrolmentName, '去办理', '看这份登记'],
  [negotiationName, '去办理', '看这件协商'],
  [selfCheckName, '', '看这次自查'],
  [feedbackName, '', '看我的意见'],
];

/** The page that opens what a notice is about; what has no page of its own is told by the words alone. */
function pageOf({ about, staff }: Item): { to: string; words: string } | undefined {
  const row = about && kinds.find(([{ kind }]) => kind === about.kind);
  if (!row) return undefined;
  const [{ pages }, desk, own] = row;
  const page = staff ? pages.staff : pages.own;
  return page ? { to: `/${page}?id=${encodeURIComponent(about.id)}`, words: staff ? desk : own } : undefined;
}

function Opener({ of }: { of: Item }) {
  const page = pageOf(of);
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
