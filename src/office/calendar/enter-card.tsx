import { pastedSchema, tableOf } from '@domain/law/calendar/pasted-notice';
import { readNotice } from '@domain/law/calendar/read-notice';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { calendar, client, moment } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { chooseText } from './text-file';
import { YearDays } from './year-days';

const questions: readonly Question[] = [
  {
    path: 'text',
    kind: 'long',
    label: '通知全文',
    most: 5000,
    hint: '从中国政府网复制“国务院办公厅关于……年部分节假日安排的通知”，连标题、文号、各条和最后的日期一起粘贴。',
  },
  { path: 'link', kind: 'text', label: '通知的链接', hint: '中国政府网（www.gov.cn）上这份通知的地址' },
  {
    path: 'unevenBecause',
    kind: 'text',
    label: '放假天数对不上的原因（一般不用填）',
    hint: '只有核对时说天数对不上、而通知确实这样写，才填。',
  },
];

/** A coming year, or a corrected one: pasted whole, read at once, so that one sees what was understood before it is sent. */
export function EnterCard({ version, next, onEntered }: { version: number; next: number; onEntered: () => void }) {
  const form = useForm({
    place: 'draft:year',
    questions,
    schema: pastedSchema(calendar(), moment()?.today ?? ''),
    send: async (input, key) => {
      // What is missing the schema has refused; the server checks it all again.
      const table = tableOf(input) as Parameters<typeof client.accounts.proposeYear.mutate>[0]['table'];
      await client.accounts.proposeYear.mutate({ version, table }, { context: { key } });
      void Taro.showToast({ title: '已录入，等核对', icon: 'none' });
      onEntered();
    },
  });
  const text = typeof form.answers.text === 'string' ? form.answers.text : '';
  const read = text ? readNotice(text) : undefined;
  const take = () =>
    void chooseText().then(
      (chosen) => chosen !== undefined && form.answer('text', chosen),
      () => void Taro.showToast({ title: '这个文件读不出来，请直接粘贴', icon: 'none' }),
    );
  return (
    <>
      <View className="section">{`录入 ${next} 年的安排`}</View>
      <View className="support">录错了的年份，把改正的通知全文再录一遍。录入以后要由另一个人核对，核对了才按它推算期限。</View>
      <FormFields of={form} />
      <TextButton onTap={take}>从文本文件（.txt）读</TextButton>
      {read && read.periods.length > 0 && (
        <Card title={`读到的 ${read.year ?? ''} 年安排`}>
          <YearDays periods={read.periods} work={read.work} />
          {read.problems.map((problem) => (
            <View key={problem} className="field__error support">
              {problem}
            </View>
          ))}
        </Card>
      )}
      <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
        录入，请人核对
      </Button>
    </>
  );
}
