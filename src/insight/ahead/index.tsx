import { plusDays, sayDate, type CivilDate } from '@domain/civil-date';
import { measures } from '@domain/indicator/measures';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { Card } from '../../ui/card';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { CountedRow } from '../counted-row';
import { aboutFigures, sayOffice, sayStandsAt } from '../words';
import { sayValue } from '@domain/indicator/say-value';
import { guarded } from '../../shell/guarded';

const spans = [
  { id: '3', label: '3 天内' },
  { id: '7', label: '7 天内' },
  { id: '15', label: '15 天内' },
  { id: '30', label: '30 天内' },
  { id: '60', label: '60 天内' },
];

/** The server's day; the phone's own clock is not asked. */
async function todayOfServer(): Promise<CivilDate> {
  if (!moment()) await client.accounts.me.query();
  return moment()?.today ?? '';
}

/** 将失分: the figure as of a day to come, and the cases that make the difference. */
function Ahead() {
  const { params } = useRouter<{ office?: string; on?: string }>();
  const [span, setSpan] = useState('7');
  const office = params.office || undefined;
  // Of one day: its periods end with it, and are late from the next.
  const on = params.on || undefined;
  const query = usePages(async (cursor) => {
    const today = await todayOfServer();
    const until = on ? plusDays(on, 1) : plusDays(today, Number(span));
    return { until, ...(await client.indicators.ahead.query({ until, ...(on && { on: true }), office, cursor })) };
  }, span);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today ?? '';
  return (
    <Page>
      <View>
        <View className="title">没有人办就会失分的案件</View>
        <View className="support">
          {office ? sayOffice(office) : '全县'}，{on && `${sayDate(on, today)}到期的。`}今年的网络消费投诉，期限近的在前。
          {aboutFigures}
        </View>
      </View>
      {!on && <Strip label="看多少天" chips={spans} chosen={span} onChoose={setSpan} />}
      <Shown of={query}>
        {({ rows, rates, total, until, incomplete, standsAt }) => (
          <>
            <Card title={`到 ${sayDate(until, today)}`}>
              {rates.map(({ measure, now, then, lost }) => (
                <View key={measure} className="score">
                  <View className="strong">{measures[measure].name}</View>
                  <View>
                    {now.d + then.d === 0 ? '无数据' : `现在 ${sayValue(measure, now)}，到时 ${sayValue(measure, then)}`}
                  </View>
                  {lost && <View className="margin margin--late">没有人办的话，到时不再超过 95%。</View>}
                </View>
              ))}
              {incomplete && <View className="margin margin--late">{incomplete}</View>}
            </Card>
            {standsAt !== undefined && <View className="support">{sayStandsAt(standsAt)}</View>}
            {total === 0 && <Blank title="这段时间没有会超期的案件" text="按时决定和办结的案件不在这里。" />}
            {rows.map((row, index) => (
              <CountedRow
                key={`${row.measure}${row.no ?? index}`}
                row={row}
                today={today}
                tag={row.measure === 'firstDecisionOnTime' ? '等着决定' : '等着办结'}
              />
            ))}
            <More of={query} />
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Ahead);
