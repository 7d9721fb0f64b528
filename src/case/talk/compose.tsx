import { saySchema, type Channel } from '@domain/complaint/talk/talk';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { undecided } from '../../form/personal';
import { PersonalCard } from '../../form/personal-card';

const questions: readonly Question[] = [
  { path: 'text', kind: 'long', label: '写留言', short: '留言', most: 1000, hint: '请不要写身份证号、银行卡号和别人的电话。' },
];
const schema = saySchema.pick({ text: true });

interface Props {
  id: string;
  channel: Channel;
  /** Who reads it, in words. */
  readers: string;
  onSent: () => void;
}

/** Where a message is written: kept on the phone until the server has answered, sent again under the same key. */
export function Compose({ id, channel, readers, onSent }: Props) {
  const form = useForm({
    place: `draft:talk:${id}:${channel}`,
    questions,
    schema,
    personal: undecided,
    send: async ({ text }, key) => {
      await client.complaints.say.mutate({ id, channel, text }, { context: { key } });
      void Taro.showToast({ title: '已发出', icon: 'none' });
      onSent();
    },
  });
  return (
    <Card>
      <View className="support">{readers}</View>
      <FormFields of={form} />
      {form.found.length > 0 && <PersonalCard found={form.found} readers={readers} onDecide={form.decide} />}
      <Button id={ids.sendMessage} waiting={form.waiting} onTap={() => void form.submit()}>
        发出
      </Button>
    </Card>
  );
}
