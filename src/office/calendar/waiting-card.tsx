import { sayFullDate } from '@domain/civil-date';
import { declineSchema } from '@domain/law/calendar/entering';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Facts } from '../../ui/facts';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { YearDays } from './year-days';

type Years = Awaited<ReturnType<typeof client.accounts.years.query>>;

const questions: readonly Question[] = [{ path: 'reason', kind: 'long', label: '原因', most: 200, hint: '如：国庆节抄错了。' }];

interface Props {
  version: number;
  proposed: NonNullable<Years['proposed']>;
  onDone: () => void;
}

/** The year that waits for a second person: held against the notice day by day, then confirmed or sent back. */
export function WaitingCard({ version, proposed, onDone }: Props) {
  const { table, by, on, own } = proposed;
  const [dropping, setDropping] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [told, setTold] = useState<ShownRefusal>();
  const key = useRef(newKey());
  const done = (title: string) => {
    void Taro.showToast({ title, icon: 'none' });
    onDone();
  };
  const confirm = async () => {
    if (waiting) return;
    setWaiting(true);
    try {
      await client.accounts.confirmYear.mutate({ version }, { context: { key: key.current } });
      done('已核对');
    } catch (error) {
      const refusal = refusalOf(error);
      setTold(refusal);
      if (refusal.then === 'reload') onDone();
    } finally {
      setWaiting(false);
    }
  };
  const drop = useForm({
    place: 'draft:drop-year',
    questions,
    schema: declineSchema,
    send: async ({ reason }, given) => {
      await client.accounts.dropYear.mutate({ version, reason }, { context: { key: given } });
      done(own ? '已撤回' : '已退回');
    },
  });
  return (
    <Card title={`${table.year} 年的安排，等核对`}>
      {told && <Refusal told={told} onRetry={() => void confirm()} />}
      <Facts
        facts={[
          { q: '通知', a: `${table.notice}，${sayFullDate(table.issuedOn)}` },
          { q: '链接', a: table.link },
          { q: '录入', a: `${by}，${sayFullDate(on)}` },
          ...(table.unevenBecause ? [{ q: '天数对不上的原因', a: table.unevenBecause }] : []),
        ]}
      />
      <CopyButton text={table.link}>复制链接</CopyButton>
      <YearDays {...table} />
      <View className="support">
        {own ? '您录入的要由另一位管理员或者负责人核对。' : '请打开通知，逐日对照。核对以后，所有没有办结的案件按它重新推算。'}
      </View>
      {!own && (
        <Button id={ids.confirmYear} waiting={waiting} onTap={() => void confirm()}>
          和通知一致
        </Button>
      )}
      <TextButton id={ids.dropYear} expanded={dropping} onTap={() => setDropping(!dropping)}>
        {own ? '撤回' : '不一致，退回'}
      </TextButton>
      {dropping && (
        <>
          <FormFields of={drop} />
          <Button id={ids.submit} kind="plain" waiting={drop.waiting} onTap={() => void drop.submit()}>
            {own ? '撤回这份安排' : '退回这份安排'}
          </Button>
        </>
      )}
    </Card>
  );
}
