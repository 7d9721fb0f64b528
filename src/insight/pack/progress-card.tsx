import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { client } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { useCall } from '../../cloud/use-call';
import { useQuery } from '../../cloud/use-query';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { insightIds } from '../ids';

/** A pack that is being made: how far it is, stop, go on, give it up. While one looks, each answer asks for the next steps. */
export function ProgressCard({ id, done }: { id: string; done: () => Promise<void> }) {
  const query = useQuery(() => client.indicators.pack.query({ id }));
  useAsked(query);
  const { waiting, told, run } = useCall();
  const pack = query.data;
  const progress = pack?.progress;
  const { step, looked, stopped } = progress ?? {};
  const after = async () => {
    await query.reload();
    if ((await client.indicators.pack.query({ id })).state !== 'building') await done();
  };
  useEffect(() => {
    if (!progress || stopped || waiting) return;
    void run(async (key) => {
      await client.indicators.goOnPack.mutate({ id }, { context: { key } });
      await after();
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each answer that says it goes on asks for the next steps
  }, [step, looked, stopped]);
  if (!pack || !progress) return told ? <Refusal told={told} onReload={() => void done()} /> : null;
  const tap = (call: 'stopPack' | 'goOnPack') =>
    void run(async (key) => {
      await client.indicators[call].mutate({ id }, { context: { key } });
      await after();
    });
  const drop = () =>
    void run(async (key) => {
      await client.indicators.dropPack.mutate({ id, version: pack.version }, { context: { key } });
      await done();
    });
  return (
    <Card title={stopped ? '停下了' : '正在做'}>
      <View>{`第 ${step} 步，共 ${progress.steps} 步：${progress.doing}。`}</View>
      <View className="support">{`已经看了 ${looked} 项。关掉页面也会接着做，每五分钟一段。`}</View>
      {told && <Refusal told={told} onReload={() => void query.reload()} />}
      <Button id={insightIds.stopPack} kind="plain" onTap={() => tap(stopped ? 'goOnPack' : 'stopPack')}>
        {stopped ? '接着做' : '停下'}
      </Button>
      {stopped && (
        <TextButton id={insightIds.dropPack} onTap={drop}>
          不做了
        </TextButton>
      )}
    </Card>
  );
}
