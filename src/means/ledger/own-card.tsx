import { FEW, ownFigures, type OwnFigure } from '@domain/assessment/own-figures';
import { sayShare } from '@domain/assessment/shares';
import { sayDate } from '@domain/civil-date';
import { enrolmentName } from '@domain/enrolment/name';
import { negotiationName } from '@domain/negotiation/name';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { Earlier, useEarlier } from '../../shell/earlier';
import { Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Counts } from '../../ui/counts';
import { ListRow } from '../../ui/list-row';
import { ownFigureId } from './ids';

interface Chosen {
  figure: OwnFigure;
  part: 'n' | 'd' | 'rest';
}

const pages = { negotiation: negotiationName.pages.staff, enrolment: enrolmentName.pages.staff } as const;

/** The negotiations or firms behind a number, each with why it counts. */
function Rows({ year, chosen: { figure, part } }: { year: number; chosen: Chosen }) {
  const ask = (from?: number) =>
    client.measures.ownSettlingRows.query({ year, figure, part, ...(from !== undefined && { from }) });
  const query = useQuery(() => ask());
  const earlier = useEarlier(query.data?.next, ask);
  const today = moment()?.today;
  return (
    <Shown of={query}>
      {({ rows, total }) => (
        <>
          <View className="strong">{`${ownFigures[figure][part]} ${total}`}</View>
          <View className="stack rows">
            {[...rows, ...earlier.rows].map(({ of, no, object, on, why }) => (
              <ListRow
                key={`${of.id}${on}`}
                aside={no}
                what={object}
                who={why}
                note={sayDate(on, today)}
                onTap={() => go(`/${pages[of.kind]}?id=${encodeURIComponent(of.id)}`)}
              />
            ))}
          </View>
          <Earlier of={earlier} />
        </>
      )}
    </Shown>
  );
}

/** 内部数: how settling through this program went, beside the official figures of 26.1, for which it never counts. */
export function OwnCard({ year }: { year: number }) {
  const query = useQuery(() => client.measures.ownSettling.query({ year }));
  const [chosen, choose] = useState<Chosen>();
  return (
    <Card title="内部数：本程序里的自行协商">
      <View className="support">本局自己数的，不计分。26.1 按全国12315平台的ODR计算，官方数在“指标数据”里录入、核对。</View>
      <Shown of={query}>
        {({ asOf, figures }) => (
          <>
            <View className="support">{`截至 ${sayDate(asOf, moment()?.today)}。`}</View>
            {figures.map(({ figure, n, d }) => {
              const words = ownFigures[figure];
              const parts = [['n', n] as const, ['d', d] as const, ['rest', d - n] as const];
              return (
                <View key={figure} className="ledger__row stack">
                  <View className="row__top">
                    <View className="strong">{words.name}</View>
                    <View className="strong">{sayShare({ n, d })}</View>
                  </View>
                  {d > 0 && d < FEW && <View className="support">{`不到 ${FEW} 件，件数少，比例只作参考。`}</View>}
                  {d > 0 && (
                    <Counts
                      counts={parts.map(([part, number]) => ({
                        ...{ id: ownFigureId(figure, part), number, word: words[part] },
                        onTap: () => choose({ figure, part }),
                      }))}
                    />
                  )}
                  <View className="small">
                    {`${words.numerator}，除以${words.denominator}；计入的日子：${words.counts}。${words.note}`}
                  </View>
                  {chosen?.figure === figure && <Rows key={`${figure}${chosen.part}`} year={year} chosen={chosen} />}
                </View>
              );
            })}
          </>
        )}
      </Shown>
    </Card>
  );
}
