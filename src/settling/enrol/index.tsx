import { applySchema } from '@domain/enrolment/applying';
import { applyQuestions } from '@domain/enrolment/own-words';
import { PLEDGE } from '@domain/enrolment/pledge';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { ofClaim } from '../../evidence/list';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { settlingRoutes } from '../routes';

/** An application with the pledge; what is typed stays on the phone until the bureau has it. */
function Enrol() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const of = useForm({
    place: `draft:enrol:${merchant}`,
    questions: applyQuestions,
    schema: applySchema,
    ownerOf: ofClaim,
    send: async (input, key) => {
      const { id } = await client.settling.enrol.mutate({ merchant, ...input }, { context: { key } });
      await Taro.redirectTo({ url: settlingRoutes.enrolment(id) });
    },
  });
  const foot = (
    <Button id={ids.submit} waiting={of.waiting} onTap={() => void of.submit()}>
      签署承诺书，提交申请
    </Button>
  );
  return (
    <Page help foot={foot}>
      <View>
        <View className="title">申请成为自行协商单位</View>
        <View className="support">工作人员审查、局领导批准以后公布名单。联系人和电话不公布。</View>
      </View>
      <Card title={`及时处理消费投诉承诺书（${PLEDGE.version} 版）`}>
        {PLEDGE.text.split('\n').map((line) => (
          <View key={line}>{line}</View>
        ))}
      </Card>
      <FormFields of={of} whole />
    </Page>
  );
}

export default guarded(Enrol);
