import { plusDays } from '@domain/civil-date';
import type { RepairDates } from '@domain/credit/dates/dates';
import { classWords, presumedWords, sayEarliest, sayEnd } from '@domain/credit/dates/words';
import { View } from '@tarojs/components';
import { sayFullDate } from '@domain/civil-date';
import { Card } from '../ui/card';
import { Facts } from '../ui/facts';

interface Props {
  dates: RepairDates;
  /** Which bureau decides. */
  decides: string;
  /** It stands no more: its days are of no use. */
  ended: boolean;
}

/** When a fact can be repaired: the first day, the last day of publication, each with its article, and that a day is presumed. */
export function DatesCard({ dates, decides, ended }: Props) {
  if (ended) return null;
  const { earliest, end } = dates;
  const presumed = earliest?.presumed || end?.presumed;
  const facts = [
    { q: '属于', a: classWords[dates.class] },
    { q: '哪天起可以申请', a: sayEarliest(dates) },
    { q: '公示到哪天', a: sayEnd(dates) },
    ...(end ? [{ q: '哪天起停止公示', a: `${sayFullDate(plusDays(end.on, 1))}起由市场监管部门停止公示，不用申请` }] : []),
    { q: '谁决定', a: decides },
  ].filter(({ a }) => a !== '');
  return (
    <Card title="什么时候能修复">
      <Facts facts={facts} />
      {presumed && <View className="support">{presumedWords}</View>}
    </Card>
  );
}
