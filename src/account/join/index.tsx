import { joinSchema } from '@domain/bureau/staff';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { routes } from '../../routes';
import { Button } from '../../ui/button';
import { FormFields } from '../../form/form-fields';
import { Page } from '../../shell/page';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';

const questions: readonly Question[] = [{ path: 'code', kind: 'text', label: '邀请码', hint: '12 位字母和数字，不分大小写' }];

/** A person of the bureau joins by the code an administrator gave. */
function Join() {
  const form = useForm({
    place: 'draft:join',
    questions,
    schema: joinSchema,
    send: async (input, key) => {
      await client.accounts.join.mutate(input, { context: { key } });
      void Taro.showToast({ title: '已加入', icon: 'none' });
      await Taro.switchTab({ url: routes.mine });
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
        <View className="title">用邀请码加入单位</View>
        <View className="support">给本局工作人员用。消费者不用填，直接投诉就可以。</View>
      </View>
      <FormFields of={form} />
    </Page>
  );
}

export default guarded(Join);
