import { sayDate, type CivilDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { go } from '../../routes';
import { aria } from '../../ui/aria';
import { dayId } from '../ids';
import { insightRoutes } from '../routes';
import { Plot } from './plot';
import type { Plots } from './plots';

type Day = NonNullable<Plots['ahead']>[number];

const countOf = ({ decide, close }: Day) => decide + close;
const sayDay = ({ decide, close }: Day) =>
  [decide ? `${decide} 件等着决定` : '', close ? `${close} 件等着办结` : ''].filter(Boolean).join('，') || '没有到期的';
/** `12/3`, and with the month only where it begins or the strip does. */
const short = (day: CivilDate, first: boolean) =>
  first || day.endsWith('-01') ? `${Number(day.slice(5, 7))}/${Number(day.slice(8))}` : String(Number(day.slice(8)));

function sayAhead(days: readonly Day[], today: CivilDate): string {
  const due = days.filter((day) => countOf(day) > 0);
  const [first] = due;
  if (!first) return '往后 30 天没有到期的网络消费投诉。';
  const sum = (of: (day: Day) => number) => due.reduce((all, day) => all + of(day), 0);
  return `往后 30 天，没有人办的话，有 ${sum(({ decide }) => decide)} 件到期没有决定、${sum(({ close }) => close)} 件到期没有办结。最近的一天是 ${sayDate(first.day, today)}：${sayDay(first)}。正在鉴定、检测的不在里面。`;
}

/** The next thirty days, each with how many periods end on it; a day opens its cases. */
export function Ahead({ days, today, office }: { days: readonly Day[]; today: CivilDate; office?: string | undefined }) {
  const open = (day: Day) => (countOf(day) > 0 ? () => go(insightRoutes.aheadOn(day.day, office)) : undefined);
  return (
    <Plot
      id="ahead"
      title="往后 30 天到期的"
      said={sayAhead(days, today)}
      table={days.flatMap((day) =>
        countOf(day) > 0 ? [{ name: sayDate(day.day, today), value: sayDay(day), onTap: open(day) }] : [],
      )}
    >
      <View className="days">
        {days.map((day, index) => {
          const onTap = open(day);
          return (
            <View key={day.day} className="days__day">
              <View
                id={dayId(day.day)}
                className={`days__cell${onTap ? ' days__cell--some' : ''}`}
                {...(onTap
                  ? { ...aria({ role: 'button', label: `${sayDate(day.day, today)}，${sayDay(day)}` }), onClick: onTap }
                  : {})}
              >
                <View>{short(day.day, index === 0)}</View>
                <View className="days__count">{countOf(day) > 0 ? `${countOf(day)} 件` : '·'}</View>
              </View>
            </View>
          );
        })}
      </View>
    </Plot>
  );
}
