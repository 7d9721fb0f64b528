import { claimSchema } from '@domain/merchant/claim/filing';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { ofClaim } from '../../evidence/list';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { shopRoutes } from '../routes';
import { claimQuestions } from './questions';

/** Says which merchant is one's own; what is typed stays on the phone until the bureau has it. */
export function ClaimForm() {
  const form = useForm({
    place: 'draft:shop-claim',
    questions: claimQuestions,
    schema: claimSchema,
    ownerOf: ofClaim,
    send: async (input, key) => {
      const { id } = await client.merchants.claim.mutate(input, { context: { key } });
      await Taro.redirectTo({ url: shopRoutes.claim(id) });
    },
  });
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      提交申请
    </Button>
  );
  return (
    <Page foot={foot} help>
      <View>
        <View className="title">认领网店</View>
        <View className="support">
          工作人员对照执照和登记信息核实，结果在“消息”里告诉您。核实以前，您看不到这一家的任何信息。已经有人代表的，由工作人员核实后决定。
        </View>
      </View>
      <FormFields of={form} whole />
    </Page>
  );
}
