import { sayFullDate } from '@domain/civil-date';
import { sayAt } from '@domain/said-time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { TextButton } from '../../ui/text-button';
import { EnterCard } from './enter-card';
import { WaitingCard } from './waiting-card';
import { YearDays } from './year-days';
import { guarded } from '../../shell/guarded';

type Years = Awaited<ReturnType<typeof client.accounts.years.query>>;

/** How far the recount of open cases is, once a year was entered here. */
function sayCounted({ years, counted }: Years): string | undefined {
  if (!years.some(({ imported }) => imported)) return undefined;
  if (!counted) return '没有办结的案件正在按新的安排重新推算，几分钟后完成。';
  return `${sayAt(counted.at, 'YYYY 年 M 月 D 日 HH:mm')} 重新推算完，改动了 ${counted.moved} 件没有办结的案件；已经办结的不变。`;
}

function YearCard({ table }: { table: Years['years'][number] }) {
  const { year, notice, issuedOn, link, imported } = table;
  return (
    <Card title={`${year} 年`}>
      <Facts
        facts={[
          { q: '通知', a: `${notice}，${sayFullDate(issuedOn)}` },
          ...(link ? [{ q: '链接', a: link }] : []),
          {
            q: '来源',
            a: imported ? `${imported.by}录入，${imported.confirmedBy ?? ''}核对，${sayFullDate(imported.on)}` : '随程序提供',
          },
        ]}
      />
      <YearDays {...table} />
    </Card>
  );
}

/** The newest two years; those before when asked for. */
function YearCards({ of }: { of: Years['years'] }) {
  const [all, showAll] = useState(of.length <= 2);
  return (
    <>
      {(all ? of : of.slice(0, 2)).map((table) => (
        <YearCard key={table.year} table={table} />
      ))}
      {!all && <TextButton onTap={() => showAll(true)}>{`以前的 ${of.length - 2} 年`}</TextButton>}
    </>
  );
}

/** 放假安排: which years count, the one that waits for a second person, and a coming one to be entered. */
function CalendarPage() {
  const query = useQuery(async () => {
    const [me, years] = await Promise.all([client.accounts.me.query(), client.accounts.years.query()]);
    return { ...years, isAdmin: me.roles.includes('admin') };
  });
  const reload = () => void query.reload();
  return (
    <Page>
      <View>
        <View className="title">放假安排</View>
        <View className="support">
          期限按国务院办公厅公布的放假安排推算（第四十五条）。没有公布的年份暂按周末推算，并且注明“暂按”。
        </View>
      </View>
      <Shown of={query}>
        {(data) => {
          const { version, years, proposed, isAdmin } = data;
          const [latest] = years;
          const counted = sayCounted(data);
          return (
            <>
              {latest && <View className="strong">{`现在算到 ${latest.year} 年 12 月 31 日。`}</View>}
              {counted && <View className="support">{counted}</View>}
              {proposed && <WaitingCard version={version} proposed={proposed} onDone={reload} />}
              {isAdmin && !proposed && latest && (
                <EnterCard key={version} version={version} next={latest.year + 1} onEntered={reload} />
              )}
              <YearCards of={years} />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(CalendarPage);
