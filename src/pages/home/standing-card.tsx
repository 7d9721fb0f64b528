import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { sayAboutFigures } from '../../shell/about-figures';
import { Shown } from '../../shell/page';
import { ScoreRow } from '../../shell/score-row';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';

type Standing = Awaited<ReturnType<typeof client.indicators.standing.query>>;
type Rate = Standing['rates'][number];

/** How near a rate is to the 95 % it must exceed. */
function sayMargin({ n, d, margin }: Rate): string {
  if (margin.state === 'noData') return '无数据';
  const value = `${d} 件里按时 ${n} 件，`;
  if (margin.state === 'over') return margin.costs === 'never' ? `${value}超过 95%` : `${value}再超期 ${margin.costs} 件即失分`;
  return `${value}没有超过 95%`;
}

/** 指标 24–26 as they stand: the points, what is still open, and how far the two rates are from losing theirs; `each`: every item. */
export function StandingCard({ each = false }: { each?: boolean }) {
  const query = useQuery(() => client.indicators.standing.query(), 'home:standing');
  const { reload } = query;
  // It comes with the answer of its page, after the page was shown.
  useEffect(() => void reload(), [reload]);
  const open = (
    <TextButton id={ids.openFigures} onTap={() => go(routes.points)}>
      看指标
    </TextButton>
  );
  return (
    <Card title="指标 24—26" aside={open}>
      <Shown of={query}>
        {({ scores, rates, period, framework, incomplete }) => {
          const won = scores.filter((one) => one.state === 'scored' && one.points === 1).length;
          const undecided = scores.filter(({ state }) => state !== 'scored').length;
          return (
            <>
              <View>
                <Text className="figure">{`${won} / ${scores.length}`}</Text>
                <Text className="support">{` 得分${undecided ? `，${undecided} 项还不能定` : ''}`}</Text>
              </View>
              <View className="small">{`${period.to.slice(0, 4)} 年到 ${Number(period.to.slice(5))} 月。${sayAboutFigures(framework)}`}</View>
              {incomplete && <View className="support">{incomplete}</View>}
              {rates.map((rate) => (
                <View key={rate.measure}>
                  <Text className="strong">{rate.name}</Text>
                  <View className="support">{sayMargin(rate)}</View>
                </View>
              ))}
              {each && scores.map((score) => <ScoreRow key={score.no} score={score} />)}
            </>
          );
        }}
      </Shown>
    </Card>
  );
}
