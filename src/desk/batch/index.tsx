import { county } from '@config/county';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { copyText } from '../../ui/clipboard';
import { client, newKey, refusalOf } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { ErrorSummary } from '../../ui/error-summary';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { TextArea } from '../../ui/text-area';

type Row = Awaited<ReturnType<typeof client.complaints.queue.query>>['rows'][number];

const words = {
  unentered: {
    title: '一次复制多件',
    support: '每件一行，粘贴到电脑上的表格里。一次最多 20 件。',
    blank: '都已经录入全国12315平台',
  },
  received: {
    title: '一次分送多件',
    support: '选中的投诉分送给同一个单位，期限不停也不重算（第四十一条）。',
    blank: '没有等着分送的投诉',
  },
} as const;

/** Several cases of one list at once: copied out for the national platform, or distributed to one office. */
export default function Batch() {
  const chip = useRouter<{ chip?: string }>().params.chip === 'unentered' ? 'unentered' : 'received';
  const query = usePages((cursor) => client.complaints.queue.query({ chip, cursor }), chip);
  const [chosen, choose] = useState<string[]>([]);
  const [office, setOffice] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [said, say] = useState<string[]>([]);
  const [waiting, setWaiting] = useState(false);
  // One key a case for as long as the page is open: a second tap after a lost answer distributes nothing twice.
  const keys = useRef(new Map<string, string>());
  const keyOf = (id: string) => {
    const key = keys.current.get(id) ?? newKey();
    keys.current.set(id, key);
    return key;
  };

  const copy = async () => {
    const { table } = await client.complaints.copyOut.query({ ids: chosen });
    say([(await copyText(table)) ? `已复制 ${chosen.length} 件。` : '没有复制上，可以再点一次。']);
  };

  const distribute = async (rows: readonly Row[]) => {
    const done: string[] = [];
    const told: string[] = [];
    for (const { id, no, version } of rows.filter((row) => chosen.includes(row.id))) {
      try {
        const command = { id, version: version ?? 0, command: 'distribute', input: { office, reason } };
        await client.complaints.act.mutate(command, { context: { key: keyOf(id) } });
        done.push(id);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.fields) setErrors(refusal.fields);
        told.push(`${no ?? id}：${refusal.say}${refusal.do}`);
      }
    }
    choose(chosen.filter((id) => !done.includes(id)));
    say([...(done.length ? [`已分送 ${done.length} 件。`] : []), ...told]);
    await query.reload();
  };

  const run = async (work: () => Promise<void>) => {
    const missing = {
      ...(chosen.length ? {} : { cases: '请先选择案件。' }),
      ...(chip === 'received' && !office ? { office: '请选择单位。' } : {}),
      ...(chip === 'received' && reason.trim().length < 2 ? { reason: '说明至少写 2 个字。' } : {}),
    };
    setErrors(missing);
    say([]);
    if (Object.keys(missing).length) return void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    setWaiting(true);
    try {
      await work();
    } catch (error) {
      const { say: what, do: how } = refusalOf(error);
      say([`${what}${how}`]);
    } finally {
      setWaiting(false);
      void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    }
  };

  const rows = query.data?.rows ?? [];
  const foot = rows.length > 0 && (
    <Button id={ids.confirmSend} waiting={waiting} onTap={() => void run(chip === 'unentered' ? copy : () => distribute(rows))}>
      {chip === 'unentered' ? `复制 ${chosen.length} 件` : `分送 ${chosen.length} 件`}
    </Button>
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">{words[chip].title}</View>
        <View className="support">{words[chip].support}</View>
      </View>
      {said.length > 0 && (
        <Card>
          {said.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Card>
      )}
      <ErrorSummary fields={errors} />
      <Shown of={query}>
        {() =>
          rows.length === 0 ? (
            <Blank title={words[chip].blank} />
          ) : (
            <>
              <Choice
                many
                name="cases"
                label="哪些案件"
                error={errors.cases}
                chosen={chosen}
                options={rows.map(({ id, no, goods, respondent }) => ({
                  value: id,
                  label: goods ?? no ?? '',
                  hint: `${no ?? ''} · ${respondent ?? ''}`,
                }))}
                onChange={(next) => choose(next.slice(0, 20))}
              />
              <More of={query} />
              {chip === 'received' && (
                <>
                  <Choice
                    name="office"
                    label="分送给"
                    error={errors.office}
                    chosen={[office]}
                    options={county.offices.map(({ code, name }) => ({ value: code, label: name }))}
                    onChange={(next) => setOffice(next[0] ?? '')}
                  />
                  <TextArea name="reason" label="说明" error={errors.reason} value={reason} most={200} onChange={setReason} />
                </>
              )}
            </>
          )
        }
      </Shown>
    </Page>
  );
}
