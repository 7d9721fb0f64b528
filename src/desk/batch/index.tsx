import { county } from '@config/county';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { longText } from '@domain/fields';
import { lateEntryWords } from '@domain/complaint/words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import * as z from 'zod';
import { Fields } from '../../form/fields';
import type { Written } from '../../form/engine';
import { inPageOrder, inputOf, problemsOf, type Question } from '../../form/question';
import { useEngine } from '../../form/use-engine';
import { keepWritten, kept } from '../../cloud/device';
import { copyText } from '../../ui/clipboard';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { guarded } from '../../shell/guarded';
import { TextButton } from '../../ui/text-button';

type QueuedCase = Awaited<ReturnType<typeof client.complaints.queue.query>>['rows'][number];

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
  lateEntries: {
    title: '一次核对多条补登',
    support: '对照凭据选中认可的；认可以后按补登的那一天计。已经报出的月份不改，另列重述的数。不认可的，打开案子写明理由。',
    blank: '没有等着核对的补登',
  },
} as const;
type Chip = keyof typeof words;

/** What can be chosen: a case, or a day entered late on one; `entry` is its number there. */
interface Choosable {
  value: string;
  label: string;
  hint: string;
  row: QueuedCase;
  entry?: number;
}

function choosable(rows: readonly QueuedCase[], chip: Chip, today: CivilDate | undefined): Choosable[] {
  if (chip !== 'lateEntries')
    return rows.map((row) => ({
      row,
      value: row.id,
      label: row.goods ?? row.no ?? '',
      hint: `${row.no ?? ''} · ${row.respondent ?? ''}`,
    }));
  return rows.flatMap((row) =>
    (row.lateEntries ?? [])
      // Who entered a day does not confirm it.
      .filter(({ own }) => !own)
      .map(({ no, command, day, on, by, proof }) => ({
        row,
        entry: no,
        value: `${row.id}~${no}`,
        label: `${row.goods ?? ''}：${sayDate(day, today)}${lateEntryWords[command] ?? ''}`,
        hint: `${row.no ?? ''} · ${sayDate(on, today)}由${by}补登，凭据：${proof}`,
      })),
  );
}

const MOST = 20;
const cases = (what: string) =>
  z
    .array(z.string(), { error: what })
    .min(1, { error: what })
    .max(MOST, { error: `一次最多 ${MOST} 条，请去掉一些。` });
const schemas: Record<Chip, z.ZodType> = {
  unentered: z.strictObject({ cases: cases('请先选择案件。') }),
  received: z.strictObject({
    cases: cases('请先选择案件。'),
    office: z.string({ error: '请选择单位。' }).min(1, { error: '请选择单位。' }),
    reason: longText('说明', 2, 200),
  }),
  lateEntries: z.strictObject({ cases: cases('请先选择认可的补登。') }),
};

function questionsOf(chip: Chip, options: readonly Choosable[]): readonly Question[] {
  const chosen: Question = {
    path: 'cases',
    kind: 'many',
    all: true,
    most: MOST,
    label: chip === 'lateEntries' ? '认可哪些' : '哪些案件',
    options: options.map(({ value, label, hint }) => ({ value, label, hint })),
  };
  if (chip !== 'received') return [chosen];
  return [
    chosen,
    {
      path: 'office',
      kind: 'one',
      label: '分送给',
      options: county.offices.map(({ code, name }) => ({ value: code, label: name })),
    },
    { path: 'reason', kind: 'long', label: '说明', most: 200 },
  ];
}

/** Several cases of one list at once: copied out for the national platform, distributed to one office, or their late entries confirmed. */
function Batch() {
  const { chip: named } = useRouter<{ chip?: string }>().params;
  const chip: Chip = named === 'unentered' || named === 'lateEntries' ? named : 'received';
  const query = usePages((cursor) => client.complaints.queue.query({ chip, cursor }), chip);
  const today = moment()?.today;
  const options = choosable(query.data?.rows ?? [], chip, today);
  const place = `draft:batch:${chip}`;
  const engine = useEngine<Written>({
    open: () => kept<Written>(place) ?? { key: newKey(), answers: {} },
    keep: (draft) => keepWritten(place, draft),
  });
  const { draft, errors, notes, waiting, stand } = engine;
  const [said, say] = useState<string[]>([]);
  const questions = questionsOf(chip, options);
  // What was done meanwhile is no longer in the list.
  const listed = (value: string) => options.some((one) => one.value === value);
  const chosenIn = ({ answers: { cases } }: Written) => (Array.isArray(cases) ? cases.filter(listed) : []);
  const chosen = chosenIn(draft);
  // One key a case for as long as the page is open: a second tap after a lost answer distributes nothing twice.
  const keys = useRef(new Map<string, string>());
  const keyOf = (id: string) => {
    const key = keys.current.get(id) ?? newKey();
    keys.current.set(id, key);
    return key;
  };

  const copy = async () => {
    const cases = chosenIn(engine.now().draft);
    const { table } = await client.complaints.copyOut.query({ ids: cases });
    say([(await copyText(table)) ? `已复制 ${cases.length} 件。` : '没有复制上，可以再点一次。']);
  };

  const act = async ({ answers: { office, reason } }: Written) => {
    const cases = chosenIn(engine.now().draft);
    const done: string[] = [];
    const told: string[] = [];
    // Two on one case: the second begins with the version the first left.
    const versions = new Map<string, number>();
    for (const { value, row, entry } of options.filter((one) => cases.includes(one.value))) {
      const { id, no } = row;
      try {
        const what =
          entry === undefined
            ? { command: 'distribute', input: { office, reason } }
            : { command: 'confirmLateEntry', input: { entry: String(entry) } };
        const command = { id, version: versions.get(id) ?? row.version ?? 0, ...what };
        const { version } = await client.complaints.act.mutate(command, { context: { key: keyOf(value) } });
        versions.set(id, version);
        done.push(value);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.fields) stand({ errors: inPageOrder(questions, refusal.fields) });
        told.push(`${no ?? id}：${refusal.say}${refusal.do}`);
      }
    }
    // What failed stays chosen, with what was written for it.
    const left = cases.filter((value) => !done.includes(value));
    engine.redraft({ answers: left.length ? { ...engine.now().draft.answers, cases: left } : {} });
    const word = chip === 'lateEntries' ? `已认可 ${done.length} 条。` : `已分送 ${done.length} 件。`;
    say([...(done.length ? [word] : []), ...told]);
    await query.reload();
  };

  const run = async (work: (written: Written) => Promise<void>) => {
    const { answers } = engine.now().draft;
    const fields = problemsOf(schemas[chip], questions, answers, {
      ...inputOf(questions, answers),
      cases: chosenIn(engine.now().draft),
    });
    stand({ errors: fields ?? {} });
    say([]);
    if (!fields)
      await engine.sending(work, (error) => {
        const { say: what, do: how } = refusalOf(error);
        say([`${what}${how}`]);
      });
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };

  const { next } = query.data ?? {};
  const most = options.slice(0, MOST);
  const all = most.every(({ value }) => chosen.includes(value));
  const own = (query.data?.rows ?? []).flatMap((row) => row.lateEntries ?? []).filter((one) => one.own).length;
  const send = {
    unentered: `复制 ${chosen.length} 件`,
    received: `分送 ${chosen.length} 件`,
    lateEntries: `认可 ${chosen.length} 条`,
  };
  const foot = options.length > 0 && (
    <Button id={ids.confirmSend} waiting={waiting} onTap={() => void run(chip === 'unentered' ? copy : act)}>
      {send[chip]}
    </Button>
  );
  const field = (some: readonly Question[]) => (
    <Fields
      questions={some}
      answers={{ ...draft.answers, cases: chosen }}
      errors={errors}
      notes={notes}
      onAnswer={(path, value) =>
        engine.answer(
          questions.find((one) => one.path === path),
          path,
          value,
        )
      }
    />
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
          options.length === 0 && own === 0 && !next ? (
            <Blank title={words[chip].blank} />
          ) : (
            <>
              {chip === 'lateEntries' && own > 0 && (
                <View className="support">{`另有 ${own} 条是您补登的，要由另一个人核对。`}</View>
              )}
              {options.length > 1 && (
                <TextButton
                  id={ids.chooseAll}
                  onTap={() => engine.answer(questions[0], 'cases', all ? [] : most.map(({ value }) => value))}
                >
                  {all ? '全不选' : options.length > MOST ? `选前 ${MOST} 条` : '全选'}
                </TextButton>
              )}
              {options.length > 0 && field(questions.slice(0, 1))}
              <More of={query} />
              {field(questions.slice(1))}
            </>
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Batch);
