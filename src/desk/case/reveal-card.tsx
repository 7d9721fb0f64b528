import { revealable, revealSchema } from '@domain/complaint/desk/reveal';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';

const questions: readonly Question[] = [
  {
    path: 'field',
    kind: 'one',
    label: '要看哪一项',
    options: Object.entries(revealable).map(([value, label]) => ({ value, label })),
  },
  { path: 'reason', kind: 'long', label: '为什么要看', most: 200, hint: '您的姓名、时间和理由会记下来，负责人看得到。' },
];

/** For an officer who is not on the case: one masked field whole, with a reason that is written down first. */
export function RevealCard({ id }: { id: string }) {
  const [shown, setShown] = useState<{ label: string; value: string }>();
  const form = useForm({
    place: `draft:reveal:${id}`,
    questions,
    schema: revealSchema,
    send: async (input, key) => {
      const { value } = await client.complaints.reveal.mutate({ id, ...input }, { context: { key } });
      setShown({ label: revealable[input.field], value: value ?? '没有填' });
    },
  });
  return (
    <Card title="看被遮住的内容">
      <View className="support">您不在这件案子上，姓名、地址和订单号只显示一部分。</View>
      {shown && <View className="letter">{`${shown.label}：${shown.value}`}</View>}
      <FormFields of={form} />
      <Button id={ids.submit} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        记录并显示
      </Button>
    </Card>
  );
}
