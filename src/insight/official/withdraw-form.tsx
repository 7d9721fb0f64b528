import { withdrawSchema } from '@domain/indicator/official/official';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client, refusalOf } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { officialId } from '../../ui/ids';

const questions: readonly Question[] = [{ path: 'reason', kind: 'long', label: '为什么作废', most: 200 }];

interface Props {
  year: number;
  version: number;
  /** Id of the value. */
  value: string;
  /** A second person checked it: then one agrees to its going as well. */
  checked: boolean;
  done: () => Promise<void>;
  reload: () => Promise<void>;
}

/** 作废: why a value no longer counts. */
export function WithdrawForm({ year, version, value, checked, done, reload }: Props) {
  const form = useForm({
    place: `draft:withdraw:${year}:${value}`,
    questions,
    schema: withdrawSchema,
    send: async ({ reason }, key) => {
      const input = { value, reason };
      try {
        await client.indicators.keep.mutate({ year, version, command: 'withdraw', input }, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await reload();
        throw error;
      }
      void Taro.showToast({ title: checked ? '已提出，等另一个人同意' : '已作废', icon: 'none' });
      await done();
    },
  });
  return (
    <View>
      <FormFields of={form} />
      <Button id={officialId(value, 'confirm')} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        {checked ? '提出作废，请另一个人同意' : '作废这个数'}
      </Button>
    </View>
  );
}
