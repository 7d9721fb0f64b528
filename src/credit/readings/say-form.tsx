import { readingSchema } from '@domain/credit/dates/confirming';
import type { ReadingKey } from '@domain/credit/dates/readings';
import { day, line, long, one, type Question } from '@domain/question';
import Taro from '@tarojs/taro';
import { client, refusalOf } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';

interface Props {
  of: ReadingKey;
  version: number;
  done: () => Promise<void>;
  reload: () => Promise<void>;
}

const questions: readonly Question[] = [
  one('as', '法规科怎样说', [
    { value: 'confirmed', label: '照这样算' },
    { value: 'otherwise', label: '有不同理解', hint: '有关的日期不再显示，等程序改过再算。' },
  ]),
  line('name', '法规科谁确认'),
  line('document', '文书或者会议记录'),
  day('on', '确认日期'),
  long('note', '说明', 300, '有不同理解的，写清怎样理解；没有的可以不填。'),
];

/** What 法规科 said of one reading, set down for a second person. */
export function SayForm({ of, version, done, reload }: Props) {
  const form = useForm({
    place: `draft:reading-${of}`,
    questions,
    schema: readingSchema.omit({ key: true }),
    send: async (input, key) => {
      try {
        await client.credit.proposeReading.mutate({ ...input, key: of, version }, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await reload();
        throw error;
      }
      void Taro.showToast({ title: '已登记，等另一个人核对', icon: 'none' });
      await done();
    },
  });
  return (
    <>
      <FormFields of={form} />
      <Button waiting={form.waiting} onTap={() => void form.submit()}>
        登记
      </Button>
    </>
  );
}
