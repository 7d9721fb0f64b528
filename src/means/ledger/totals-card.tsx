import { totalSchema, totalWithdrawal } from '@domain/assessment/totals';
import { sayDate } from '@domain/civil-date';
import { day, line, long, type Question } from '@domain/question';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { client, moment, refusalOf } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import type { Totals } from './call';
import { ledgerIds } from './ids';

interface Props {
  totals: Totals;
  mayEnter: boolean;
  done: () => Promise<void>;
}

const questions: Question[] = [
  { path: 'total', kind: 'count', label: '经营主体总数（家）' },
  day('asOf', '截至哪天'),
  line('source', '从哪里来', '写文件、系统或者报表的名称'),
];

/** Reloads where somebody else was faster, so that the next try knows what stands there. */
async function sent(call: () => Promise<unknown>, done: () => Promise<void>) {
  try {
    await call();
  } catch (error) {
    if (refusalOf(error).then === 'reload') await done();
    throw error;
  }
  await done();
}

function TotalForm({ version, done }: { version: number; done: () => Promise<void> }) {
  const form = useForm({
    place: 'draft:subject-total',
    questions,
    schema: totalSchema,
    send: (input, key) =>
      sent(async () => {
        await client.measures.enterTotal.mutate({ ...input, version }, { context: { key } });
        void Taro.showToast({ title: '已录入', icon: 'none' });
      }, done),
  });
  return (
    <View>
      <FormFields of={form} />
      <Button id={ledgerIds.totalSend} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        录入总数
      </Button>
    </View>
  );
}

function WhyForm({ id, version, done }: { id: string; version: number; done: () => Promise<void> }) {
  const form = useForm({
    place: `draft:subject-total:${id}`,
    questions: [long('reason', '为什么作废', 300)],
    schema: totalWithdrawal,
    send: ({ reason }, key) =>
      sent(() => client.measures.withdrawTotal.mutate({ id, version, reason }, { context: { key } }), done),
  });
  return (
    <View>
      <FormFields of={form} />
      <Button kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        作废这个总数
      </Button>
    </View>
  );
}

/** 经营主体总数: what people entered, each with its day and source; the one that holds on the chosen day is marked, and none is guessed. */
export function TotalsCard({ totals: { version, values, holds }, mayEnter, done }: Props) {
  const [writing, write] = useState<'new' | (string & {})>();
  const today = moment()?.today;
  const said = (on: string) => sayDate(on, today);
  const finish = async () => {
    write(undefined);
    await done();
  };
  return (
    <Card title="经营主体总数">
      {values.length === 0 && <View className="support">还没有人录入。要照统计报表或者登记系统的数录，不知道就先空着。</View>}
      {values.map(({ id, total, asOf, source, by, on, withdrawn }) => (
        <View key={id} className="stack">
          <View className={id === holds ? 'strong' : ''}>
            {`${total} 家，截至 ${said(asOf)}${id === holds ? '，现在用这个' : ''}${withdrawn ? '，已作废' : ''}`}
          </View>
          <View className="support">{`来源：${source}；${by} ${said(on)}录入`}</View>
          {withdrawn && <View className="support">{`${withdrawn.by} ${said(withdrawn.on)}作废：${withdrawn.reason}`}</View>}
          {mayEnter && !withdrawn && writing !== id && (
            <View className="unprinted">
              <TextButton label={`作废 ${total} 家`} onTap={() => write(id)}>
                作废
              </TextButton>
            </View>
          )}
          {writing === id && <WhyForm id={id} version={version} done={finish} />}
        </View>
      ))}
      {mayEnter && writing !== 'new' && (
        <View className="unprinted">
          <TextButton id={ledgerIds.total} onTap={() => write('new')}>
            录入一个总数
          </TextButton>
        </View>
      )}
      {writing === 'new' && <TotalForm version={version} done={finish} />}
    </Card>
  );
}
