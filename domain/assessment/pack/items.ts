import { itemByKey } from '../framework/framework';
import { edition } from '../framework/edition';
import { county } from '@config/county';
import { measures, type Measure, type MeasureId } from '../../indicator/measures';
import type { OfficialMeasure, OfficialOf } from '../../indicator/official/official';
import { sayPeriod, sayPublished } from '../../indicator/official/words';
import { sayValue } from '../../indicator/say-value';
import { items, measuresOf, type Score, type ItemKey } from '../../indicator/scores';
import { wordOf, type PackBasis, type StatedValue } from './basis';
import type { Table } from './table';

const passMark = `${(100 * edition.passMark.n) / edition.passMark.d}%`;

/** When each item scores, in words: what `scores.ts` holds it by; how many points it has the framework says. */
const rules: Record<ItemKey, string> = {
  education: '定性：看台账的形式、媒介、月份和佐证，由人核对后确认。',
  warnings: '定性：看台账的形式、媒介、月份和佐证，由人核对后确认。',
  onTime: `按时初查率和按时办结率都要超过 ${passMark}；正好 ${passMark} 不得分。`,
  mediationSuccess: '要大于全国同期调解成功率；没有全国同期的官方数，待定。',
  satisfaction: '要高于全国同期平均水平；没有全国同期的官方数，待定。',
  odr: 'ODR单位按时办结率、和解成功率都要超过全国平均率（只用全国12315平台的数），并由人凭材料确认有多元化解机制；没有 ODR 单位，无数据。',
  guidance: '定性：看引导平台和商家、源头化解的台账和佐证，由人核对后确认。',
};

/** Words of the framework in full where the ledger carries them. */
const wholeText = (key: ItemKey): string =>
  key === 'odr' ? itemByKey('resolution').text : key === 'guidance' ? itemByKey('guidance').text : items[key].text;

/** `得 1 分`, `不得分`, `待定`, `无数据`. */
export function sayScore(score: Score): string {
  if (score.state === 'scored') return score.points ? `得 ${score.points} 分` : '不得分（0 分）';
  return score.state === 'pending' ? '待定' : '无数据';
}

/** The value that counts of whose and which figure; undefined where none does. */
export const countedValue = ({ counts, values }: PackBasis, of: OfficialOf, measure: OfficialMeasure): StatedValue | undefined =>
  values.find(({ id }) => id === counts[`${of}.${measure}`]);

/** A published value with where it is from; the source is asked for its rank, which is not a field of ours. */
const sayValueOf = (value: StatedValue | undefined): string =>
  value
    ? `${sayPublished(value.measure, value.value)}，时段 ${sayPeriod(value)}；来源：${value.source}，${value.publishedOn} 发布；依据：${value.attachment}；${value.recordedBy}录入，${value.checkedBy ?? ''} ${value.checkedOn ?? ''} 核对`
    : '没有核对过的同期数';

function figureRows(basis: PackBasis, measure: OfficialMeasure, key: ItemKey): string[][] {
  const { name, numerator, denominator, counts, note }: Measure = measures[measure];
  const own = basis.own[measure as MeasureId];
  const isOdr = key === 'odr';
  const county_ = countedValue(basis, 'county', measure);
  return [
    [name, '分子', numerator],
    [name, '分母', denominator],
    [name, '计入哪一天', counts],
    ...(note ? [[name, '说明', note]] : []),
    ...(isOdr || !own
      ? []
      : [
          [
            name,
            '本局自己的数',
            own.d === 0 ? '无数据（分母为 0）' : `${own.n} / ${own.d} = ${sayValue(measure, own)}（内部测算）`,
          ],
        ]),
    [name, `${county.name}官方数`, sayValueOf(county_)],
    [name, `${county.city}官方数`, sayValueOf(countedValue(basis, 'city', measure))],
    [
      name,
      key === 'onTime' ? '要超过' : '全国同期数',
      key === 'onTime' ? passMark : sayValueOf(countedValue(basis, 'national', measure)),
    ],
    [
      name,
      '评分用哪个数',
      county_ ? '官方数' : isOdr ? '没有官方数，不用本局自己的数代替' : '本局自己的数（没有核对过的官方数）',
    ],
  ];
}

/** The sheet of one item: its words and rule, what it rests on, its score with the reason, and who confirmed it. Pure. */
export function itemSheet(basis: PackBasis, key: ItemKey): Table {
  const { no, text } = items[key];
  const score = basis.scores[key];
  const word = wordOf(basis, key);
  const proofRows = {
    education: basis.releases.filter(({ item }) => item === 'education').length,
    warnings: basis.releases.filter(({ item }) => item === 'warnings').length,
    odr: basis.entries.filter(({ item, aside }) => item === 'resolution' && !aside).length,
    guidance: basis.entries.filter(({ item, aside }) => item === 'guidance' && !aside).length,
  } as Partial<Record<ItemKey, number>>;
  const rows = proofRows[key];
  return {
    title: `${no} ${text}`,
    notes: [
      `${county.name}内部测算，按 ${edition.version}版；评估对象为${county.city}（推定）。时段 ${sayPeriod(basis.period)}，截至 ${basis.asOf}。`,
    ],
    columns: [
      { label: '哪方面', width: 22 },
      { label: '是什么', width: 20 },
      { label: '内容', width: 90 },
    ],
    rows: [
      ['指标', '原文', wholeText(key)],
      ['指标', '出处', `${edition.source}，${edition.copiedOn} 抄录`],
      ['指标', '怎样得分', `${items[key].points} 分。${rules[key]}`],
      ...measuresOf(key).flatMap((measure) => figureRows(basis, measure, key)),
      ...(rows === undefined ? [] : [['台账', '时段内的条数', `${rows} 条，见同一文件夹里的台账`]]),
      ...(key === 'odr' ? [['台账', '登记的 ODR 单位', `${basis.odrFirms} 家`]] : []),
      ['得分', '现在', sayScore(score)],
      ['得分', '理由', score.reason],
      ...(word || rows !== undefined
        ? [['确认', '谁确认', word ? `${word.by}，${word.on}：${word.reason}（按整年确认）` : '还没有由人确认']]
        : []),
    ],
  };
}
