import { sayDate, type CivilDate } from '@domain/civil-date';
import { measures, type MeasureId } from '@domain/indicator/measures';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Later } from '../../ui/later';
import { CountedRow, type Counted } from '../counted-row';
import { aboutFigures, partWords, sayOffice, sayStandsAt, sayThrough } from '../words';
import { guarded } from '../../shell/guarded';

type Input = Parameters<typeof client.indicators.cases.query>[0];
type Params = Partial<Record<'measure' | 'part' | 'year' | 'month' | 'through' | 'office' | 'asOf' | 'from' | 'to', string>>;

/** What the address names, as the function asks for it; what is no measure or part is its to refuse. */
function inputOf({ measure, part, year, month, through, office, asOf, from, to }: Params): Input {
  return {
    measure: measure as Input['measure'],
    part: part as Input['part'],
    year: Number(year),
    month: month ? Number(month) : undefined,
    through: through ? Number(through) : undefined,
    office: office || undefined,
    asOf: asOf || undefined,
    value: from && to ? { from: Number(from), to: Number(to) } : undefined,
  };
}

function sayMonths({ month, through }: Input): string {
  if (month) return ` ${month} 月`;
  return through ? ` ${sayThrough(through)}` : '';
}

/** `2 星的`, `16 至 30 天的`: of one value or some. */
function sayRange(measure: MeasureId, { from, to }: { from: number; to: number }): string {
  const unit = measure === 'handlingDays' ? '天' : '星';
  if (from === to) return `${from} ${unit}的`;
  return to > 999 ? `${from} ${unit}和以上的` : `${from} 至 ${to} ${unit}的`;
}

/** Rows of the first piece that the phone is handed: why a case counts is many words. */
const FIRST = 8;

const Rows = ({ rows, today }: { rows: readonly Counted[]; today: CivilDate }) => (
  <>
    {rows.map((row, index) => (
      <CountedRow key={`${row.no ?? index}${row.day}`} row={row} today={today} />
    ))}
  </>
);

/** The cases behind a numerator or denominator, each with why it counts. */
function FigureCases() {
  const { params } = useRouter<Params>();
  const input = inputOf(params);
  const query = usePages((cursor) => client.indicators.cases.query({ ...input, cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const measure = input.measure as MeasureId;
  const today = moment()?.today ?? '';
  const words = partWords[measure];
  const value = input.value && sayRange(measure, input.value);
  return (
    <Page>
      <Shown of={query}>
        {({ rows, standsAt }) => (
          <>
            <View>
              <View className="title">{`${measures[measure].name}：${value ?? `${words?.[input.part] ?? '计入'}的案件`}`}</View>
              <View className="support">
                {`${input.office ? sayOffice(input.office) : '全县'}，${input.year} 年${sayMonths(input)}，截至 ${sayDate(input.asOf ?? today, today)}。${measures[measure].numerator}，除以${measures[measure].denominator}；计入的日子：${measures[measure].counts}。${aboutFigures}`}
              </View>
            </View>
            {standsAt !== undefined && <View className="support">{sayStandsAt(standsAt)}</View>}
            {rows.length === 0 && standsAt !== 0 && <Blank title="没有计入的案件" text="换一段时间或者一个单位看看。" />}
            <Rows rows={rows.slice(0, FIRST)} today={today} />
            <Later>
              <Rows rows={rows.slice(FIRST)} today={today} />
              <More of={query} />
            </Later>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(FigureCases);
