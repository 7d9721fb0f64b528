import { county } from '@config/county';
import { sayPeriod } from '@domain/indicator/official/words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { go } from '../../routes';
import { Strip } from '../../ui/strip';
import { insightRoutes } from '../routes';
import { Ahead } from './ahead';
import { ComparedPlot } from './compared';
import { KindsPlot } from './kinds';
import { Days, Money, Offices, Stars } from './more';
import { Months } from './months';
import type { OpenCases } from './plots';

const offices = [
  { id: 'county', label: '全县' },
  ...county.offices.map(({ code, name }) => ({ id: code as string, label: name })),
];

/** Everything that is drawn of a period, of the county or one office. */
export function PlotSection({ year, through }: { year: number; through?: number | undefined }) {
  const [chosen, choose] = useState('county');
  const office = chosen === 'county' ? undefined : chosen;
  const plots = usePart(
    () => client.indicators.plots.query({ year, ...(through && { through }), ...(office && { office }) }),
    `${year} ${through ?? ''} ${chosen}`,
  );
  const open: OpenCases = (choice) =>
    go(insightRoutes.figureCases({ year, ...(choice.month ? {} : { through }), office, ...choice }));
  return (
    <>
      <View className="section">图</View>
      <Strip label="哪个单位的图" chips={offices} chosen={chosen} onChoose={choose} />
      {plots && (
        <>
          <View className="support">{`按月的是 ${year} 年各月；往后 30 天的从今天起；其余是 ${sayPeriod(plots.period)}的。点开看是哪些案件。`}</View>
          {plots.incomplete && <View className="margin margin--late">{plots.incomplete}</View>}
          {plots.rates
            .filter(({ measure }) => measure === 'firstDecisionOnTime' || measure === 'closingOnTimeA')
            .map((rate) => (
              <Months key={rate.measure} rate={rate} open={open} />
            ))}
          {plots.ahead && <Ahead days={plots.ahead} today={plots.asOf} office={office} />}
          {!office && plots.compared.map((one) => <ComparedPlot key={one.measure} compared={one} open={open} />)}
          <Stars plots={plots} open={open} />
          {!office && <Offices plots={plots} open={open} />}
          <Days plots={plots} open={open} />
          <Money plots={plots} open={open} />
        </>
      )}
      <KindsPlot year={year} office={office} />
    </>
  );
}
