import { batchStateWords, batchTopicWords } from '@domain/credit/batch/labels';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { queueRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { batchIds } from '../batch-ids';
import { batchRoutes } from '../batch-routes';

/** 批量提示: texts that are told to many, the newest first. */
function Batches() {
  const query = usePages((cursor) => client.credit.batches.query({ cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">批量提示</View>
        <View className="support">一段话，批准一次，一家一条发给许多商家；没有发的和原因都列出来。</View>
      </View>
      <Card>
        <Button id={batchIds.write} onTap={() => go(batchRoutes.write())}>
          写一批
        </Button>
        <TextButton onTap={() => go(batchRoutes.lists('unreported'))}>没有报年报的名单</TextButton>
      </Card>
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map(({ id, no, state, topic, title, on, by, done }) => (
                  <ListRow
                    key={id}
                    id={queueRowId(no)}
                    tag={batchStateWords[state]}
                    tone={state === 'done' ? 'ok' : state === 'discarded' ? 'quiet' : 'due'}
                    aside={no}
                    what={title ?? batchTopicWords[topic].label}
                    who={[`${sayDate(on, moment()?.today)}起草`, by, done && `告诉了 ${done.told + done.onPaper} 家`]
                      .filter(Boolean)
                      .join(' · ')}
                    onTap={() => go(batchRoutes.batch(id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title="还没有批量提示" text="写好、保存的会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Batches);
