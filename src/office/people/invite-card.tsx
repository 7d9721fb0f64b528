import { county } from '@config/county';
import { sayDate } from '@domain/civil-date';
import { staffRoles, staffRoleWords } from '@domain/bureau/roles';
import { inviteSchema } from '@domain/bureau/staff';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Card } from '../../ui/card';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';

export const placeQuestions: readonly Question[] = [
  { path: 'office', kind: 'one', label: '单位', options: county.offices.map(({ code, name }) => ({ value: code, label: name })) },
  {
    path: 'roles',
    kind: 'many',
    label: '身份',
    hint: '可以选多项。管理员管人员和渠道，不因此能看案件。',
    options: staffRoles.map((value) => ({ value, label: staffRoleWords[value] })),
  },
];
const questions: readonly Question[] = [{ path: 'name', kind: 'text', label: '姓名' }, ...placeQuestions];
const schema = inviteSchema(county.offices.map(({ code }) => code) as [string, ...string[]]);

/** An invitation: the code is shown once, to be told to that person and nobody else. */
export function InviteCard({ onInvited }: { onInvited: () => void }) {
  const [made, setMade] = useState<{ code: string; until: string; name: string }>();
  const form = useForm({
    place: 'draft:invite',
    questions,
    schema,
    send: async (input, key) => {
      const { code, until } = await client.accounts.invite.mutate(input, { context: { key } });
      setMade({ code, until, name: input.name });
      onInvited();
    },
  });
  return (
    <>
      {made && (
        <View id={ids.invitationCode} className="letter">
          <View className="strong">{`给${made.name}的邀请码`}</View>
          <View className="figure">{made.code.replace(/(.{4})(?=.)/g, '$1 ')}</View>
          <View>{`只显示这一次，${sayDate(made.until, moment()?.today)}前有效，用一次就作废。请当面或电话告诉本人，在“我的”里点“用邀请码加入单位”。`}</View>
          <CopyButton text={made.code}>复制邀请码</CopyButton>
        </View>
      )}
      <Card title="请人加入">
        <FormFields of={form} />
        <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
          生成邀请码
        </Button>
      </Card>
    </>
  );
}
