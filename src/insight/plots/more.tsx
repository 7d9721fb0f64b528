import { sayYuan } from '@domain/money';
import { measures } from '@domain/indicator/measures';
import { View } from '@tarojs/components';
import { sayOffice } from '../words';
import { sayValue } from '@domain/indicator/say-value';
import { Bars, type Bar } from './bars';
import { Plot } from './plot';
import type { OpenCases, Plots } from './plots';

/** Said where folded figures are of before values were kept. */
const STALE = '这张图要的数还没有算出来，请管理员在指标页重建一次。';

interface Props {
  plots: Plots;
  open: OpenCases;
}

/** How many ratings of one to five stars. */
export function Stars({ plots: { stars, rates }, open }: Props) {
  const rating = rates.find(({ measure }) => measure === 'satisfactionA');
  const total = stars?.reduce((sum, count) => sum + count, 0) ?? 0;
  const bars = [5, 4, 3, 2, 1].map((star): Bar => {
    const count = stars?.[star - 1] ?? 0;
    return { key: `star-${star}`, label: `${star} 星`, count, said: `${count} 个` };
  });
  const said = !stars
    ? STALE
    : total === 0
      ? '还没有评价。没有评价不算 5 星。'
      : `${total} 个评价，平均 ${sayValue('satisfactionA', rating ?? { n: 0, d: 0 })} 星。`;
  return (
    <Plot id="stars" title="评价几颗星" said={said}>
      {total > 0 && (
        <Bars
          bars={bars}
          onOpen={(key) => open({ measure: 'satisfactionA', part: 'd', from: Number(key.slice(5)), to: Number(key.slice(5)) })}
        />
      )}
    </Plot>
  );
}

/** Offices beside one another: no ranking, in the county's own order. */
export function Offices({ plots: { byOffice }, open }: Props) {
  const bars = (which: 'decided' | 'closed') =>
    byOffice.map(({ office, [which]: { n, d } }): Bar => ({
      key: `${which}-${office}`,
      label: sayOffice(office),
      count: d,
      late: d - n,
      said: d ? `${d} 件，超期 ${d - n} 件` : '没有',
    }));
  const openOf = (key: string) => {
    const [which = '', office = ''] = [key.slice(0, key.indexOf('-')), key.slice(key.indexOf('-') + 1)];
    const late = byOffice.find((one) => one.office === office)?.[which as 'decided' | 'closed'];
    const measure = which === 'decided' ? 'firstDecisionOnTime' : 'closingOnTimeA';
    open({ measure, part: late && late.n < late.d ? 'rest' : 'd', office });
  };
  return (
    <Plot
      id="offices"
      title="各单位"
      said="按单位的顺序排，不是名次；件数少的，一件就能变很多。红的是超期的，点开看是哪些；没有超期的，点开看全部。"
    >
      <View className="strong">应当决定是否受理的</View>
      <Bars bars={bars('decided')} onOpen={openOf} />
      <View className="strong">应当办结的</View>
      <Bars bars={bars('closed')} onOpen={openOf} />
    </Plot>
  );
}

/** Above this a bar is open to the right. */
const OPEN_END = 60;

/** How many days from receipt to closing. */
export function Days({ plots: { days }, open }: Props) {
  const said = !days
    ? STALE
    : days.median === undefined || days.p90 === undefined
      ? '这段时间还没有受理后办结的。'
      : `办结 ${days.total} 件：一半在 ${days.median} 天以内（中位数），九成在 ${days.p90} 天以内。从收到到办结，按日历日数。`;
  const bars = (days?.ranges ?? []).map(({ from, to, count }): Bar => ({
    key: `days-${from}`,
    label: from > OPEN_END ? `超过 ${OPEN_END} 天` : `${from} 至 ${to} 天`,
    count,
    said: `${count} 件`,
  }));
  const openOf = (key: string) => {
    const range = days?.ranges.find(({ from }) => key === `days-${from}`);
    if (range) open({ measure: 'handlingDays', part: 'd', from: range.from, to: range.to });
  };
  return (
    <Plot id="days" title="多少天办结" said={said}>
      {days && days.total > 0 && <Bars bars={bars} onOpen={openOf} />}
    </Plot>
  );
}

/** Money that complainants confirmed they have, month by month. */
export function Money({ plots: { money }, open }: Props) {
  const bars = money.byMonth.flatMap(({ n, d }, index): Bar[] =>
    d > 0 ? [{ key: `money-${index + 1}`, label: `${index + 1} 月`, count: n, said: `${sayYuan(n)}，${d} 件` }] : [],
  );
  const said = money.d
    ? `这一年共 ${sayYuan(money.n)}，${money.d} 件。${measures.recoveredFen.note}`
    : `这一年还没有。${measures.recoveredFen.note}`;
  return (
    <Plot id="money" title="挽回损失，按月" said={said}>
      <Bars bars={bars} onOpen={(key) => open({ measure: 'recoveredFen', part: 'd', month: Number(key.slice(6)) })} />
    </Plot>
  );
}
