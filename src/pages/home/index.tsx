import { county } from '@config/county';
import { Text, View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { askingUnread } from '../../cloud/unread';
import { kept } from '../../cloud/device';
import { useQuery } from '../../cloud/use-query';
import { RowTag } from '../../case/row-tag';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { DeadlineRuler } from '../../case/deadline-ruler';
import { Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { FileCard } from './file-card';
import { ShopCard } from './shop-card';
import { readsFigures, StaffCard, worksAtDesk } from './staff-card';

async function ask() {
  const showUnread = askingUnread();
  const [me, mine] = await Promise.all([client.accounts.me.query(), client.complaints.mine.query({})]);
  showUnread(me.unread);
  return { me, newest: mine.rows[0], more: mine.rows.length > 1 };
}

const isStaff = (roles: readonly string[]) => worksAtDesk(roles) || readsFigures(roles);

export default function Home() {
  const query = useQuery(ask, 'home');
  const today = moment()?.today;
  const roles = query.data?.me.roles ?? [];
  const staff = isStaff(roles);
  // Who last worked at the desk finds it first.
  const deskFirst = staff && kept('role') === 'staff';
  return (
    <Page>
      <View>
        <View className="title">买东西遇到问题，我们来调解</View>
        <View className="support">不收费。约 5 分钟填完，随时可停，不会丢。</View>
      </View>
      {deskFirst && <StaffCard roles={roles} />}
      {roles.includes('merchant') && <ShopCard />}
      <FileCard />
      <Shown of={query}>
        {({ newest, more }) => {
          if (!newest) return null;
          const open = <TextButton onTap={() => go(routes.caseView(newest.id))}>看这件投诉</TextButton>;
          return (
            <Card
              title="我的投诉"
              aside={
                more ? (
                  <TextButton id={ids.openCases} onTap={() => go(routes.cases)}>
                    全部
                  </TextButton>
                ) : undefined
              }
            >
              <View id={ids.openCase} className="stack" onClick={() => go(routes.caseView(newest.id))}>
                <View className="row__top">
                  <Text className="strong">{newest.goods ?? newest.no}</Text>
                  <RowTag state={newest.state} outcome={newest.outcome} />
                </View>
                <View className="support">{newest.headline}</View>
              </View>
              {newest.deadline && today ? <DeadlineRuler deadline={newest.deadline} today={today} aside={open} /> : open}
            </Card>
          );
        }}
      </Shown>
      {staff && !deskFirst && <StaffCard roles={roles} />}
      <Card title="还有别的办法">
        <View className="support">您也可以（消费者权益保护法第三十九条）：</View>
        <Bullets items={['和商家协商', '请消费者协会调解', '按仲裁协议申请仲裁', '向人民法院起诉']} />
        <View className="support">
          也可以打 {county.hotline}，到{county.bureau}窗口，或者在“全国12315平台”投诉。{county.bureau}收到后一样办理。
        </View>
      </Card>
    </Page>
  );
}
