import { sayFullDate } from '@domain/civil-date';
import { sayPeriod } from '@domain/indicator/official/words';
import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Later } from '../../ui/later';
import { Strip } from '../../ui/strip';
import { insightIds } from '../ids';
import { insightRoutes } from '../routes';
import { PlotSection } from '../plots/section';
import { aboutFigures, sayThrough } from '../words';
import { ItemRow } from './item-row';
import type { Points } from './next-words';
import { WaysOfCounting } from './ways-of-counting';

type Chosen = Points['choices'][number];

const keyOf = ({ year, through }: Chosen) => `${year}${through ? `to${Number(through.slice(5))}` : ''}`;

function sayChoice({ year, through }: Chosen): string {
  return through ? `${year} 年 ${sayThrough(Number(through.slice(5)))}` : `${year} 年到现在`;
}

/** Why this period is shown. */
function sayWhy({ through, choices }: Points): string {
  if (through) return '这一时段有核对过的全国同期数，可以比。';
  return choices.length > 1
    ? '这一时段还没有核对过的全国同期数，要比的几项待定。'
    : '还没有核对过的全国同期数，先看今年到现在；要比的几项待定。';
}

/** 24—26 on one page: seven points, won, lost or open, what would settle each, and whom and which edition it is about. */
function PointsPage() {
  const [chosen, choose] = useState<Chosen>();
  const query = useQuery(() =>
    client.indicators.points.query(
      chosen ? { year: chosen.year, through: chosen.through ? Number(chosen.through.slice(5)) : undefined } : {},
    ),
  );
  const { reload } = query;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) void reload();
    first.current = false;
  }, [chosen, reload]);
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <Shown of={query}>
        {(points) => {
          const { items, period, year, through, choices, framework, incomplete } = points;
          const won = items.filter((one) => one.state === 'scored' && one.points === 1).length;
          const lost = items.filter((one) => one.state === 'scored' && one.points === 0).length;
          const open = items.length - won - lost;
          const mine = choices.find((one) => keyOf(one) === keyOf(points)) ?? points;
          return (
            <>
              <View>
                <View className="title">{sayPeriod(period)}</View>
                <View className="support">{`${sayWhy(points)}截至 ${sayFullDate(points.asOf)}。`}</View>
              </View>
              {incomplete && <View className="margin margin--late">{incomplete}</View>}
              {choices.length > 1 && (
                <Strip
                  label="哪段时间"
                  chips={choices.map((one) => ({ id: keyOf(one), label: sayChoice(one) }))}
                  chosen={keyOf(mine)}
                  onChoose={(id) => choose(choices.find((one) => keyOf(one) === id))}
                />
              )}
              <Card title="共 7 项，每项 1 分">
                <View>
                  <Text className="figure">{`${won} / ${items.length}`}</Text>
                  <Text className="support">{` 得 ${won} 分，丢 ${lost} 分，${open} 项还不能定`}</Text>
                </View>
                <View className="support">{aboutFigures}</View>
                <View className="small">
                  {`按${framework.source}第 24 至 26 项计分，条文录自 ${sayFullDate(framework.copiedOn)}；${sayFullDate(framework.supersededOn)}起施行修订版，取得正文以前仍按 ${framework.version}版测算。`}
                </View>
              </Card>
              {points.indicators.map(({ no, name, responsibleUnits }) => (
                <Card key={no} title={`第 ${no} 项`}>
                  <View className="support">{`${name}。责任单位：${responsibleUnits.join('、')}。`}</View>
                  {items
                    .filter((one) => one.no.startsWith(`${no}.`))
                    .map((item) => (
                      <ItemRow key={item.key} item={item} points={points} />
                    ))}
                </Card>
              ))}
              <Later>
                <PlotSection year={points.year} through={points.through ? Number(points.through.slice(5)) : undefined} />
                <Card title="每个数是怎么来的">
                  <View className="support">四个比率、各月各所、哪一天的数，点开看是哪些案件。</View>
                  <Button id={insightIds.openDetails} kind="plain" onTap={() => go(insightRoutes.figures)}>
                    看每个数
                  </Button>
                </Card>
                <Card title="佐证材料包">
                  <View className="support">评估要看的目录、表格、案件登记册和佐证，一次做好；缺什么先写明。</View>
                  <Button
                    id={insightIds.openPacks}
                    kind="plain"
                    onTap={() => go(insightRoutes.packs(year, through === undefined ? undefined : Number(through.slice(5))))}
                  >
                    做佐证材料包
                  </Button>
                </Card>
                <WaysOfCounting />
                <Card title="指标体系">
                  <View className="support">41 项指标的条文、分值、责任单位和评估方式，24 至 26 是其中 7 分。</View>
                  <Button id={insightIds.openFramework} kind="plain" onTap={() => go(insightRoutes.framework)}>
                    看 41 项指标
                  </Button>
                </Card>
              </Later>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(PointsPage);
