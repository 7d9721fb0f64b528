import { feedbackKinds, feedbackKindWords, feedbackSchema } from '@domain/feedback/feedback';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { back, go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { FormFields } from '../../form/form-fields';
import { Blank, Page } from '../../shell/page';
import type { Question } from '../../form/question';
import { TextButton } from '../../ui/text-button';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';

const questions: readonly Question[] = [
  {
    path: 'kind',
    kind: 'one',
    label: '是哪一类',
    options: feedbackKinds.map((value) => ({ value, label: feedbackKindWords[value] })),
  },
  {
    path: 'text',
    kind: 'long',
    label: '您的意见',
    most: 1000,
    hint: '在哪一页、做了什么、看到什么。请不要写身份证号和银行卡号。',
  },
  { path: 'phone', kind: 'tel', label: '电话（可以不填）', hint: '不填也答复：答复在“消息”里。' },
];

/** 意见反馈: of the program itself, not of a case. */
function GiveFeedback() {
  const { kind } = useRouter<{ kind?: string }>().params;
  const [given, setGiven] = useState(false);
  const form = useForm({
    place: 'draft:feedback',
    questions,
    schema: feedbackSchema,
    start: kind ? { kind } : undefined,
    send: async (input, key) => {
      await client.accounts.giveFeedback.mutate(input, { context: { key } });
      setGiven(true);
    },
  });
  if (given)
    return (
      <Page help>
        <Blank
          title="收到了"
          text="管理员看过以后，答复在“消息”里。"
          action={
            <Button id={ids.back} kind="plain" onTap={() => back(routes.mine)}>
              回到上一页
            </Button>
          }
        />
      </Page>
    );
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      提交
    </Button>
  );
  return (
    <Page foot={foot} help>
      <View>
        <View className="title">意见反馈</View>
        <View className="support">说的是这个小程序。商家的问题请去投诉，才有人办理、才有期限。</View>
        <TextButton id={ids.fileComplaint} onTap={() => go(routes.filing())}>
          我要投诉
        </TextButton>
      </View>
      <FormFields of={form} />
    </Page>
  );
}

export default guarded(GiveFeedback);
