import type { Role } from '@domain/bureau/actor';
import { homesOf } from '@domain/bureau/homes';
import { isStaffRole, staffRoleWords } from '@domain/bureau/roles';
import { Text, View } from '@tarojs/components';
import { officeName } from '../../case/words';
import { client } from '../../cloud/client';
import { askingUnread } from '../../cloud/unread';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { routes } from '../../routes';
import { aria } from '../../ui/aria';
import { setCare, useCare } from '../../shell/care';
import { Card } from '../../ui/card';
import { Page, Shown } from '../../shell/page';
import { Ways, type Way } from '../home/ways-card';
import { guarded } from '../../shell/guarded';

const roleWords: Record<string, string> = { consumer: '消费者', merchant: '商家', ...staffRoleWords };

/** Everyone is a consumer; said only of those who are nothing else. */
function rolesOf(roles: readonly string[]): string {
  const others = roles.filter((role) => role !== 'consumer');
  return (others.length ? others : roles).map((role) => roleWords[role] ?? role).join('、');
}

/** Where one can go from here: everyone to one's own cases, administrators to people, channel, days off and feedback, leaders to days off, others by a code to a case about their shop or into the bureau. */
function waysOf(roles: readonly Role[]): Way[] {
  // Who has a first page of another kind begins a complaint of one's own here.
  const file = homesOf(roles).includes('consumer') ? [] : [{ id: ids.fileComplaint, word: '我要投诉', to: routes.filing() }];
  const own = [
    ...file,
    { id: ids.openCases, word: '我的投诉', to: routes.cases },
    { id: ids.openDrafts, word: '我的草稿', to: routes.drafts },
    { id: ids.openMyData, word: '我的信息', to: routes.myData },
  ];
  const about = [
    { id: ids.openGuide, word: '开网店指南', to: routes.guide },
    { id: ids.openPrivacy, word: '怎样处理您的信息', to: routes.privacy },
    { id: ids.giveFeedback, word: '意见反馈', to: routes.giveFeedback() },
  ];
  const shop = roles.includes('merchant')
    ? { id: ids.openAgainst, word: '对我店铺的投诉', to: routes.casesAgainst }
    : { id: ids.openByCode, word: '打开对我店铺的投诉', to: routes.openByCode };
  const owned = { id: ids.openShop, word: roles.includes('merchant') ? '我的网店' : '我是商家：认领网店', to: routes.shop() };
  const calendar = { id: ids.openCalendar, word: '放假安排', to: routes.calendar };
  if (roles.includes('admin'))
    return [
      ...own,
      { id: ids.openPeople, word: '人员', to: routes.people },
      { id: ids.openImport, word: '导入12315列表', to: routes.importList },
      { id: ids.openChannel, word: '投诉渠道', to: routes.channel },
      calendar,
      { id: ids.openFeedback, word: '收到的意见', to: routes.feedback },
      ...about,
    ];
  if (roles.includes('leader')) return [...own, owned, calendar, ...about];
  if (roles.some(isStaffRole)) return [...own, owned, ...about];
  return [...own, owned, shop, { id: ids.openJoin, word: '用邀请码加入单位', to: routes.join }, ...about];
}

async function ask() {
  const showUnread = askingUnread();
  const me = await client.accounts.me.query();
  showUnread(me.unread);
  return me;
}

function Mine() {
  const query = useQuery(ask, 'mine');
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
          <Text className="setting__text support">字更大，按钮更高。</Text>
          <View className={`switch${care ? ' switch--on' : ''}`} />
        </View>
      </Card>
      <Shown of={query}>
        {(me) => (
          <>
            <Ways ways={waysOf(me.roles)} />
            <Card title="我的身份">
              <View>{me.name ? me.name : '微信用户'}</View>
              <View className="support">
                {rolesOf(me.roles)}
                {me.office ? ` · ${officeName(me.office)}` : ''}
              </View>
            </Card>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Mine);
