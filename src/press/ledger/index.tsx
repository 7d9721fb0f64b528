import type { LedgerItem } from '@domain/bulletin/kinds';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { OpenPaper } from '../../shell/open-paper';
import { Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { pressIds } from '../ids';
import { pressRoutes } from '../routes';
import { CellCard, type CellChoice } from './cell-card';
import { Matrix } from './matrix';
import { PointCard } from './point-card';
import { canPrint, printPage } from '../../ui/print';
import '../press.scss';

const items: Record<LedgerItem, { no: string; title: string }> = {
  education: { no: '24.1', title: '网络消费教育、引导' },
  warnings: { no: '24.2', title: '网络消费提示、警示' },
};
const which = [
  { id: 'network', label: '网络消费（计分）' },
  { id: 'all', label: '全部' },
] as const;

const readLedger = (year: number, network: boolean) => client.bulletins.ledger.query({ year, network });
export type Ledger = Awaited<ReturnType<typeof readLedger>>;

/** What the year comes to beside the bureau's own aim; the assessment itself names no number. */
function aimsOf({ media: by, forms: in_, months, bulletins, releases }: Ledger['education'], { aims }: Ledger): string {
  return `${bulletins} 条，发布 ${releases} 次；媒介 ${by} 种、形式 ${in_} 种、${months} 个月有。本局自定目标：${aims.media} 种媒介、${aims.forms} 种形式；指标没有写数目。`;
}

/** 宣传台账: form × medium × month of both items of indicator 24; each cell opens its releases and says what is missing. */
function LedgerPage() {
  const { params } = useRouter<{ year?: string }>();
  const [chosen, choose] = useState<'network' | 'all'>('network');
  const [year, setYear] = useState(params.year ? Number(params.year) : undefined);
  const [cell, open] = useState<CellChoice>();
  const query = useQuery(async () => {
    if (!moment()) await client.accounts.me.query();
    return readLedger(year ?? Number(moment()?.today.slice(0, 4)), chosen === 'network');
  });
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const thisYear = Number(moment()?.today.slice(0, 4));
  const change = (then: () => void) => {
    then();
    open(undefined);
    Taro.nextTick(() => void query.reload());
  };
  return (
    <Page>
      <Shown of={query}>
        {(ledger) => (
          <View className="stack printed">
            <View>
              <View className="title">{`${ledger.year} 年宣传台账`}</View>
              <View className="support">
                指标
                24：多种形式、多种媒介的网络消费教育引导和提示警示。一条在五个地方发，是一条、五次发布。点格子看是哪几次、缺什么佐证。
              </View>
            </View>
            <View className="press__tools unprinted">
              <TextButton onTap={() => change(() => setYear(ledger.year - 1))}>{`${ledger.year - 1} 年`}</TextButton>
              {ledger.year < thisYear && (
                <TextButton onTap={() => change(() => setYear(ledger.year + 1))}>{`${ledger.year + 1} 年`}</TextButton>
              )}
              <OpenPaper id={pressIds.sheet} ask={() => client.bulletins.sheet.query({ year: ledger.year })}>
                表格文件（含佐证清单）
              </OpenPaper>
              {canPrint() && (
                <TextButton id={pressIds.print} onTap={printPage}>
                  打印这一页
                </TextButton>
              )}
            </View>
            <Strip label="算哪些" chips={which} chosen={chosen} onChoose={(one) => change(() => choose(one))} />
            {ledger.quiet.length > 0 && (
              <View className="stale support">
                {`${ledger.quiet.join('、')} 月没有与网络消费有关的。在别处发过的请补录；这个月的可以从时令开头写一条。`}
                <View className="unprinted">
                  <TextButton onTap={() => void Taro.navigateTo({ url: pressRoutes.start() })}>写一条或者补录</TextButton>
                </View>
              </View>
            )}
            {(Object.keys(items) as LedgerItem[]).map((item) => (
              <Card key={item} title={`${items[item].no} ${items[item].title}`}>
                <View className="support">{aimsOf(ledger[item], ledger)}</View>
                <Matrix
                  of={ledger[item]}
                  chosen={cell?.item === item ? cell : undefined}
                  onOpen={(medium, form, month) => open({ item, medium, form, month })}
                />
                {ledger[item].missing > 0 && (
                  <TextButton id={`${pressIds.onlyMissing}-${item}`} onTap={() => open({ item, missing: true })}>
                    {`${ledger[item].missing} 次发布缺佐证，看是哪些`}
                  </TextButton>
                )}
                {cell?.item === item && (
                  <CellCard key={JSON.stringify(cell)} year={ledger.year} network={ledger.network} cell={cell} />
                )}
                {ledger.network && <PointCard item={item} ledger={ledger} done={() => query.reload()} />}
              </Card>
            ))}
            {ledger.uncounted > 0 && (
              <View className="support">{`另有 ${ledger.uncounted} 次是投诉分析报告，不计入这两项，表格文件里有。`}</View>
            )}
          </View>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(LedgerPage);
