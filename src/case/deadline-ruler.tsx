import { sayDate, type CivilDate } from '@domain/civil-date';
import { dayCount, isLate, rulerDays } from '@domain/law/deadline/clocks';
import type { Deadline } from '@domain/law/deadline/deadline';
import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { calendar } from '../cloud/client';
import { aria } from '../ui/aria';
import { DeadlineWhy } from './deadline-why';
import { TextButton } from '../ui/text-button';

/** Longest period drawn day by day; a longer one is a bar. */
const MOST_TICKS = 15;

/** What each period is for, and what it is counted from. */
const words: Partial<Record<Deadline['id'], { aim: string; from: string }>> = {
  C1: { aim: '答复是否受理', from: '收到' },
  C2: { aim: '有结果', from: '受理' },
  C3: { aim: '告知双方', from: '终止' },
  C5: { aim: '决定线索是否立案', from: '发现' },
  C6: { aim: '商定由谁办理', from: '发生争议' },
  C7: { aim: '谈出结果', from: '发出' },
};

/** The periods that run, first what must be done first. */
export function allRunning(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines
    .filter((one) => one.metOn === undefined && one.droppedOn === undefined)
    .sort((a, b) => (a.workBy < b.workBy ? -1 : 1));
}

/** The period that must be done first among those that run. */
export function runningOf(deadlines: readonly Deadline[]): Deadline | undefined {
  return allRunning(deadlines)[0];
}

interface Period {
  deadline: Deadline;
  today: CivilDate;
}

interface Props extends Period {
  /** What stands at the right of 为什么？. */
  aside?: ReactNode;
}

/** A running period, day by day and always in words. Screen readers read the words only. */
export function DeadlineRuler({ deadline, today, aside }: Props) {
  const [open, setOpen] = useState(false);
  const { day, of, unit } = dayCount(deadline, today, calendar());
  const late = isLate(deadline, today, calendar());
  const length = `共 ${of} ${unit === 'workingDay' ? '个工作日' : '天'}`;
  return (
    <View className="ruler">
      <View {...aria({ hidden: true })}>
        {of <= MOST_TICKS ? <Ticks deadline={deadline} today={today} late={late} /> : <Bar part={day / of} late={late} />}
      </View>
      <View className="ruler__words">
        <View>
          {late
            ? `${length}，已经超过。`
            : day < 1
              ? `从${words[deadline.id]?.from ?? '开始'}的第二天起算，${length}。`
              : `第 ${day} 天，${length}。`}
        </View>
        <View>
          {late ? '应在 ' : '最迟 '}
          <Text className="strong nowrap">{sayDate(deadline.dueOn, today)}</Text>
          {late ? '前' : ''}
          {words[deadline.id]?.aim ?? '办完'}。
        </View>
        {deadline.provisional && (
          <View className="support">暂按周末推算，{deadline.dueOn.slice(0, 4)} 年放假安排公布后更正。</View>
        )}
      </View>
      <View className="ruler__foot">
        <TextButton expanded={open} onTap={() => setOpen(!open)}>
          {open ? '收起' : '为什么？'}
        </TextButton>
        {aside}
      </View>
      {open && <DeadlineWhy deadline={deadline} today={today} />}
    </View>
  );
}

function Ticks({ deadline, today, late }: Period & { late: boolean }) {
  return (
    <View className="ruler__ticks">
      {rulerDays(deadline, today, calendar()).map((one) => {
        const colour = one.today ? ' tick--today' : one.counted && one.past ? (late ? ' tick--late' : ' tick--past') : '';
        return <View key={one.date} className={`tick${one.counted ? '' : ' tick--skip'}${colour}`} />;
      })}
    </View>
  );
}

function Bar({ part, late }: { part: number; late: boolean }) {
  const percent = `${Math.min(100, Math.max(0, part * 100)).toFixed(1)}%`;
  return (
    <View className="ruler__bar">
      <View className={`ruler__done${late ? ' ruler__done--late' : ''}`} style={{ width: percent }} />
      {!late && <View className="ruler__now" style={{ left: percent }} />}
    </View>
  );
}
