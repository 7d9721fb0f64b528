import { county } from '@config/county';
import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { measures, type Measure } from '@domain/indicator/measures';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { client } from '../../cloud/client';
import { figureId } from '../../ui/ids';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { Counts } from '../../ui/counts';
import { Tag, type Tone } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { sayMonth, sayPublished } from '@domain/indicator/official/words';
import { partWords, sayOffice, sayThrough } from '../words';
import { sayValue } from '@domain/indicator/say-value';
import { reportedWords } from './reported-words';
import { marginWords } from './margin-words';

type Overview = Awaited<ReturnType<typeof client.indicators.figures.query>>;
export type MeasureFigures = Overview['measures'][number];
export type Open = (measure: MeasureFigures['id'], part: 'n' | 'd' | 'rest') => void;

interface Props {
  measure: MeasureFigures;
  /** Other ways of counting, and what stands beside. */
  beside: readonly MeasureFigures[];
  year: number;
  today: CivilDate;
  /** The whole county's year, for which points are given. */
  scored: boolean;
  /** Last months of the periods for which the country's values are known. */
  comparable: readonly number[];
  open: Open;
}

/** What the score asks for; the national value itself stands behind it. */
function toExceed(id: MeasureFigures['id']): string {
  const fixed = id === 'firstDecisionOnTime' || id === 'closingOnTimeA';
  return fixed ? '要超过 95%，正好 95.00% 不算。' : '要超过全国同期数。';
}

/** Where the score waits for the country's value: the newest period that has one. */
function otherPeriod(id: MeasureFigures['id'], [newest]: readonly number[]): string {
  const compared = id === 'mediationSuccessA' || id === 'satisfactionA';
  return compared && newest ? `上面选“${sayThrough(newest)}”，可以和已公布的全国数比。` : '';
}

/** One figure: rate, n and d that open their cases, what must be exceeded, and in words what would cost the point. */
export function MeasureCard({ measure, beside, year, today, scored, comparable, open }: Props) {
  const { id, n, d, margin, national, official, city, reported } = measure;
  const definition: Measure = measures[id];
  const words = partWords[id];
  const said = margin && marginWords(id, margin, scored);
  const parts = [
    { part: 'n', number: n, word: words?.n ?? '' },
    { part: 'd', number: d, word: words?.d ?? '' },
    ...(words?.rest ? [{ part: 'rest', number: d - n, word: words.rest }] : []),
  ] as const;
  return (
    <Card title={measures[id].name} aside={<StateTag measure={measure} />}>
      <View className="figure">{sayValue(id, measure)}</View>
      {d === 0 && <View className="support">这段时间还没有计入的案件。</View>}
      {d > 0 && (
        <Counts
          counts={parts.map(({ part, number, word }) => ({
            id: figureId(id, part),
            number,
            word,
            onTap: () => open(id, part as 'n' | 'd' | 'rest'),
          }))}
        />
      )}
      {reported && <View className="support">{reportedWords(id, reported, today)}</View>}
      {said && <View className={`margin margin--${said.tone}`}>{said.say}</View>}
      <View className="support">
        {toExceed(id)}
        {national
          ? `全国同期 ${sayPublished(id, national.value)}（${national.source}，${sayDate(national.publishedOn, today)}发布）。`
          : `全国同期数还没有录入并核对。${otherPeriod(id, comparable)}`}
      </View>
      {official && (
        <View className="support">
          全国12315平台公布的本县数 {sayPublished(id, official.value)}（{official.source}，{sayDate(official.publishedOn, today)}
          发布），评分以它为准。
        </View>
      )}
      {city && (
        <View className="support">
          {county.city}（评估对象，推定）同期 {sayPublished(id, city.value)}（{city.source}，{sayDate(city.publishedOn, today)}
          发布）。
        </View>
      )}
      {definition.note && <View className="support">{definition.note}</View>}
      {beside.map((one) => (
        <BesideLine key={one.id} measure={one} today={today} open={open} />
      ))}
      <Parts measure={measure} year={year} />
    </Card>
  );
}

function StateTag({ measure: { d, over, margin } }: { measure: MeasureFigures }) {
  const [word, tone]: [string, Tone] =
    d === 0 ? ['无数据', 'quiet'] : !over ? ['待定', 'due'] : margin?.state === 'over' ? ['超过', 'ok'] : ['没有超过', 'late'];
  return <Tag tone={tone}>{word}</Tag>;
}

function BesideLine({ measure, today, open }: { measure: MeasureFigures; today: CivilDate; open: Open }) {
  const { id, n, d, reported } = measure;
  const value = measures[id].as === 'sum' || d === 0 ? sayValue(id, measure) : `${n} / ${d} · ${sayValue(id, measure)}`;
  const tap = d > 0 ? { ...aria({ role: 'button' }), onClick: () => open(id, 'd') } : {};
  const { name, note }: Measure = measures[id];
  return (
    <View>
      <View id={figureId(id, 'd')} className={`line${d > 0 ? ' line--tap' : ''}`} {...tap}>
        <Text className="line__name">{name}</Text>
        <Text className="line__value">{value}</Text>
      </View>
      {note && <View className="small">{note}</View>}
      {reported && <View className="small">{reportedWords(id, reported, today)}</View>}
    </View>
  );
}

/** 各月和各所, opened on demand. */
function Parts({ measure, year }: { measure: MeasureFigures; year: number }) {
  const [shown, show] = useState(false);
  const { id, byMonth, byOffice } = measure;
  const line = (name: string, figure: Figure) => (
    <View key={name} className="line">
      <Text className="line__name">{name}</Text>
      <Text className="line__value">{figure.d === 0 ? '无数据' : `${figure.n} / ${figure.d} · ${sayValue(id, figure)}`}</Text>
    </View>
  );
  return (
    <View>
      <TextButton expanded={shown} onTap={() => show(!shown)}>
        {shown ? '收起各月和各所' : '各月和各所'}
      </TextButton>
      {shown && (
        <View>
          {byMonth.map((figure, index) => figure.d !== 0 && line(`${year} 年 ${sayMonth(`0000-${index + 1}`)}`, figure))}
          {county.offices.map(({ code }, index) => line(sayOffice(code), byOffice[index] ?? { n: 0, d: 0 }))}
        </View>
      )}
    </View>
  );
}
