import { draftNoticeSchema } from '@domain/credit/notice/beginning';
import { topicWords } from '@domain/credit/notice/labels';
import { occasionTopics } from '@domain/credit/notice/notice';
import { day, line, long, one, when, type Answers, type Question } from '@domain/question';
import { factKinds } from '@domain/credit/fact/kinds';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { noticeRoutes } from '../notice-routes';

const read = (merchant: string) => client.credit.facts.query({ merchant, state: 'checked' });
type Rows = Awaited<ReturnType<typeof read>>['rows'];

const about = (topic: string) => (all: Answers) => all._about === 'other' && all['occasion.topic'] === topic;
const year: Question = { path: 'occasion.year', kind: 'count', label: '哪一年度' };

/** What is asked for a new notice: the fact it tells of, or what is told without one. */
const questionsOf = (rows: Rows): readonly Question[] => [
  one('_about', '说的是什么', [
    { value: 'fact', label: '公示系统上的一条信用信息' },
    { value: 'other', label: '年报、亮照、新规定' },
  ]),
  when(
    one(
      'fact',
      '哪一条（核对过的）',
      rows.map(({ id, documentNo, kind, no }) => ({ value: id, label: documentNo, hint: `${factKinds[kind].label} · ${no}` })),
    ),
    (all) => all._about === 'fact',
  ),
  when(
    one(
      'occasion.topic',
      '哪一件事',
      occasionTopics.map((value) => ({ value, label: topicWords[value] })),
    ),
    (all) => all._about === 'other',
  ),
  when(year, about('annualDue')),
  when(year, about('annualMissed')),
  when(day('occasion.listOn', '名单的日期'), about('annualMissed')),
  when(line('occasion.source', '名单从哪里来'), about('annualMissed')),
  when(day('occasion.seenOn', '看的日期'), about('licence')),
  when(line('occasion.where', '看的是哪个网店、网址'), about('licence')),
  when(line('occasion.title', '规定的名称'), about('rule')),
  when({ ...day('occasion.effectiveOn', '施行日期'), ahead: true }, about('rule')),
  when(line('occasion.what', '改了什么'), about('rule')),
  when(line('occasion.source', '来源'), about('rule')),
  long('addition', '另外说明（可以不填）', 300, '商家看得到。'),
];

function DraftForm({ merchant, fact, rows }: { merchant: string; fact: string | undefined; rows: Rows }) {
  const form = useForm({
    place: `draft:notice-${merchant}`,
    questions: questionsOf(rows),
    schema: draftNoticeSchema.omit({ merchant: true }),
    start: { ...(fact && { _about: 'fact', fact }) },
    send: async ({ fact: chosen, occasion, addition }, key) => {
      const input = { merchant, ...(chosen && { fact: chosen }), ...(occasion && { occasion }), ...(addition && { addition }) };
      const { id } = await client.credit.draftNotice.mutate(input, { context: { key } });
      void Taro.showToast({ title: '已起草，等局领导批准', icon: 'none' });
      await Taro.redirectTo({ url: noticeRoutes.notice(id) });
    },
  });
  return (
    <>
      <Card>
        <FormFields of={form} />
      </Card>
      <Button id="notice-submit" waiting={form.waiting} onTap={() => void form.submit()}>
        起草，送批准
      </Button>
    </>
  );
}

/** 写信用提示: to one merchant, of one fact or of one thing that is told without one. */
function Draft() {
  const { merchant = '', fact } = useRouter<{ merchant?: string; fact?: string }>().params;
  const query = useQuery(() => read(merchant));
  return (
    <Page>
      <Shown of={query}>
        {({ rows }) => (
          <>
            <View>
              <View className="title">写信用提示</View>
              <View className="support">一条只说一件事；话由模板写好，起草以后看得到全文。</View>
            </View>
            <DraftForm merchant={merchant} fact={fact} rows={rows} />
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Draft);
