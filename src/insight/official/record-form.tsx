import { recordSchema } from '@domain/indicator/official/official';
import Taro from '@tarojs/taro';
import { client, refusalOf } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { settleFiles } from '../../evidence/uploading';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { questions } from './questions';

interface Props {
  year: number;
  version: number;
  /** It is recorded. */
  done: () => Promise<void>;
  reload: () => Promise<void>;
}

/** 录入官方数; what was typed and photographed stays on the phone until it is recorded. */
export function RecordForm({ year, version, done, reload }: Props) {
  const form = useForm({
    place: 'draft:official',
    questions,
    schema: recordSchema,
    send: async (input, key) => {
      try {
        await client.indicators.keep.mutate({ year, version, command: 'record', input }, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await reload();
        throw error;
      }
      await settleFiles(ofDraft(key));
      void Taro.showToast({ title: '已录入，等待核对', icon: 'none' });
      await done();
    },
  });
  return (
    <Card title="录入官方数">
      <FormFields of={form} whole />
      <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
        录入
      </Button>
    </Card>
  );
}
