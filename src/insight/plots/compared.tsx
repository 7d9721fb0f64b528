import { county } from '@config/county';
import type { Figure } from '@domain/indicator/ledger/figure';
import { measures } from '@domain/indicator/measures';
import { sayPublished } from '@domain/indicator/official/words';
import { View } from '@tarojs/components';
import { sayValue } from '@domain/indicator/say-value';
import { Plot, type TableLine } from './plot';
import type { OpenCases, Plots } from './plots';

type Compared = Plots['compared'][number];

/** Where a value lies on the scale: 0 to 100 %, or one star to five. */
const left = (mean: boolean, { n, d }: Figure) => `${mean ? (100 * (n / d - 1)) / 4 : (100 * n) / d}%`;

function linesOf({ measure, own, national, official, city }: Compared, open: OpenCases): TableLine[] {
  const published = (name: string, value: Compared['national']) =>
    value ? [{ name: `${name}（${value.source}）`, value: sayPublished(measure, value.value) }] : [];
  return [
    {
      name: `${county.name}内部测算`,
      value: own.d > 0 ? `${own.n} / ${own.d} · ${sayValue(measure, own)}` : '无数据',
      onTap: own.d > 0 ? () => open({ measure, part: 'd' }) : undefined,
    },
    ...published(`全国12315平台公布的${county.name}`, official),
    ...published(`${county.city}（评估对象，推定）`, city),
    ...published('全国', national),
  ];
}

function saySide({ measure, own, national, city, exceeds }: Compared): string {
  const mine = own.d > 0 ? `${county.name} ${sayValue(measure, own)}（圆点）` : `${county.name}无数据`;
  if (!national) return `${mine}；全国同期数还没有录入并核对，没有可比的。`;
  const verdict = exceeds === undefined ? '' : exceeds ? '，超过' : '，没有超过';
  const side = city ? `；${county.city} ${sayPublished(measure, city.value)}（黄线）` : '';
  return `${mine}，全国 ${sayPublished(measure, national.value)}（灰线）${verdict}${side}。`;
}

/** Own value and the country's on one scale, with the city's where it was published. */
export function ComparedPlot({ compared, open }: { compared: Compared; open: OpenCases }) {
  const { measure, own, national, city } = compared;
  const mean = measures[measure].as === 'mean';
  return (
    <Plot
      id={`compared-${measure}`}
      title={`${measures[measure].name}，和全国比`}
      said={saySide(compared)}
      table={linesOf(compared, open)}
    >
      <View>
        <View className="scale">
          <View className="scale__track" />
          {national && <View className="scale__other" style={{ left: left(mean, national) }} />}
          {city && <View className="scale__other scale__other--city" style={{ left: left(mean, city) }} />}
          {own.d > 0 && <View className="scale__own" style={{ left: left(mean, own) }} />}
        </View>
        <View className="plot__head small">
          <View>{mean ? '1 星' : '0%'}</View>
          <View>{mean ? '5 星' : '100%'}</View>
        </View>
      </View>
    </Plot>
  );
}
