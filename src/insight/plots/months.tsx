import type { Figure } from '@domain/indicator/ledger/figure';
import { measures } from '@domain/indicator/measures';
import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { dotId } from '../ids';
import { sayValue } from '@domain/indicator/say-value';
import { Plot } from './plot';
import type { OpenCases, Plots } from './plots';

type Rate = Plots['rates'][number];

/** A share or a mean as a number for the eye; nothing is compared with it. */
const valueOf = ({ n, d }: Figure) => n / d;

/** From where to where the drawing goes: below it the lowest month has some room, and whole steps stand at its edges. */
function rangeOf(measure: Rate['measure'], drawn: readonly number[]): { low: number; high: number } {
  const [high, step] = measures[measure].as === 'mean' ? [5, 0.5] : [1, 0.1];
  const lowest = Math.min(...drawn);
  return { low: Math.max(0, Math.floor((lowest - step / 4) / step) * step), high };
}

function sayMonths({ measure, byMonth, over }: Rate): string {
  const counted = byMonth.flatMap((figure, index) => (figure.d > 0 ? [{ figure, month: index + 1 }] : []));
  if (!counted.length) return '这一年还没有计入的案件。';
  if (!over) return `${counted.length} 个月有数。全国同期数还没有录入并核对，没有线可以比。`;
  const below = counted.filter(({ figure }) => figure.below);
  const line = sayValue(measure, over);
  return below.length
    ? `${counted.length} 个月有数，${below.map(({ month }) => `${month} 月`).join('、')}没有超过 ${line}（虚线）。点红的看是哪些案件。`
    : `${counted.length} 个月有数，每个月都超过 ${line}（虚线）。`;
}

/** Twelve months as dots against the line to exceed; a month at or below it is red, and each opens its cases. */
export function Months({ rate, open }: { rate: Rate; open: OpenCases }) {
  const { measure, byMonth, over } = rate;
  const drawn = [...byMonth.filter(({ d }) => d > 0), ...(over ? [over] : [])].map(valueOf);
  const { low, high } = rangeOf(measure, drawn.length ? drawn : [measures[measure].as === 'mean' ? 4 : 0.9]);
  const top = (value: number) => `${(100 * (high - value)) / (high - low)}%`;
  const mark = (value: number) => (measures[measure].as === 'mean' ? value.toFixed(1) : `${Math.round(100 * value)}%`);
  const tapOf = (figure: Figure, index: number) =>
    figure.d > 0
      ? () => open({ measure, part: measures[measure].as === 'rate' && figure.n < figure.d ? 'rest' : 'd', month: index + 1 })
      : undefined;
  return (
    <Plot
      id={measure}
      title={`${measures[measure].name}，按月`}
      said={sayMonths(rate)}
      table={byMonth.flatMap((figure, index) =>
        figure.d > 0
          ? [
              {
                name: `${index + 1} 月`,
                value: `${figure.n} / ${figure.d} · ${sayValue(measure, figure)}`,
                onTap: tapOf(figure, index),
              },
            ]
          : [],
      )}
    >
      {drawn.length > 0 && (
        <View>
          <View className="plot__area">
            {[high, low].map((value) => (
              <View key={value}>
                <View className="plot__line" style={{ top: top(value) }} />
                <Text className="plot__mark" style={{ top: top(value) }}>
                  {mark(value)}
                </Text>
              </View>
            ))}
            {over && <View className="plot__line plot__line--over" style={{ top: top(valueOf(over)) }} />}
            <View className="plot__columns">
              {byMonth.map((figure, index) => {
                const onTap = tapOf(figure, index);
                return (
                  <View
                    key={index}
                    id={dotId(measure, index + 1)}
                    className="plot__column"
                    {...(onTap
                      ? { ...aria({ role: 'button', label: `${index + 1} 月 ${sayValue(measure, figure)}` }), onClick: onTap }
                      : {})}
                  >
                    {figure.d > 0 && (
                      <View
                        className={`plot__dot${figure.below ? ' plot__dot--late' : ''}`}
                        style={{ top: top(valueOf(figure)) }}
                      />
                    )}
                  </View>
                );
              })}
            </View>
          </View>
          <View className="plot__names" {...aria({ hidden: true })}>
            {byMonth.map((_, index) => (
              <Text key={index} className="plot__name">
                {String(index + 1)}
              </Text>
            ))}
          </View>
        </View>
      )}
    </Plot>
  );
}
