import { county } from '@config/county';
import { longText } from '@domain/fields';
import { staffRoleWords, type StaffRole } from '@domain/bureau/roles';
import { inviteSchema } from '@domain/bureau/staff';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import * as z from 'zod';
import { client } from '../../cloud/client';
import { officeName } from '../../case/words';
import { actId, ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { TextButton } from '../../ui/text-button';
import { useForm } from '../../form/use-form';
import { placeQuestions } from './invite-card';

interface Member {
  id: string;
  version: number;
  name: string;
  roles: StaffRole[];
  office?: string;
}

const { office, roles } = inviteSchema(county.offices.map(({ code }) => code) as [string, ...string[]]).shape;
const placeSchema = z.strictObject({ office, roles });
const leaveSchema = z.strictObject({ reason: longText('原因', 2, 200) });
const leaveQuestions: readonly Question[] = [
  { path: 'reason', kind: 'long', label: '为什么移出', most: 200, hint: '如：调离。办过的案子和记录都保留。' },
];

/** One member of staff: another place or other roles, or the end of it. */
export function MemberCard({ member, own, onChanged }: { member: Member; own: boolean; onChanged: () => void }) {
  const [doing, setDoing] = useState<'change' | 'leave'>();
  const { id, version, name } = member;
  const done = (word: string) => {
    void Taro.showToast({ title: word, icon: 'none' });
    setDoing(undefined);
    onChanged();
  };
  const change = useForm({
    place: `draft:member:${id}`,
    questions: placeQuestions,
    schema: placeSchema,
    start: { office: member.office, roles: member.roles },
    send: async (input, key) => {
      await client.accounts.changeMember.mutate({ id, version, ...input }, { context: { key } });
      done('已更改');
    },
  });
  const leave = useForm({
    place: `draft:leave:${id}`,
    questions: leaveQuestions,
    schema: leaveSchema,
    send: async ({ reason }, key) => {
      await client.accounts.leave.mutate({ id, version, reason }, { context: { key } });
      done('已移出');
    },
  });
  const form = doing === 'change' ? change : leave;
  return (
    <View className="stack member">
      <View>
        <View className="strong">{own ? `${name}（您）` : name}</View>
        <View className="support">{`${member.roles.map((role) => staffRoleWords[role]).join('、')} · ${officeName(member.office)}`}</View>
      </View>
      {doing ? (
        <>
          <FormFields of={form} />
          <Button id={ids.confirmSend} waiting={form.waiting} onTap={() => void form.submit()}>
            {doing === 'change' ? '确认更改' : '确认移出'}
          </Button>
          <TextButton onTap={() => setDoing(undefined)}>不改了</TextButton>
        </>
      ) : (
        <View className="row__top">
          <TextButton id={actId(`change-${id}`)} label={`更改${name}的单位或身份`} onTap={() => setDoing('change')}>
            换单位或身份
          </TextButton>
          <TextButton id={actId(`leave-${id}`)} label={`移出${name}`} onTap={() => setDoing('leave')}>
            {own ? '离开单位' : '移出'}
          </TextButton>
        </View>
      )}
    </View>
  );
}
