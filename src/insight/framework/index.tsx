import { sayFullDate } from '@domain/civil-date';
import { measures } from '@domain/indicator/measures';
import { Text, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { aboutFigures } from '../words';

type Framework = Awaited<ReturnType<typeof client.indicators.framework.query>>;
type Indicator = Framework['indicators'][number];

/** 优化服务, where 24 to 26 are. */
const FIRST = 2;

/** What the program does for an indicator: counts it, keeps a ledger, or nothing yet. */
function sayCounted({ items }: Indicator): string {
  const counted = items.filter(({ measures: by }) => by);
  if (counted.length)
    return `本程序有这些数：${counted.flatMap(({ measures: by = [] }) => by.map((id) => measures[id].name)).join('、')}`;
  return items.some(({ key }) => key) ? '本程序有台账，由人确认' : '本程序不算，由责任单位提供材料';
}

/** One indicator: points and name; its text, units and how it is assessed on demand. */
function IndicatorRow({ indicator }: { indicator: Indicator }) {
  const [shown, show] = useState(false);
  const { no, name, points, nature, rule, assessment, sources, responsibleUnits, openQuestion } = indicator;
  return (
    <View className="score">
      <View className="row__top">
        <Text className="strong">{`${no}　${name}`}</Text>
        <Text className="support">{`${points} 分`}</Text>
      </View>
      <View className="small">{sayCounted(indicator)}</View>
      <TextButton expanded={shown} label={`${no} 的条文`} onTap={() => show(!shown)}>
        {shown ? '收起条文' : '条文、谁负责、怎么评'}
      </TextButton>
      {shown && (
        <>
          <View>{rule}</View>
          {openQuestion && <View className="support">{`没有写明：${openQuestion}。`}</View>}
          <View className="support">{`${nature}；${assessment}；来源：${sources.join('、')}。`}</View>
          <View className="support">{`责任单位：${responsibleUnits.join('、')}。`}</View>
        </>
      )}
    </View>
  );
}

/** 指标体系: the 41 indicators of the edition, block by block. */
function FrameworkPage() {
  const [block, choose] = useState(FIRST);
  const query = useQuery(() => client.indicators.framework.query({ block }));
  const { reload } = query;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) void reload();
    first.current = false;
  }, [block, reload]);
  return (
    <Page>
      <Shown of={query}>
        {({ blocks, indicators, edition, block: of }) => (
          <>
            <Strip
              label="哪一类"
              chips={blocks.map(({ name, points }, index) => ({ id: String(index), label: `${name} ${points} 分` }))}
              chosen={String(block)}
              onChoose={(id) => choose(Number(id))}
            />
            <View className="support">
              {`${edition.source}，41 项共 100 分，录自 ${sayFullDate(edition.copiedOn)}；${sayFullDate(edition.supersededOn)}起施行修订版。${aboutFigures}`}
            </View>
            <Card title={blocks[of]?.name}>
              {indicators.map((indicator) => (
                <IndicatorRow key={indicator.no} indicator={indicator} />
              ))}
            </Card>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(FrameworkPage);
