import { reportedYear } from '@domain/credit/annual/report';
import { pasteSchema } from '@domain/credit/import/list';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { day, long, one, type Question } from '@domain/question';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { batchIds } from '../batch-ids';

interface Props {
  waiting: boolean;
  /** A file is chosen for the year and day that stand in the form. */
  onChoose: (days: { year: number; asOf: string }) => void;
  onPasted: (id: string) => void;
}

const questionsOf = (today: string): Question[] => {
  const last = reportedYear(today);
  const years = [last, last - 1].map((year) => ({ value: String(year), label: `${year} 年度` }));
  return [
    { ...one('year', '哪一年的年报', years), read: (typed) => Number(typed) },
    day('asOf', '名单是哪一天的'),
    long('text', '粘贴名单', 200_000, '一行一家：名称和统一社会信用代码。也可以不粘贴，点下面“选择文件”。'),
  ];
};

/** A list of those who have not reported: which year, of which day, pasted or as a file. */
export function Unreported({ waiting, onChoose, onPasted }: Props) {
  const today = moment()?.today ?? '2026-01-01';
  const form = useForm({
    place: 'credit-unreported',
    questions: questionsOf(today),
    schema: pasteSchema,
    start: { year: String(reportedYear(today)), asOf: today },
    send: async (input, key) => {
      const { id } = await client.credit.pasteList.mutate(input, { context: { key } });
      onPasted(id);
    },
  });
  const { answers } = form;
  const choose = () => onChoose({ year: Number(answers.year), asOf: typeof answers.asOf === 'string' ? answers.asOf : today });
  return (
    <Card title="新的名单">
      <FormFields of={form} />
      <Button id={batchIds.paste} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        用粘贴的名单
      </Button>
      <Button id={batchIds.choose} waiting={waiting} waitingWord="正在读……" onTap={choose}>
        选择文件
      </Button>
      <View className="small">文件里的年度、日期照上面填的。</View>
    </Card>
  );
}
