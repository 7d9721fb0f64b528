import { joinSchema } from '@domain/merchant/joining';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';

const questions: readonly Question[] = [
  { path: 'code', kind: 'text', label: '邀请码', hint: '12 位字母和数字，负责人告诉您的，7 天内有效' },
  { path: 'name', kind: 'text', label: '您的姓名', hint: '负责人和市场监管部门看得到' },
];

/** Somebody acts for a merchant by the code its owner gave. */
function Join() {
  const form = useForm({
    place: 'draft:shop-join',
    questions,
    schema: joinSchema,
    send: async (input, key) => {
      const { id } = await client.merchants.join.mutate(input, { context: { key } });
      await Taro.redirectTo({ url: routes.shop(id) });
    },
  });
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      加入
    </Button>
  );
  return (
    <Page foot={foot} help>
      <View>
        <View className="title">用邀请码加入网店</View>
        <View className="support">加入以后，可以代表这一家看提醒、办事；以前别人办的私下留言看不到。</View>
      </View>
      <FormFields of={form} />
    </Page>
  );
}

export default guarded(Join);
