import { county } from '@config/county';
import { batchTopicWords } from '@domain/credit/batch/labels';
import type { BatchView } from '@domain/credit/batch/visibility';
import { writingSchema, type WritingInput } from '@domain/credit/batch/writing';
import { merchantKindWords, tradeWords } from '@domain/merchant/words';
import { labelled, line, long, one, when, type Answers, type Question } from '@domain/question';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { batchIds } from '../batch-ids';
import { batchRoutes } from '../batch-routes';

interface Before {
  id: string;
  version: number;
  batch: BatchView;
}

const of = (topic: string) => (answers: Answers) => answers.topic === topic;
const isOfReports = (answers: Answers) => of('annualDue')(answers) || of('annualMissed')(answers);

const many = (path: string, label: string, table: Readonly<Record<string, { label: string }>>): Question => ({
  ...{ path, kind: 'many' as const, label, options: labelled(table) },
  hint: '都不选，就是不管这一项。',
});

const offices = Object.fromEntries(county.offices.map(({ code, name }) => [code, { label: name }]));

const questionsOf = (lists: readonly { id: string; name: string; asOf?: string | undefined }[]): readonly Question[] => [
  one('topic', '说什么', labelled(batchTopicWords)),
  when(line('title', '规定的名称', '如：直播电商监督管理办法。'), of('rule')),
  when({ path: 'effectiveOn', kind: 'date', label: '施行日期', ahead: true }, of('rule')),
  when(long('what', '讲了什么', 300, '用自己的话，写对商家要紧的几条。'), of('rule')),
  when(line('source', '出处', '文号、发布机关，读的人查得到。'), of('rule')),
  when(
    {
      ...one(
        'list',
        '按哪份名单',
        lists.map(({ id, name, asOf }) => ({ value: id, label: `${name}${asOf ? `（${asOf}）` : ''}` })),
      ),
      hint: '“年报还没有报”一定要选；名单旧了要重新导入。',
    },
    isOfReports,
  ),
  many('kinds', '哪些种类', merchantKindWords),
  many('trades', '做什么生意', tradeWords),
  many('offices', '哪个所', offices),
  long('addition', '另外说明', 300, '可以不写；读的人都看得到。'),
];

/** What was written before, as the form has it. */
function answersOf({ occasion, whom, addition }: BatchView): Answers {
  const { kinds, trades, offices: chosen, list } = whom;
  const rule = occasion.topic === 'rule' ? occasion : undefined;
  return {
    topic: occasion.topic,
    ...(rule && { title: rule.title, effectiveOn: rule.effectiveOn, what: rule.what, source: rule.source }),
    ...(kinds && { kinds }),
    ...(trades && { trades }),
    ...(chosen && { offices: chosen }),
    ...(list && { list: list.id }),
    ...(addition && { addition }),
  };
}

/** Choices nobody made are left away. */
const made = (input: WritingInput): WritingInput => {
  const { kinds, trades, offices: chosen, ...rest } = input;
  return {
    ...rest,
    ...(kinds?.length && { kinds }),
    ...(trades?.length && { trades }),
    ...(chosen?.length && { offices: chosen }),
  };
};

interface Opened {
  before: Before | undefined;
  lists: Awaited<ReturnType<typeof client.credit.lists.query>>['rows'];
}

function Form({ opened: { before, lists }, list }: { opened: Opened; list: string | undefined }) {
  const form = useForm({
    place: before ? `batch-${before.id}` : 'batch-new',
    questions: questionsOf(lists.filter(({ state }) => state === 'checked')),
    schema: writingSchema,
    start: before ? answersOf(before.batch) : { topic: list ? 'annualMissed' : 'rule', ...(list && { list }) },
    send: async (input, key) => {
      const context = { context: { key } };
      const { id } = before
        ? await client.credit.writeBatch.mutate({ id: before.id, version: before.version, of: made(input) }, context)
        : await client.credit.draftBatch.mutate(made(input), context);
      await Taro.redirectTo({ url: batchRoutes.batch(id) });
    },
  });
  return (
    <>
      <FormFields of={form} />
      <Button id={batchIds.write} waiting={form.waiting} onTap={() => void form.submit()}>
        保存，请局领导批准
      </Button>
    </>
  );
}

async function opened(id: string | undefined): Promise<Opened> {
  const [found, { rows }] = await Promise.all([
    id ? client.credit.batch.query({ id }) : undefined,
    client.credit.lists.query({ sort: 'unreported' }),
  ]);
  return { before: found && id ? { id, version: found.version, batch: found.batch } : undefined, lists: rows };
}

/** 写一批提示: what is told, and to whom. */
function BatchEdit() {
  const { id, list } = useRouter<{ id?: string; list?: string }>().params;
  const query = useQuery(() => opened(id));
  return (
    <Page>
      <View>
        <View className="title">写一批提示</View>
        <View className="support">
          写好由没有动笔的局领导批准，再一家一条发。当年登记的、注销的、告诉过的，程序不发并列出来。
        </View>
      </View>
      <Shown of={query}>{(of) => <Form opened={of} list={list} />}</Shown>
    </Page>
  );
}

export default guarded(BatchEdit);
