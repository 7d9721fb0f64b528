import type { HomeName } from '@domain/bureau/homes';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import { askingUnread } from '../../cloud/unread';
import { useQuery } from '../../cloud/use-query';
import { Page, Shown } from '../../shell/page';
import { useShared } from '../../shell/shared';
import { aria } from '../../ui/aria';
import { chipId } from '../../ui/ids';
import { BulletinCard } from './bulletin-card';
import { ConsumerHome, OtherWays } from './consumer-home';
import { DeskHome } from './desk-home';
import { FileCard } from './file-card';
import { LeaderHome } from './leader-home';
import { AdminHome, MerchantHome, TaskForceHome } from './other-homes';
import { homeWords } from './words';
import { guarded } from '../../shell/guarded';

type Got = Awaited<ReturnType<typeof client.complaints.home.query>>;

function HomeShown({ home, roles }: Pick<Got, 'home' | 'roles'>) {
  switch (home.as) {
    case 'leader':
      return <LeaderHome home={home} />;
    case 'desk':
      return <DeskHome home={home} roles={roles} />;
    case 'taskForce':
      return <TaskForceHome home={home} />;
    case 'admin':
      return <AdminHome home={home} />;
    case 'merchant':
      return <MerchantHome home={home} />;
    case 'consumer':
      return <ConsumerHome home={home} />;
  }
}

/** 首页: of whoever opens it, and of what that person came as last. */
function Home() {
  useShared();
  const [asked, ask] = useState(kept<HomeName>('home'));
  const query = useQuery(async () => {
    const showUnread = askingUnread();
    const got = await client.complaints.home.query({ as: kept<HomeName>('home') });
    showUnread(got.unread);
    return got;
  }, 'home');
  const got = query.data;
  // Before the first answer nobody is anything but a consumer, unless this phone has seen it.
  const name = got?.home.as ?? asked ?? 'consumer';
  const change = (to: HomeName) => {
    keep('home', to);
    ask(to);
    void query.reload();
  };
  return (
    <Page help>
      <View>
        <View className="title">{homeWords[name].title}</View>
        {name === 'consumer' && <View className="support">不收费。约 5 分钟填完，随时可停，不会丢。</View>}
      </View>
      {got && got.homes.length > 1 && (
        <View className="chips" {...aria({ role: 'radiogroup', label: '以什么身份' })}>
          {got.homes.map((one) => (
            <View
              key={one}
              id={chipId(one)}
              className={`chip${one === name ? ' chip--on' : ''}`}
              {...aria({ role: 'radio', checked: one === name })}
              onClick={() => change(one)}
            >
              <Text>{homeWords[one].name}</Text>
            </View>
          ))}
        </View>
      )}
      {name === 'consumer' && <FileCard guide={got?.home.as === 'consumer' && got.home.channel === 'guide'} />}
      <Shown of={query}>{({ home, roles }) => <HomeShown home={home} roles={roles} />}</Shown>
      {name === 'consumer' && <BulletinCard />}
      {name === 'consumer' && <OtherWays />}
    </Page>
  );
}

export default guarded(Home);
