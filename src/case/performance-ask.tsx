import { sayDate, type CivilDate } from '@domain/civil-date';
import { asksOf, claimOf, type Said } from '@domain/complaint/performance';
import type { Party } from '@domain/complaint/records';
import { sayYuan } from '@domain/money';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newKey, refusalOf } from '../cloud/client';
import type { ShownRefusal } from '../cloud/envelope';
import { go } from '../routes';
import { Refusal } from '../shell/refusal';
import { actId } from '../ui/ids';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextButton } from '../ui/text-button';
import { unbroken } from '../ui/unbroken';

export type Done = 'all' | 'none';

interface Props {
  performance: Said;
  party: Party;
  today: CivilDate;
  /** What the merchant is asked for when it did what was agreed. */
  tell: string;
  /** Where the merchant hands in a receipt, and whether one can be seen. */
  receipts: boolean;
  proof?: string;
  /** Said once the consumer answered. */
  heard: Readonly<Record<Done, string>>;
  /** The page of one of the two acts. */
  urlOf: (act: 'reportPerformance' | 'confirmPerformance', done: 'all' | 'part') => string;
  send: (done: Done, key: string) => Promise<unknown>;
  onDone: () => void;
}

/** 到账了吗: asked of the consumer where it reads the matter, answered with one tap; the merchant says what it did. */
export function PerformanceAsk({
  performance,
  party,
  today,
  tell: asked,
  receipts,
  proof = '',
  heard,
  urlOf,
  send,
  onDone,
}: Props) {
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState<Done>();
  // One answer, one key: a second tap of the same one finds the first.
  const keys = useRef<Partial<Record<Done, string>>>({});
  if (!asksOf(performance, party, today)) return null;
  const { fen, by } = performance;
  const claim = claimOf(performance);
  const agreed = `约定${by ? ` ${sayDate(by, today)}前` : ''}${fen === undefined ? '做到' : `退、赔 ${sayYuan(fen)}`}。`;
  if (party === 'respondent')
    return (
      <Card title="照约定做到了吗？">
        <View>{unbroken(`${agreed}${asked}`)}</View>
        <Button id={actId('reportPerformance')} onTap={() => go(urlOf('reportPerformance', 'all'))}>
          {fen === undefined ? '已经做到' : receipts ? '已经退款，交凭证' : '已经退款'}
        </Button>
      </Card>
    );
  const answer = async (done: Done) => {
    wait(done);
    tell(undefined);
    try {
      await send(done, (keys.current[done] ??= newKey()));
      void Taro.showToast({ title: heard[done], icon: 'none' });
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
      <TextButton id={actId('confirmPerformance-part')} onTap={() => go(urlOf('confirmPerformance', 'part'))}>
        {fen === undefined ? '只做到一部分' : '只到了一部分'}
      </TextButton>
    </Card>
  );
}
