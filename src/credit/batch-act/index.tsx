import { batchTable, type BatchCommand } from '@domain/credit/batch/acts/table';
import { batchActWords } from '@domain/credit/batch/acts/words';
import { batchStateWords, batchTopicWords } from '@domain/credit/batch/labels';
import { sayWhom } from '@domain/credit/batch/say';
import { sayDate } from '@domain/civil-date';
import { rowOf } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { useAct, type BoundAct } from '../../act/use-act';
import { client, moment } from '../../cloud/client';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { batchRoutes } from '../batch-routes';

type Opened = Awaited<ReturnType<typeof client.credit.batch.query>>;

const isBatchCommand = (command: string | undefined): command is BatchCommand =>
  command !== undefined && rowOf(batchTable, command) !== undefined;

const bound = (id: string, act: BatchCommand): BoundAct<Opened> => {
  const { word, fields = [] } = batchActWords[act];
  return {
    id,
    act,
    names: { title: batchTable[act].label, word, send: word },
    home: batchRoutes.batch(id),
    done: () => '办好了',
    read: () => client.credit.batch.query({ id }),
    timelineOf: () => [],
    isPossible: ({ actions }) => actions.indexOf(act) >= 0,
    fieldsOf: () => fields,
    startsOf: () => ({}),
    send: ({ version }, input, key) =>
      client.credit.actOnBatch.mutate({ id, version, command: act, input }, { context: { key } }),
  };
};

function Page({ id, act }: { id: string; act: BatchCommand }) {
  const of = useAct(bound(id, act), {});
  return (
    <ActPage
      of={of}
      help={false}
      head={({ batch: { no, state, occasion, whom } }) => (
        <>
          <View className="support">{`${no} · ${batchStateWords[state]} · ${batchTopicWords[occasion.topic].label}`}</View>
          <View>{`发给：${sayWhom(whom, { day: (on) => sayDate(on, moment()?.today) })}`}</View>
          <View>{batchActWords[act].means}</View>
        </>
      )}
    />
  );
}

/** The page of one act on a mailing. */
function ActOnBatch() {
  const { id = '', act } = useRouter<{ id?: string; act?: string }>().params;
  if (isBatchCommand(act)) return <Page id={id} act={act} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

export default guarded(ActOnBatch);
