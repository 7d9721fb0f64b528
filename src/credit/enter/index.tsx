import { offices } from '@domain/merchant/acts/keeping';
import { detailsQuestions, keptShopQuestions } from '@domain/merchant/acts/words';
import { entrySchema } from '@domain/merchant/entry';
import type { Question } from '@domain/question';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { creditRoutes } from '../routes';

const details: readonly Question[] = detailsQuestions('');
const shop: readonly Question[] = keptShopQuestions('shop.').map((one, index) =>
  index === 0
    ? { ...one, label: `${one.label}（可以先不选）` }
    : { ...one, when: (all) => Boolean(all['shop.channel']) && (one.when?.(all) ?? true) },
);
const sections = [
  { title: '登记信息', questions: details },
  { title: '店铺', questions: shop },
];
const schema = entrySchema(offices);

/** A merchant as an officer knows it from its licence and the register. */
function Enter() {
  const form = useForm({
    place: 'draft:merchant-enter',
    questions: [...details, ...shop],
    schema,
    send: async (input, key) => {
      const { id } = await client.merchants.enter.mutate(input, { context: { key } });
      await Taro.redirectTo({ url: creditRoutes.merchant(id) });
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
        <View className="title">登记一家</View>
        <View className="support">照营业执照和登记系统填。一个统一社会信用代码只登记一家。</View>
      </View>
      <FormFields of={form} sections={sections} />
    </Page>
  );
}

export default guarded(Enter);
