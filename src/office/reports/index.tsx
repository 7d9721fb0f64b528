import { enterSchema, noteSchema } from '@domain/report/transfer';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { actId, ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { FormFields } from '../../form/form-fields';
import { Blank, Page, Shown } from '../../shell/page';
import type { Question } from '../../form/question';
import { Tag } from '../../ui/tag';
import { useForm } from '../../form/use-form';
import { OpenPaper } from '../../shell/open-paper';
import { guarded } from '../../shell/guarded';

type FoundReport = Awaited<ReturnType<typeof client.complaints.reports.query>>['rows'][number];

const clueQuestion: readonly Question[] = [
  {
    path: 'clue',
    kind: 'long',
    label: '举报的线索',
    most: 2000,
    hint: '谁、在哪里、做了什么、凭什么。只写举报，不写投诉的纠纷。',
  },
];
const numberQuestion: readonly Question[] = [{ path: 'number', kind: 'text', label: '全国12315平台的举报编号' }];

/** A report found in a complaint is written down apart from it (令121-9). */
function NoteCard({ id, onNoted }: { id: string; onNoted: () => void }) {
  const form = useForm({
    place: `draft:report:${id}`,
    questions: clueQuestion,
    schema: noteSchema,
    send: async (input, key) => {
      await client.complaints.noteReport.mutate({ id, ...input }, { context: { key } });
      void Taro.showToast({ title: '已记下', icon: 'none' });
      onNoted();
    },
  });
  return (
    <Card title="这件投诉里还有举报">
      <View className="support">投诉和举报分开办（第九条）。记下的线索不进这件投诉，商家和投诉里的人都看不到。</View>
      <FormFields of={form} />
      <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
        记下，今天转录
      </Button>
    </Card>
  );
}

/** One task: copied into the national platform, ended by its number alone. */
function TaskCard({ row, onEntered }: { row: FoundReport; onEntered: () => void }) {
  const today = moment()?.today ?? row.notedOn;
  const late = today > row.notedOn;
  const form = useForm({
    place: `draft:report-number:${row.id}`,
    questions: numberQuestion,
    schema: enterSchema,
    send: async ({ number }, key) => {
      await client.complaints.enterReport.mutate({ id: row.id, version: row.version, number }, { context: { key } });
      void Taro.showToast({ title: '已登记', icon: 'none' });
      onEntered();
    },
  });
  const tag = row.enteredOn ? (
    <Tag tone="ok">已转录</Tag>
  ) : (
    <Tag tone={late ? 'late' : 'due'}>{late ? '已超当日' : '今天转录'}</Tag>
  );
  return (
    <Card title={row.no} aside={tag}>
      <View className="quote">{row.clue}</View>
      <View className="small">{`${row.notedBy} · ${sayDate(row.notedOn, today)}记下`}</View>
      {row.enteredOn ? (
        <View>{`编号 ${row.number ?? ''}，${sayDate(row.enteredOn, today)}转录`}</View>
      ) : (
        <>
          <CopyButton id={ids.copyText} small text={row.clue}>
            复制线索
          </CopyButton>
          <OpenPaper label={`打开${row.no}的举报登记表`} ask={() => client.documents.reportForm.query({ id: row.id })}>
            打开举报登记表（可打印）
          </OpenPaper>
          <FormFields of={form} />
          <Button id={actId(`enter-${row.id}`)} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
            登记编号，完成
          </Button>
        </>
      )}
    </Card>
  );
}

/** 当日转录12315举报: reports found inside complaints, until each has its number. */
function Reports() {
  const { id } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.complaints.reports.query());
  const reload = () => void query.reload();
  return (
    <Page>
      <View>
        <View className="title">当日转录12315的举报</View>
        <View className="support">从投诉里发现的举报，当天录入全国12315平台，没有编号不能消掉。</View>
        <OpenPaper ask={() => client.documents.blank.query({ form: 'reportForm' })}>打开空白的举报登记表</OpenPaper>
      </View>
      {id && <NoteCard id={id} onNoted={reload} />}
      <Shown of={query}>
        {({ rows, more }) => (
          <>
            {rows.length === 0 && <Blank title="没有要转录的举报" text="看投诉时发现举报，从办理页的“其中还有举报”记下。" />}
            {rows.map((row) => (
              <TaskCard key={`${row.id}${row.version}`} row={row} onEntered={reload} />
            ))}
            {more && <View className="support">更早转录完的不再列出，凭编号可以在全国12315平台查到。</View>}
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Reports);
