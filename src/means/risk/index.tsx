import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { Fields } from '../../form/fields';
import type { Answers, Question } from '../../form/question';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';

const questions: readonly Question[] = [
  { path: 'source', kind: 'text', label: '来源', hint: '哪个部门、哪个系统、哪天的。' },
  {
    path: 'list',
    kind: 'long',
    label: '列表',
    most: 20_000,
    hint: '一行一家：统一社会信用代码、等级（A–D）、截止日期，中间用空格或者逗号。',
  },
];

type Row = Awaited<ReturnType<typeof client.measures.readRisk.query>>['rows'][number];
const isReady = (row: Row): row is Extract<Row, { id: string }> => 'id' in row;

/** 信用风险等级: given by the province, imported after a dry run, read by the bureau alone. */
function Risk() {
  const [answers, setAnswers] = useState<Answers>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [rows, setRows] = useState<readonly Row[]>();
  const [done, setDone] = useState<Readonly<Record<string, string>>>({});
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const source = typeof answers.source === 'string' ? answers.source.trim() : '';
  const work = async (doing: () => Promise<void>) => {
    setWaiting(true);
    setTold(undefined);
    try {
      await doing();
    } catch (error) {
      const refusal = refusalOf(error);
      setErrors(refusal.fields ?? {});
      setTold(refusal.fields ? undefined : refusal);
    } finally {
      setWaiting(false);
    }
  };
  const read = () =>
    work(async () => {
      setErrors({});
      if (source.length < 2) return setErrors({ source: '请写列表从哪里来。' });
      setDone({});
      setRows((await client.measures.readRisk.query({ list: typeof answers.list === 'string' ? answers.list : '' })).rows);
    });
  const bring = () =>
    work(async () => {
      for (const row of (rows ?? []).filter(isReady)) {
        if (done[row.id]) continue;
        const { id, version, value, asOf } = row;
        await client.measures.setRisk.mutate({ id, version, value, asOf, source }, { context: { key: newKey() } });
        setDone((before) => ({ ...before, [id]: value }));
      }
    });
  const ready = (rows ?? []).filter(isReady);
  const left = ready.filter(({ id }) => !done[id]);
  return (
    <Page>
      <View className="stack">
        <View>
          <View className="title">导入信用风险等级</View>
          <View className="support">等级由上级计算，这里只导入；只有本局的人看得到，不给商家看，也不公开。先核对，再导入。</View>
        </View>
        {told && <Refusal told={told} />}
        <Fields
          questions={questions}
          answers={answers}
          errors={errors}
          notes={{}}
          onAnswer={(path, value) => {
            setAnswers({ ...answers, [path]: value });
            setRows(undefined);
          }}
        />
        <Button id="read-risk" kind={rows ? 'plain' : 'primary'} waiting={waiting} onTap={() => void read()}>
          核对，不导入
        </Button>
        {rows && (
          <Card title={`可以导入 ${ready.length} 家，不能导入 ${rows.length - ready.length} 行`}>
            {rows.map((row) => (
              <View key={row.line} className="support">
                {isReady(row)
                  ? `${row.line}. ${row.name}：${row.before ? `${row.before} → ` : ''}${row.value}${done[row.id] ? '，已导入' : ''}`
                  : `第 ${row.line} 行${row.text && `，${row.text}`}：${row.problem}`}
              </View>
            ))}
          </Card>
        )}
        {left.length > 0 && (
          <Button id={ids.confirmSend} waiting={waiting} waitingWord="正在导入……" onTap={() => void bring()}>
            {`导入 ${left.length} 家`}
          </Button>
        )}
      </View>
    </Page>
  );
}

export default guarded(Risk);
