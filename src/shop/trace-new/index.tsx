import { form } from '@domain/fields';
import { traceQuestions } from '@domain/trace/own-words';
import { traceFields } from '@domain/trace/writing';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { ownShown } from '../shown';

const schema = form(traceFields);

/** A new trace record of one batch. */
function New() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const of = useForm({
    place: `draft:trace:${merchant}`,
    questions: traceQuestions,
    schema,
    send: async (input, key) => {
      const { id } = await client.merchants.traceAdd.mutate({ merchant, ...input }, { context: { key } });
      void Taro.redirectTo({ url: ownShown.trace(id) });
    },
  });
  const foot = (
    <Button id="save-trace" waiting={of.waiting} onTap={() => void of.submit()}>
      保存
    </Button>
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">加一条追溯记录</View>
        <View className="support">一批货一条，如实填写；您选公开的内容，作为您自己的说明给公众看。</View>
      </View>
      <FormFields of={of} />
    </Page>
  );
}

export default guarded(New);
