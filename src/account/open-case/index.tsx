import { viewCodeSchema } from '@domain/complaint/talk/view-code';
import { postWords } from '@domain/complaint/words';
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

const questions: readonly Question[] = [
  { path: 'code', kind: 'code', label: '查看码', hint: '12 位数字，办案人员随调解通知或者打电话告诉您' },
  { path: 'name', kind: 'text', label: '您的姓名' },
  {
    path: 'post',
    kind: 'one',
    label: '您和店铺的关系',
    options: Object.entries(postWords).map(([value, label]) => ({ value, label })),
  },
];

/** A merchant opens the complaint about its shop by the code the officer gave. */
function OpenCase() {
  const form = useForm({
    place: 'draft:open-case',
    questions,
    schema: viewCodeSchema,
    send: async (input, key) => {
      const { id } = await client.complaints.joinByCode.mutate(input, { context: { key } });
      await Taro.redirectTo({ url: routes.caseView(id) });
    },
  });
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      打开
    </Button>
  );
  return (
    <Page foot={foot} help>
      <View>
        <View className="title">对您店铺的投诉</View>
        <View className="support">给被投诉的商家用。您填的姓名和关系，办案人员看得到，投诉人看不到。</View>
      </View>
      <FormFields of={form} />
    </Page>
  );
}

export default guarded(OpenCase);
