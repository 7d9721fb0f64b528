import { Text, View } from '@tarojs/components';
import { dueTag } from '../../case/due-words';
import { officeName } from '../../case/words';
import { calendar, moment } from '../../cloud/client';
import { useWaiting } from '../../cloud/waiting';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ids, queueRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { sayCount } from '../../ui/say-count';
import { TextButton } from '../../ui/text-button';
import { Tiles } from '../../ui/tiles';
import { listTile, waitingTile } from './desk-home';
import { StandingCard } from './standing-card';
import { merchantsWay, pressWay, Ways } from './ways-card';
import type { HomeOf } from './words';

function NextRow({ row }: { row: NonNullable<HomeOf<'leader'>['next']> }) {
  const today = moment()?.today;
  const due = row.deadline && today ? dueTag(row.deadline, today, calendar()) : undefined;
  return (
    <ListRow
      id={queueRowId(row.no ?? row.id)}
      tag={due?.tag}
      tone={due?.tone}
      aside={due?.aside}
      what={row.goods ?? row.no ?? ''}
      who={[row.respondent, row.handler ?? '还没有人经办'].filter(Boolean).join(' · ')}
      onTap={() => go(routes.desk(row.id))}
    />
  );
}

/** The day of a leader: what waits for a decision, the points, the next case that would cost one, what lies where. */
export function LeaderHome({ home: { waiting, counts, next, loads, moreLoads } }: { home: HomeOf<'leader'> }) {
  const all = useWaiting(waiting);
  return (
    <>
      <Tiles
        tiles={[
          waitingTile(all),
          ...(counts
            ? [listTile('overdue', '已超', counts.overdue, true), listTile('dueToday', '今天到期', counts.dueToday)]
            : []),
        ]}
      />
      <StandingCard />
      {next && (
        <Card
          title="接着会失分的一件"
          aside={
            <TextButton id={ids.openAhead} onTap={() => go(routes.ahead())}>
              往后还有
            </TextButton>
          }
        >
          <NextRow row={next} />
        </Card>
      )}
      {loads.length > 0 && (
        <Card title="各单位在办">
          {loads.map(({ office, open, late }) => (
            <View key={office} className="row__top">
              <Text>{officeName(office)}</Text>
              <Text className="support">{`${sayCount(open)} 件${late ? `，已超 ${sayCount(late)}` : ''}`}</Text>
            </View>
          ))}
          {moreLoads && <View className="support">在办的超过 1000 件，没有数完，各单位只会更多。</View>}
        </Card>
      )}
      <Button id={ids.openQueue} kind="plain" onTap={() => go(routes.queue())}>
        待办案件
      </Button>
      <Ways ways={[pressWay, merchantsWay]} />
      <View>
        <TextButton id={ids.openMessages} onTap={() => go(routes.waitingMessages)}>
          投诉人和商家的新留言
        </TextButton>
      </View>
    </>
  );
}
