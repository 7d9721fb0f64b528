import { figureReaders, type Role } from '@domain/bureau/actor';
import { View } from '@tarojs/components';
import { useWaiting } from '../../cloud/waiting';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { chipId, ids } from '../../ui/ids';
import { Tiles, type Tile } from '../../ui/tiles';
import { merchantsWay, pressWay, Ways, type Way } from './ways-card';
import type { HomeOf } from './words';

/** A number that opens that list of the desk. */
export const listTile = (chip: string, word: string, count: number, late = false): Tile => ({
  ...{ id: chipId(chip), word, count, late },
  onTap: () => go(routes.queue(chip)),
});

/** What waits for one's own word as the second person. */
export const waitingTile = ({ count, part }: { count: number; part: boolean }): Tile => ({
  ...{ id: ids.openWaiting, word: part ? '等您审批、核对（没有数完）' : '等您审批、核对', count },
  onTap: () => go(routes.waiting),
});

/** Cases in which somebody wrote, or what somebody wrote is to be looked at before the other side sees it. */
export const messagesTile = (count: number): Tile => ({
  ...{ id: ids.openMessages, word: '新留言、待看', count },
  onTap: () => go(routes.waitingMessages),
});

const onlyFor = (roles: readonly Role[], wanted: readonly Role[], way: Way): Way[] =>
  roles.some((role) => wanted.includes(role)) ? [way] : [];

/** The day of an officer: what is due, what is late, what waits, who wrote. */
export function DeskHome({ home: { counts, waiting }, roles }: { home: HomeOf<'desk'>; roles: readonly Role[] }) {
  const all = useWaiting(waiting);
  if (!counts) return <View className="support">您还没有单位，请管理员在“人员”里填上。</View>;
  const tiles = [
    listTile('overdue', '已超', counts.overdue, true),
    listTile('dueToday', '今天到期', counts.dueToday),
    listTile('handle', '等着办', counts.handle),
    messagesTile(counts.talks),
    listTile('received', '待受理', counts.received),
    listTile('unentered', '未录入12315', counts.unentered),
    ...(all.count ? [waitingTile(all)] : []),
  ];
  const ways = [
    { id: ids.openIntake, word: '登记电话、窗口、来信的投诉', to: routes.intake },
    ...onlyFor(roles, ['intake'], { id: ids.openImport, word: '导入12315的投诉列表', to: routes.importList }),
    { id: ids.openPoster, word: '窗口海报', to: routes.poster },
    { id: ids.openReports, word: '当日转录12315的举报', to: routes.reports() },
    pressWay,
    merchantsWay,
    ...onlyFor(roles, figureReaders, { id: ids.openFigures, word: '指标 24—26', to: routes.points }),
  ];
  return (
    <>
      <Tiles tiles={tiles} />
      <Button id={ids.openQueue} onTap={() => go(routes.queue())}>
        待办案件
      </Button>
      <Ways ways={ways} />
    </>
  );
}
