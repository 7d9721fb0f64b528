import { sayFullDate } from '@domain/civil-date';
import { topicWords } from '@domain/credit/notice/labels';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { ownNoticeRoutes } from '../notice-routes';
import { ownNoticeState } from '../notice-state';

/** What the bureau told one's own merchant. */
function OwnNotices() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const query = usePages((cursor) => client.credit.ownNotices.query({ merchant, cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page help>
      <View>
        <View className="title">信用提示</View>
        <View className="support">市场监管局提醒您的事：是什么、请您做什么、哪天能修复。提示不是行政决定。</View>
      </View>
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    id={`notice-${row.no}`}
                    tag={row.read ? ownNoticeState(row.state, true) : '没有看过'}
                    tone={row.read ? 'quiet' : 'due'}
                    aside={row.no}
                    what={row.title}
                    who={[topicWords[row.topic], row.deliveredOn && `${sayFullDate(row.deliveredOn)}送达`]
                      .filter(Boolean)
                      .join(' · ')}
                    onTap={() => go(ownNoticeRoutes.notice(row.id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title="没有信用提示" text="有要提醒您的事，会在这里，也会到“消息”里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(OwnNotices);
