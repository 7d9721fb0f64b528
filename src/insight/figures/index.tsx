import { county } from '@config/county';
import { plusDays, sayDate, sayFullDate, type CivilDate } from '@domain/civil-date';
import type { MeasureId } from '@domain/indicator/measures';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { sayCount } from '../../ui/say-count';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/field';
import { Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { sayPeriod } from '@domain/indicator/official/words';
import { insightIds } from '../ids';
import { insightRoutes } from '../routes';
import { aboutFigures, sayOffice, sayThrough } from '../words';
import { CheckCard } from './check-card';
import { MeasureCard, type MeasureFigures, type Open } from './measure-card';
import { ScoreCard } from './score-card';
import { guarded } from '../../shell/guarded';

/** The four figures of indicator 25, and what stands beside each. */
const shown: readonly { id: MeasureId; beside: readonly MeasureId[] }[] = [
  { id: 'firstDecisionOnTime', beside: ['withdrawnUndecided'] },
  { id: 'closingOnTimeA', beside: ['withdrawnAccepted', 'closingOnTimeB'] },
  { id: 'mediationSuccessA', beside: ['mediationSuccessB', 'settledShare'] },
  { id: 'satisfactionA', beside: ['ratingResponse', 'satisfactionB', 'ratingResponseRejected'] },
];

const offices = [
  { id: 'county', label: '全县' },
  ...county.offices.map(({ code, name }) => ({ id: code as string, label: name })),
];
/** As far as the functions look ahead. */
const AHEAD_DAYS = 90;

interface Choice {
  year: number;
  month?: number;
  through?: number;
  office?: string;
  asOf: CivilDate;
}

/** The choice that the shown figures belong to, as the list of their cases asks for it. */
function choiceOf(data: Choice | undefined) {
  return data && { year: data.year, month: data.month, through: data.through, office: data.office, asOf: data.asOf };
}

/** `5` is May, `to10` January to October, `year` the year so far. */
function spanOf(span: string): { month?: number; through?: number } {
  if (span === 'year') return {};
  return span.startsWith('to') ? { through: Number(span.slice(2)) } : { month: Number(span) };
}

async function yearOf(chosen: number | undefined): Promise<number> {
  if (chosen) return chosen;
  // The server's year: a phone's own clock is not asked.
  if (!moment()) await client.accounts.me.query();
  return Number((moment()?.today ?? '').slice(0, 4));
}

/** 指标 25、26.1: what the county's figures are, what would cost a point, and how each came about. */
function FiguresPage() {
  const [year, setYear] = useState<number>();
  const [span, setSpan] = useState('year');
  const [office, setOffice] = useState('county');
  const [asOf, setAsOf] = useState<CivilDate>();
  const chosenOffice = office === 'county' ? undefined : office;
  const query = useQuery(async () => {
    const of = await yearOf(year);
    const choice = { year: of, ...spanOf(span), office: chosenOffice };
    const got = await client.indicators.figures.query({ ...choice, asOf });
    // What is shown belongs to this choice, whatever chip is tapped meanwhile.
    return { ...got, ...choice };
  });
  const { reload } = query;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) void reload();
    first.current = false;
  }, [year, span, office, asOf, reload]);
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));

  const today = moment()?.today;
  // Another year has other published periods.
  const toYear = (other: number) => {
    setYear(other);
    setSpan('year');
  };
  const open: Open = (measure, part) => go(insightRoutes.figureCases({ measure, part, ...choiceOf(query.data) }));
  const thisYear = Number(today?.slice(0, 4) ?? 0);
  const comparable = (query.data?.comparable ?? []).map((last) => Number(last.slice(5)));
  const spans = [
    { id: 'year', label: '年内累计' },
    ...comparable.map((last) => ({ id: `to${last}`, label: sayThrough(last) })),
    ...Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), label: `${index + 1} 月` })),
  ];

  return (
    <Page>
      <Shown of={query}>
        {({
          measures,
          scores,
          framework,
          checked,
          incomplete,
          leftOut,
          period,
          year: of,
          month,
          office: ofOffice,
          asOf: day,
        }) => (
          <>
            <View>
              <View className="title">{sayPeriod(period)}</View>
              <View className="support">
                {ofOffice ? sayOffice(ofOffice) : '全县'}，网络消费投诉。{aboutFigures}
                {today && day > today ? `预测：到 ${sayDate(day, today)}没有人办的话。` : `截至 ${sayDate(day, today)}。`}
              </View>
            </View>
            {incomplete && <View className="margin margin--late">{incomplete}</View>}
            {leftOut > 0 && (
              <View className="support">
                {`${of} 年收到的网络投诉里，有 ${sayCount(leftOut)} 件是从12315列表导入、还没有转成正式案件的，不在这些数里。`}
              </View>
            )}
            <Strip label="哪段时间" chips={spans} chosen={span} onChoose={setSpan} />
            <Strip label="哪个单位" chips={offices} chosen={office} onChoose={setOffice} />
            {shown.map(({ id, beside }) => {
              const find = (one: MeasureId) => measures.find((row) => row.id === one) as MeasureFigures;
              return (
                <MeasureCard
                  key={id}
                  measure={find(id)}
                  beside={beside.map(find)}
                  year={of}
                  today={today ?? day}
                  scored={!ofOffice && month === undefined}
                  comparable={comparable}
                  open={open}
                />
              );
            })}
            <ScoreCard scores={scores} framework={framework} today={today ?? day} />
            <Card title="再过几天会怎样">
              <View className="support">没有人办就会超期、因此失分的案件。</View>
              <Button id={ids.openAhead} kind="plain" onTap={() => go(routes.ahead(chosenOffice))}>
                看将失分的案件
              </Button>
            </Card>
            <Card title="问题和商品">
              <View className="support">投诉里出了什么问题、买的是什么、哪个月多，都能打开看是哪几件。</View>
              <Button id={insightIds.openKinds} kind="plain" onTap={() => go(insightRoutes.kinds)}>
                看问题和商品
              </Button>
            </Card>
            <Card title="哪一天的数">
              <DateField
                name="asOf"
                label="截至哪一天"
                hint="过去的一天，看的是当时的数；将来的一天，看的是没有人办的话会怎样。"
                value={asOf ?? day}
                start="2020-01-01"
                end={today && plusDays(today, AHEAD_DAYS)}
                said={sayFullDate(asOf ?? day)}
                onChange={setAsOf}
              />
              {asOf && <TextButton onTap={() => setAsOf(undefined)}>回到今天</TextButton>}
              <View>
                <TextButton onTap={() => toYear(of - 1)}>{`看 ${of - 1} 年`}</TextButton>
                {of < thisYear && <TextButton onTap={() => toYear(of + 1)}>{`看 ${of + 1} 年`}</TextButton>}
              </View>
            </Card>
            <Card title="官方公布的数">
              <View className="support">全国同期数和全国12315平台公布的本市、本县数，录入后要由另一个人核对才算数。</View>
              <TextButton id={ids.openOfficial} onTap={() => go(routes.officialValues(of))}>
                录入、核对官方数
              </TextButton>
            </Card>
            {checked && <CheckCard checked={checked} today={today ?? day} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(FiguresPage);
