import { county } from '@config/county';
import { Text, View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { showUnread } from '../../cloud/unread';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ids';
import { go, routes } from '../../routes';
import { aria } from '../../ui/aria';
import { setCare, useCare } from '../../ui/care';
import { Card } from '../../ui/card';
import { Page, Shown } from '../../ui/page';

const roleWords: Record<string, string> = {
  consumer: '消费者',
  merchant: '商家',
  intake: '受理人员',
  handler: '办案人员',
  leader: '负责人',
  admin: '管理员',
  taskForce: '专班',
};

/** Everyone is a consumer; said only of those who are nothing else. */
function rolesOf(roles: readonly string[]): string {
  const others = roles.filter((role) => role !== 'consumer');
  return (others.length ? others : roles).map((role) => roleWords[role] ?? role).join('、');
}

async function ask() {
  const me = await client.accounts.me.query();
  showUnread(me.unread);
  return me;
}

export default function Mine() {
  const query = useQuery(ask);
  const care = useCare();
  return (
    <Page help>
      <Card title="关怀模式">
        <View
          id={ids.careMode}
          className="setting"
          {...aria({ role: 'switch', label: '关怀模式', checked: care })}
          onClick={() => setCare(!care)}
        >
          <Text className="setting__text support">字更大，按钮更高，一屏一列。</Text>
          <View className={`switch${care ? ' switch--on' : ''}`} />
        </View>
      </Card>
      <Shown of={query}>
        {(me) => (
          <>
            <View
              id={ids.openCases}
              className="card way"
              hoverClass="row--down"
              {...aria({ role: 'button' })}
              onClick={() => go(routes.cases)}
            >
              <Text className="section">我的投诉</Text>
              <Text className="way__mark">›</Text>
            </View>
            <Card title="我的身份">
              <View>{me.name ? me.name : '微信用户'}</View>
              <View className="support">
                {rolesOf(me.roles)}
                {me.office ? ` · ${county.offices.find((office) => office.code === me.office)?.name ?? me.office}` : ''}
              </View>
            </Card>
          </>
        )}
      </Shown>
    </Page>
  );
}
