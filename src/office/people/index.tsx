import { sayDate } from '@domain/civil-date';
import { staffRoleWords } from '@domain/bureau/roles';
import { View } from '@tarojs/components';
import { client, moment, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { officeName } from '../../case/words';
import { Card } from '../../ui/card';
import { Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { InviteCard } from './invite-card';
import { MemberCard } from './member-card';
import { guarded } from '../../shell/guarded';
import './people.scss';

/** 人员: who works in the bureau, invitations, changes; for administrators. */
function People() {
  const query = useQuery(async () => {
    const [me, people] = await Promise.all([client.accounts.me.query(), client.accounts.people.query()]);
    return { me, ...people };
  });
  const reload = () => void query.reload();
  const cancel = (id: string, version: number) =>
    void client.accounts.cancelInvitation.mutate({ id, version }, { context: { key: newKey() } }).then(reload, reload);
  return (
    <Page>
      <View className="title">人员</View>
      <InviteCard onInvited={reload} />
      <Shown of={query}>
        {({ me, staff, invitations }) => (
          <>
            {invitations.length > 0 && (
              <Card title="还没有用的邀请">
                {invitations.map(({ id, version, name, roles, office, until }) => (
                  <View key={id} className="member">
                    <View className="strong">{name}</View>
                    <View className="support">{`${roles.map((role) => staffRoleWords[role]).join('、')} · ${officeName(office)} · ${sayDate(until, moment()?.today)}前有效`}</View>
                    <TextButton label={`作废给${name}的邀请`} onTap={() => cancel(id, version)}>
                      作废
                    </TextButton>
                  </View>
                ))}
              </Card>
            )}
            <Card title={`工作人员 ${staff.length} 人`}>
              {staff.map((member) => (
                <MemberCard
                  key={`${member.id}${member.version}`}
                  member={member}
                  own={member.id === me.member}
                  onChanged={reload}
                />
              ))}
            </Card>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(People);
