import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { usePages, type Paged } from '../../cloud/use-pages';
import { contentRowId, queueRowId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { ListRow } from '../../ui/list-row';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { sayWhen } from '../../shell/say-when';
import { guarded } from '../../shell/guarded';

type Content = Awaited<ReturnType<typeof client.complaints.waitingContent.query>>;

/** What did not pass the check of its content, above the messages. */
function WaitingContent({ of: query }: { of: Paged<Content> }) {
  return (
    <>
      {query.data?.rows.map(({ id, no, goods, complainant, respondent, waiting, since }) => (
        <ListRow
          key={id}
          id={contentRowId(no ?? id)}
          tag={`${waiting} 项等您看过`}
          tone="due"
          aside={`${sayWhen(since)}起`}
          what={goods ?? no ?? ''}
          who={[complainant, respondent].filter(Boolean).join(' · ')}
          onTap={() => go(routes.desk(id))}
        />
      ))}
      <More of={query} />
    </>
  );
}

/** 新留言: cases of one's office in which a message was not read or waits for a decision, the longest waiting first. */
function Messages() {
  const query = usePages((cursor) => client.complaints.waitingMessages.query({ cursor }));
  const content = usePages((cursor) => client.complaints.waitingContent.query({ cursor }));
  usePullDownRefresh(() => void Promise.all([query.reload(), content.reload()]).then(() => Taro.stopPullDownRefresh()));
  // That there is nothing is said once both lists said so.
  const nothing = content.data?.rows.length === 0 && !content.data.next;
  return (
    <Page>
      <WaitingContent of={content} />
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length === 0 && !next && nothing ? (
            <Blank title="没有新留言" text="投诉人和商家写的留言会在这里，等得最久的在前；要您看过才转给对方的也在这里。" />
          ) : (
            rows.map(({ id, no, goods, complainant, respondent, channels, held, since }) => {
              const unread = channels.reduce((sum, one) => sum + one.unread, 0);
              const first = channels.find((one) => one.unread > 0) ?? channels[0];
              return (
                <ListRow
                  key={id}
                  id={queueRowId(no ?? id)}
                  tag={held > 0 ? `${held} 条等您看过` : `${unread} 条新留言`}
                  tone={held > 0 ? 'due' : 'plain'}
                  aside={`${sayWhen(since)}起`}
                  what={goods ?? no ?? ''}
                  who={[complainant, respondent].filter(Boolean).join(' · ')}
                  onTap={() => go(held > 0 || !first ? routes.desk(id) : routes.talk(id, first.channel))}
                />
              );
            })
          )
        }
      </Shown>
      <More of={query} />
    </Page>
  );
}

export default guarded(Messages);
