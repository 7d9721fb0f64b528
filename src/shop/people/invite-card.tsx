import { sayDate } from '@domain/civil-date';
import { inviteSchema } from '@domain/merchant/joining';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { shopIds } from '../ids';

const questions: readonly Question[] = [{ path: 'name', kind: 'text', label: '请谁来办', hint: '写对方的姓名。' }];

/** A code for somebody who shall act for the merchant too; it is shown once. */
export function InviteCard({ id, version, onInvited }: { id: string; version: number; onInvited: () => Promise<void> }) {
  const [made, make] = useState<{ code: string; until: string }>();
  const form = useForm({
    place: `draft:shop-invite:${id}`,
    questions,
    schema: inviteSchema,
    send: async (input, key) => {
      make(await client.merchants.invite.mutate({ id, version, ...input }, { context: { key } }));
      await onInvited();
    },
  });
  return (
    <Card title="邀请人一起办">
      {made && (
        <View className="record">
          <View className="strong">{made.code}</View>
          <View className="support">{`把这个邀请码告诉对方，${sayDate(made.until, moment()?.today)}前有效，只能用一次。离开这一页就看不到了。`}</View>
          <CopyButton small text={made.code} label="复制邀请码">
            复制邀请码
          </CopyButton>
        </View>
      )}
      <FormFields of={form} />
      <Button id={shopIds.invite} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        生成邀请码
      </Button>
    </Card>
  );
}
