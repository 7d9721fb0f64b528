import { saySchema, type Channel } from '@domain/complaint/talk/talk';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { undecided } from '../cards/personal';
import { PersonalCard } from '../cards/personal-card';

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
    send: async ({ text }, key) => {
      await client.complaints.say.mutate({ id, channel, text }, { context: { key } });
      void Taro.showToast({ title: '已发出', icon: 'none' });
      onSent();
    },
  });
  const [asking, ask] = useState(false);
  const [leftIn, setLeftIn] = useState<readonly string[]>([]);
  const found = undecided(questions, form.answers, leftIn);
  const decide = (remove: boolean) => {
    const [first] = found;
    if (!first) return;
    if (remove) form.answer(first.path, first.without);
    else setLeftIn([...leftIn, first.text]);
  };
  const send = () => {
    if (found.length > 0) return ask(true);
    ask(false);
    void form.submit();
  };
  return (
    <Card>
      <View className="support">{readers}</View>
      <FormFields of={form} />
      {asking && <PersonalCard found={found} readers={readers} onDecide={decide} />}
      <Button id={ids.sendMessage} waiting={form.waiting} onTap={send}>
        发出
      </Button>
    </Card>
  );
}
