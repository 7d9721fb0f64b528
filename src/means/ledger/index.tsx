import { indicatorKeys, isOfDay, type Indicator, type LedgerItem } from '@domain/assessment/items';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { OpenPaper } from '../../shell/open-paper';
import { Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { canPrint, printPage } from '../../ui/print';
import { DateField } from '../../ui/field';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { readLedger, type Chosen, type ItemTable } from './call';
import { ledgerIds, missingId } from './ids';
import { OwnCard } from './own-card';
import { PaperForm } from './paper-form';
import { RowsCard } from './rows-card';
import { ShareCard } from './share-card';
import { Table } from './table';
import { TotalsCard } from './totals-card';
import { WithdrawPaper } from './withdraw-paper';
import { WordCard } from './word-card';
import './ledger.scss';

const chips = indicatorKeys.map((id) => ({ id, label: `指标 ${id}` }));
const isIndicator = (text: string | undefined): text is Indicator => indicatorKeys.some((one) => one === text);

const sum = ({ rows, missing, months, aside }: ItemTable) =>
  `${rows} 条，${months} 个月有，${missing} 条缺佐证${aside ? `；另有 ${aside} 条与网络交易无关，不计入` : ''}。指标没有写数目。`;

/** 指标台账: of indicators 3, 9, 11, 12, 14, 26 and 27 each item in the framework's own words, what the year or the day left for it, and what proves it. */
function LedgerPage() {
  const { params } = useRouter<{ indicator?: string; year?: string }>();
  const [indicator, setIndicator] = useState<Indicator>(isIndicator(params.indicator) ? params.indicator : '12');
  const [year, setYear] = useState(params.year ? Number(params.year) : undefined);
  /** Of those that are counted as of a day; the last one there is where none is chosen. */
  const [day, setDay] = useState<string>();
  const [chosen, choose] = useState<Chosen>();
  const [handing, hand] = useState<LedgerItem>();
  const query = useQuery(async () => {
    if (!moment()) await client.accounts.me.query();
    return readLedger(indicator, year ?? Number(moment()?.today.slice(0, 4)), isOfDay(indicator) ? day : undefined);
  });
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today;
  const thisYear = Number(today?.slice(0, 4));
  const change = (then: () => void) => {
    then();
    choose(undefined);
    hand(undefined);
    Taro.nextTick(() => void query.reload());
  };
  const toYear = (to: number) => {
    setYear(to);
    setDay(undefined);
  };
  const done = async () => {
    choose(undefined);
    hand(undefined);
    await query.reload();
  };
  return (
    <Page>
      <Shown of={query}>
        {(ledger) => (
          <View className="stack printed">
            <View>
              <View className="title">{`${ledger.year} 年指标 ${ledger.indicator} 台账`}</View>
              <View className="support">
                {`${ledger.name}（2022 试行版；新版的文字没有取得）。草稿、撤回、取消的不计入。每一行附佐证，缺的写明缺什么；得不得分由人看过以后确认。`}
              </View>
            </View>
            <View className="ledger__tools unprinted">
              <TextButton onTap={() => change(() => toYear(ledger.year - 1))}>{`${ledger.year - 1} 年`}</TextButton>
              {ledger.year < thisYear && (
                <TextButton onTap={() => change(() => toYear(ledger.year + 1))}>{`${ledger.year + 1} 年`}</TextButton>
              )}
              <OpenPaper
                id={ledgerIds.sheet}
                ask={() =>
                  client.measures.ledgerSheet.query({
                    ...{ indicator: ledger.indicator, year: ledger.year },
                    ...(ledger.asOf && { asOf: ledger.asOf }),
                  })
                }
              >
                表格文件（含佐证清单）
              </OpenPaper>
              {canPrint() && (
                <TextButton id={ledgerIds.print} onTap={printPage}>
                  打印这一页
                </TextButton>
              )}
            </View>
            <Strip label="哪个指标" chips={chips} chosen={indicator} onChoose={(one) => change(() => setIndicator(one))} />
            {ledger.asOf && (
              <View className="unprinted">
                <DateField
                  name="asOf"
                  label="截至哪天"
                  value={ledger.asOf}
                  start={`${ledger.year}-01-01`}
                  end={ledger.year === thisYear ? today : `${ledger.year}-12-31`}
                  said={sayDate(ledger.asOf, undefined)}
                  onChange={(to) => change(() => setDay(to))}
                />
              </View>
            )}
            {ledger.totals && <TotalsCard totals={ledger.totals} mayEnter={ledger.mayEnter === true} done={done} />}
            {ledger.loose.map(({ id, title, by }) => (
              <View key={id} className="stale support">
                {`${by} 交的“${title}”对应的那一行已经不在台账里，请撤下，或者重新归入。`}
                <WithdrawPaper id={id} done={done} />
              </View>
            ))}
            {ledger.items.map((table) => (
              <Card key={table.item} title={`${table.no} ${table.text}`}>
                {table.share ? (
                  <ShareCard of={table.share} onOpen={(kind) => choose({ item: table.item, kind })} />
                ) : (
                  <View className="support">{sum(table)}</View>
                )}
                {table.share && table.aside > 0 && (
                  <View className="unprinted">
                    <TextButton onTap={() => choose({ item: table.item, kind: 'shoplessSubject' })}>
                      {`另有 ${table.aside} 家没有开着的网店，不计入，看是哪些`}
                    </TextButton>
                  </View>
                )}
                <Table
                  of={table}
                  chosen={chosen?.item === table.item ? chosen : undefined}
                  onOpen={(kind, month) => choose({ item: table.item, kind, ...(month && { month }) })}
                />
                <View className="ledger__tools unprinted">
                  {table.rows > 0 && (
                    <TextButton onTap={() => choose({ item: table.item })}>{`全部 ${table.rows} 条`}</TextButton>
                  )}
                  {table.missing > 0 && (
                    <TextButton id={missingId(table.item)} onTap={() => choose({ item: table.item, missing: true })}>
                      {`${table.missing} 条缺佐证，看是哪些`}
                    </TextButton>
                  )}
                  <TextButton id={`${ledgerIds.paper}-${table.item}`} onTap={() => hand(table.item)}>
                    交一份这一项的材料
                  </TextButton>
                </View>
                {handing === table.item && <PaperForm year={ledger.year} item={table.item} done={done} />}
                {chosen?.item === table.item && (
                  <RowsCard
                    key={JSON.stringify(chosen)}
                    indicator={ledger.indicator}
                    year={ledger.year}
                    asOf={ledger.asOf}
                    chosen={chosen}
                    done={done}
                  />
                )}
                <WordCard table={table} year={ledger.year} mayConfirm={ledger.mayConfirm} done={done} />
              </Card>
            ))}
            {ledger.indicator === '26' && <OwnCard key={ledger.year} year={ledger.year} />}
          </View>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(LedgerPage);
