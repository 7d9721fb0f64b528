import { sayDate, type CivilDate } from '@domain/civil-date';
import { asksOf, claimOf, type Said } from '@domain/complaint/performance';
import type { Party, PerformanceWord } from '@domain/complaint/records';
import { sayYuan } from '@domain/money';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { go, routes } from '../../routes';
import { Refusal } from '../../shell/refusal';
import { actId } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { unbroken } from '../../ui/unbroken';

interface Props {
  id: string;
  version: number;
  performance: Said<PerformanceWord>;
  side: Party;
  /** What this side may see of it: a picture that is still being checked is not there yet. */
  evidence: readonly { id: string }[];
  today: CivilDate;
  onDone: () => void;
}

type Done = 'all' | 'none';

/** 到账了吗: asked of the complainant where it reads the case, answered with one tap; the merchant says what it did, with its receipt. */
export function PerformanceCard({ id, version, performance, side, evidence, today, onDone }: Props) {
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState<Done>();
  // One answer, one key: a second tap of the same one finds the first.
  const keys = useRef<Partial<Record<Done, string>>>({});
  if (!asksOf(performance, side, today)) return null;
  const { fen, by } = performance;
  const claim = claimOf(performance);
  const receipts = claim?.files ?? [];
  const seen = evidence.some(({ id: file }) => receipts.includes(file));
  const proof = receipts.length === 0 ? '' : seen ? '，凭证在下面' : '，凭证还在检查，查完在下面看得到';
  const agreed = `约定${by ? ` ${sayDate(by, today)}前` : ''}${fen === undefined ? '做到' : `退、赔 ${sayYuan(fen)}`}。`;
  if (side === 'respondent')
    return (
      <Card title="照约定做到了吗？">
        <View>{unbroken(`${agreed}做到了请告诉投诉人，附上凭证。`)}</View>
        <Button id={actId('reportPerformance')} onTap={() => go(routes.ownAct(id, 'reportPerformance', { done: 'all' }))}>
          {fen === undefined ? '已经做到' : '已经退款，交凭证'}
        </Button>
      </Card>
    );
  const answer = async (done: Done) => {
    wait(done);
    tell(undefined);
    try {
      const key = (keys.current[done] ??= newKey());
      await client.complaints.act.mutate({ id, version, command: 'confirmPerformance', input: { done } }, { context: { key } });
      void Taro.showToast({ title: done === 'all' ? '记下了，谢谢' : '记下了，我们来核对', icon: 'none' });
      onDone();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'key-reused' || refusal.then === 'reload') keys.current = {};
      tell(refusal);
      if (refusal.then === 'reload') onDone();
    } finally {
      wait(undefined);
    }
  };
  return (
    <Card title={fen === undefined ? '商家做到了吗？' : '到账了吗？'}>
      <View>{unbroken(agreed)}</View>
      {claim && claim.done !== 'none' && (
        <View>{`商家 ${sayDate(claim.on, today)}说${claim.done === 'all' ? '已经做到' : '做到了一部分'}${proof}。`}</View>
      )}
      {told && <Refusal told={told} />}
      <Button id={actId('confirmPerformance-all')} waiting={waiting === 'all'} onTap={() => void answer('all')}>
        {fen === undefined ? '都做到了' : `到账了，${sayYuan(fen)}`}
      </Button>
      <Button id={actId('confirmPerformance-none')} kind="plain" waiting={waiting === 'none'} onTap={() => void answer('none')}>
        {fen === undefined ? '还没有做到' : '没有到账'}
      </Button>
      <TextButton
        id={actId('confirmPerformance-part')}
        onTap={() => go(routes.ownAct(id, 'confirmPerformance', { done: 'part' }))}
      >
        {fen === undefined ? '只做到一部分' : '只到了一部分'}
      </TextButton>
    </Card>
  );
}
