import { sayDate, type CivilDate } from '@domain/civil-date';
import { batchActWords } from '@domain/credit/batch/acts/words';
import type { BatchCommand } from '@domain/credit/batch/acts/table';
import { saySection, sections, type Section } from '@domain/credit/batch/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { client, moment } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { useCall } from '../../cloud/use-call';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { batchIds } from '../batch-ids';
import { batchRoutes } from '../batch-routes';
import { LinesCard } from './lines-card';

type Opened = Awaited<ReturnType<typeof client.credit.batch.query>>;

const shownActs = ({ actions, own }: Opened): BatchCommand[] => actions.filter((act) => !(own && batchActWords[act].second));

function Body({ id, of }: { id: string; of: Opened }) {
  const { batch } = of;
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const waitsForOther = of.own && of.actions.some((act) => batchActWords[act].second);
  const editable = batch.state === 'drafted' || batch.state === 'approved';
  return (
    <>
      {(Object.keys(sections) as Section[]).map((section) => {
        const lines = saySection(section, batch, wording);
        return lines.length ? (
          <Card key={section} title={sections[section].title}>
            <Facts facts={factsOf(lines)} />
          </Card>
        ) : null;
      })}
      {waitsForOther && <View className="support">您写的，由另一位局领导批准。</View>}
      {editable && <TextButton onTap={() => go(batchRoutes.write({ id }))}>修改</TextButton>}
      {(batch.state === 'running' || batch.state === 'done') && (
        <LinesCard key={batch.state} id={id} what={batch.state === 'done' ? 'left' : 'all'} />
      )}
      {batch.state === 'done' && <LinesCard id={id} what="all" />}
    </>
  );
}

/** One mailing: what it says, to whom, how far it is, and who was left out. */
function Batch() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.credit.batch.query({ id }));
  const progress = useQuery(() => client.credit.batchProgress.query({ id }));
  const { waiting, told, run } = useCall();
  useAsked(progress);
  const renew = async () => void (await Promise.all([query.reload(), progress.reload()]));
  const state = progress.data?.state;
  const looked = progress.data?.looked;
  useEffect(() => {
    if (state !== 'running' || waiting) return;
    void run(async (key) => {
      await client.credit.goOnBatch.mutate({ id }, { context: { key } });
      await renew();
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each answer that says it is still running asks for the next steps
  }, [state, looked]);
  const stop = (goOn: boolean) =>
    void run(async (key) => {
      await (goOn ? client.credit.goOnBatch : client.credit.stopBatch).mutate({ id }, { context: { key } });
      await renew();
    });
  const acts = query.data ? shownActs(query.data) : [];
  return (
    <Page
      foot={
        acts.length
          ? acts.map((act, at) => (
              <Button key={act} id={actId(act)} kind={at === 0 ? 'primary' : 'plain'} onTap={() => go(batchRoutes.act(id, act))}>
                {batchActWords[act].word}
              </Button>
            ))
          : undefined
      }
    >
      {told && <Refusal told={told} onReload={() => void renew()} />}
      {(state === 'running' || state === 'stopped') && (
        <Card title={state === 'running' ? '正在发' : '已停下'}>
          <View>{`已看 ${looked ?? 0} 家。`}</View>
          <View className="support">关掉页面也会接着发，每五分钟一批。</View>
          <Button id={batchIds.stopBatch} kind="plain" onTap={() => stop(state === 'stopped')}>
            {state === 'running' ? '停下' : '接着发'}
          </Button>
        </Card>
      )}
      <Shown of={query}>{(of) => <Body id={id} of={of} />}</Shown>
    </Page>
  );
}

export default guarded(Batch);
