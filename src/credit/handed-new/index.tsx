import { bringQuestions } from '@domain/handed-record/acts/words';
import { bringSchema } from '@domain/handed-record/bringing-in';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { handedRoutes } from '../handed-routes';

/** One record of the platform, typed in by hand. */
function BringIn() {
  const form = useForm({
    place: 'draft:handed-new',
    questions: bringQuestions,
    schema: bringSchema,
    send: async (input, key) => {
      const { id } = await client.measures.bringIn.mutate(input, { context: { key } });
      await Taro.redirectTo({ url: handedRoutes.one(id) });
    },
  });
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      登记
    </Button>
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">登记一条</View>
        <View className="support">照国家网络交易监管平台上的填。一个平台编号只登记一条；一次有很多的，用“导入一批”。</View>
      </View>
      <FormFields of={form} />
    </Page>
  );
}

export default guarded(BringIn);
