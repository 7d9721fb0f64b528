import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { moment } from '../../cloud/client';
import { useWaiting } from '../../cloud/waiting';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { caseRowId, ids } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { Tiles } from '../../ui/tiles';
import { waitingTile } from './desk-home';
import { StandingCard } from './standing-card';
import { merchantsWay, pressWay, Ways } from './ways-card';
import type { HomeOf } from './words';

/** What waits for the shop's answer, and by when the mediation ends. */
export function MerchantHome({ home: { open, waiting, due, more } }: { home: HomeOf<'merchant'> }) {
  const today = moment()?.today;
  return (
    <>
      <View className="support">
        {[waiting.length ? `等您答复 ${waiting.length} 件。` : '', due.length ? `等您做到 ${due.length} 件。` : ''].join('') ||
          (open ? '没有等您答复的投诉。' : '您没有在答复投诉。')}
      </View>
      {waiting.map(({ id, no, goods, dueOn }) => (
        <ListRow
          key={id}
          id={caseRowId(no ?? id)}
          tag="等您答复"
          tone="due"
          aside={dueOn && today ? `调解到 ${sayDate(dueOn, today)}` : undefined}
          what={goods ?? no ?? ''}
          who={`编号 ${no ?? ''}`}
          note="请答复是否同意调解"
          onTap={() => go(routes.caseView(id))}
        />
      ))}
      {due.map(({ id, no, goods, headline }) => (
        <ListRow
          key={id}
          id={caseRowId(no ?? id)}
          tag="等您做到"
          tone="due"
          what={goods ?? no ?? ''}
          who={no && `编号 ${no}`}
          note={headline}
          onTap={() => go(routes.caseView(id))}
        />
      ))}
      {more && <View className="support">这里只看最近的 20 件，更早的在“对我店铺的投诉”里。</View>}
      <Button id={ids.openAgainst} kind="plain" onTap={() => go(routes.casesAgainst)}>
        对我店铺的投诉
      </Button>
      <Button id={ids.openShop} kind="plain" onTap={() => go(routes.shop())}>
        我的网店
      </Button>
    </>
  );
}

/** The points, item by item. */
export function TaskForceHome({ home: { waiting } }: { home: HomeOf<'taskForce'> }) {
  const all = useWaiting(waiting);
  return (
    <>
      {all.count > 0 && <Tiles tiles={[waitingTile(all)]} />}
      <StandingCard each />
      <Ways ways={[pressWay, merchantsWay]} />
    </>
  );
}

/** What is an administrator's: who works here, how one can complain, the days off, what people say of the program. */
export function AdminHome({ home: { waiting, feedback, channel } }: { home: HomeOf<'admin'> }) {
  const all = useWaiting(waiting);
  return (
    <>
      <Tiles
        tiles={[
          { id: ids.openFeedback, word: '没有答复的意见', count: feedback, onTap: () => go(routes.feedback) },
          waitingTile(all),
        ]}
      />
      <Ways
        ways={[
          { id: ids.openPeople, word: '人员', to: routes.people },
          { id: ids.openChannel, word: channel === 'guide' ? '投诉渠道：还没有公布' : '投诉渠道：已公布', to: routes.channel },
          { id: ids.openPoster, word: '窗口海报', to: routes.poster },
          { id: ids.openCalendar, word: '放假安排', to: routes.calendar },
          { id: ids.openImport, word: '导入12315列表', to: routes.importList },
          { id: ids.openFigures, word: '指标 24—26', to: routes.points },
        ]}
      />
    </>
  );
}
