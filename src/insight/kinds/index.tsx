import { county } from '@config/county';
import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { Blank, Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Strip } from '../../ui/strip';
import { guarded } from '../../shell/guarded';
import { insightRoutes } from '../routes';
import { Bars } from '../plots/bars';
import { kindsVersion, sayCategory, sayProblem } from '../kind-words';

const offices = [
  { id: 'county', label: '全县' },
  ...county.offices.map(({ code, name }) => ({ id: code as string, label: name })),
];
/** Of fewer complaints no share is said: one more or one less would change it. */
const FEW = 30;

type Row = { key: string; label: string; count: number };

/** How many, and where there are enough of them their share. */
function barsOf(rows: readonly Row[], of: number) {
  return rows.map(({ key, label, count }) => {
    const share = of >= FEW ? `，${100 * count < of ? '不到 1' : Math.round((100 * count) / of)}%` : '';
    return { key, label, count, said: `${count} 件${share}` };
  });
}

async function yearNow(): Promise<number> {
  if (!moment()) await client.accounts.me.query();
  return Number((moment()?.today ?? '').slice(0, 4));
}

/** 问题和商品: how many complaints came in, by what went wrong, by kind of goods, by month. */
function Kinds() {
  const [ago, setAgo] = useState<'0' | '1'>('0');
  const [month, setMonth] = useState('all');
  const [office, setOffice] = useState('county');
  const query = useQuery(async () => {
    const asked = {
      year: (await yearNow()) - Number(ago),
      month: month === 'all' ? undefined : Number(month),
      office: office === 'county' ? undefined : office,
    };
    return { ...(await client.indicators.kinds.query(asked)), asked };
  });
  const { reload } = query;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) void reload();
    first.current = false;
  }, [ago, month, office, reload]);
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <Strip label="哪个单位" chips={offices} chosen={office} onChoose={setOffice} />
      <Strip
        label="哪一年"
        chips={[
          { id: '0', label: '今年' },
          { id: '1', label: '去年' },
        ]}
        chosen={ago}
        onChoose={setAgo}
      />
      <Shown of={query}>
        {({ total, more, problems, categories, months, asked }) => {
          const open = (choice: Record<string, string>) => go(insightRoutes.kindCases({ ...asked, ...choice }));
          const when = `${asked.year} 年${asked.month ? ` ${asked.month} 月` : ''}`;
          const byMonth = [...months].sort((a, b) => Number(a.key) - Number(b.key));
          return (
            <>
              <Strip
                label="哪一个月"
                chips={[
                  { id: 'all', label: '全年' },
                  ...byMonth.map(({ key }) => ({ id: String(Number(key)), label: `${Number(key)} 月` })),
                ]}
                chosen={month}
                onChoose={setMonth}
              />
              <View>
                <View>
                  <Text className="figure">{total}</Text>
                  <Text className="support">{` 件，${when}收到`}</Text>
                </View>
                <View className="support">
                  {`按收到的日期；并入别件的只算一次。类型和类别按 ${kindsVersion}的叫法。${more ? '超过 2 万件，没有数完，只会更多。' : ''}`}
                </View>
                {total > 0 && total < FEW && (
                  <View>{`只有 ${total} 件，多一件少一件就会变很多：不说比例，也不要拿来和别的月份、单位比。`}</View>
                )}
              </View>
              {total === 0 ? (
                <Blank title="这段时间没有投诉" text="换一个月、一年或者一个单位看看。" />
              ) : (
                <>
                  <Card title="出了什么问题">
                    <Bars
                      bars={barsOf(
                        problems.map((one) => ({ ...one, label: sayProblem(one.key) })),
                        total,
                      )}
                      onOpen={(problem) => open({ problem })}
                    />
                  </Card>
                  <Card title="买的是什么">
                    <Bars
                      bars={barsOf(
                        categories.map((one) => ({ ...one, label: sayCategory(one.key) })),
                        total,
                      )}
                      onOpen={(category) => open({ category })}
                    />
                  </Card>
                  {!asked.month && (
                    <Card title="哪个月收到">
                      <Bars
                        bars={barsOf(
                          byMonth.map((one) => ({ ...one, label: `${Number(one.key)} 月` })),
                          0,
                        )}
                        onOpen={(key) => open({ month: String(Number(key)) })}
                      />
                    </Card>
                  )}
                </>
              )}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(Kinds);
