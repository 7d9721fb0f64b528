import type { CivilDate } from './civil-date';
import type { LateEntry } from './late-entries';
import { sayBasis } from './law/cite';
import type { Deadline } from './law/deadline/deadline';
import { periods } from './law/regulation/periods';
import type { Line, Wording } from './say';

function endOf({ dueOn, metOn, droppedOn, goesOn, lateEntry }: Deadline, { day }: Wording): string {
  const ends = [
    ...(metOn ? [`${day(metOn)}完成${metOn > dueOn ? '，超期' : ''}`] : []),
    ...(droppedOn ? [`${day(droppedOn)}不再计算`] : []),
    ...(goesOn ? ['在并入的那一件里接着算'] : []),
  ];
  const late = lateEntry ? `（补登第 ${lateEntry.no} 条${lateEntry.waiting ? '，还没有核对' : ''}）` : '';
  return (ends.join('，') || '进行中') + late;
}

/** One period: what it rests on, from when to when, what was not counted, how it ended. */
export function sayDeadline(one: Deadline, wording: Wording): Line {
  const { id, article, clue, startedOn, dueOn, pauses, provisional } = one;
  const { day } = wording;
  return {
    head: `${periods[id].name}${clue === undefined ? '' : `（线索 ${clue}）`}`,
    text: [
      `${day(startedOn)}起算`,
      `${day(dueOn)}到期${provisional ? '（暂按，当年放假安排还没有公布）' : ''}`,
      ...pauses.map(
        ({ from, to, evidence }) => `${day(from)}到${to ? day(to) : '现在'}不计入${evidence ? `（${evidence}）` : ''}`,
      ),
      endOf(one, wording),
      sayBasis(article),
    ].join('；'),
  };
}

/** A day entered late: the act by its name in `words`, who entered it, what proves it, and what a second person said of it. */
export function sayLateEntry(
  { no, command, day: done, on, by, proof, settled }: LateEntry,
  words: Readonly<Record<string, string>>,
  { day }: Wording,
): Line {
  return {
    head: `${no}. ${day(done)}${words[command] ?? command} · ${day(on)}由${by.name}补登，凭据：${proof}`,
    text: settled
      ? `${day(settled.on)} ${settled.by}${settled.confirmed ? '核对，认可' : '不认可'}${settled.reason ? `：${settled.reason}` : ''}`
      : '还没有第二个人核对，按超期计',
  };
}

/** Of an act whose day was not accepted: which day stands for it. */
export const sayRefused = (day: string): string => `补登的日期没有认可，按登记的 ${day}算`;

interface Test {
  item: string;
  institution: string;
  out: CivilDate;
  refused?: true;
  in?: CivilDate;
  result?: string;
  ended?: CivilDate;
}

/** An appraisal or a test, whose days do not count: what, by whom (with `more` of it), when it went out, and where its report stands. */
export function sayTest(
  { item, institution, out, refused, in: arrived, result, ended }: Test,
  { day }: Wording,
  more = '',
): Line {
  const came = arrived && `${day(arrived)}收到报告：${result ?? ''}`;
  const over = ended && `到${day(ended)}办结时没有收到报告`;
  const stands = [came, over].filter(Boolean).join('，') || '还没有收到报告';
  return { head: `${item} · ${institution}${more}`, text: `${refused ? sayRefused(day(out)) : `${day(out)}送出`}，${stands}` };
}
