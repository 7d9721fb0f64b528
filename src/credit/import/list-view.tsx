import { sayDate } from '@domain/civil-date';
import { factColumns, unreportedColumns } from '@domain/credit/import/columns';
import { handedColumns } from '@domain/handed-record/import/columns';
import { merchantColumns } from '@domain/merchant/import/columns';
import { factKinds, type FactKind } from '@domain/credit/fact/kinds';
import type { Counts, Mapping } from '@domain/credit/import/list';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { useCall } from '../../cloud/use-call';
import { useQuery } from '../../cloud/use-query';
import { ColumnsCard } from '../../form/columns-card';
import { go } from '../../routes';
import { Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { Strip } from '../../ui/strip';
import { batchIds } from '../batch-ids';
import { batchRoutes } from '../batch-routes';
import { RowsCard, type What } from './rows-card';

type List = Awaited<ReturnType<typeof client.credit.list.query>>;

const countWords: Readonly<Record<List['sort'], Partial<Record<keyof Counts, string>>>> = {
  facts: {
    fresh: '要登记',
    same: '已经有，没有变化',
    differs: '已经有，和名单不一样',
    unknown: '本局没有登记这一家',
    bad: '不能登记',
  },
  merchants: {
    fresh: '要登记的主体和店铺',
    same: '已经有，没有变化',
    differs: '可能已经有，请人看',
    bad: '不能登记',
  },
  handed: { fresh: '要登记的记录', same: '已经有，没有变化', differs: '已经有，和名单不一样', bad: '不能登记' },
  unreported: { fresh: '本局登记着的', unknown: '本局没有登记这一家', bad: '读不出来' },
};

const factsOf = (sort: List['sort'], counts: Counts) =>
  (Object.keys(countWords[sort]) as (keyof Counts)[]).map((name) => ({
    q: countWords[sort][name] ?? '',
    a: `${counts[name]} 行`,
  }));

const kindChips = [
  { id: 'column', label: '看“信息类型”一列' },
  ...(Object.keys(factKinds) as FactKind[]).map((id) => ({ id, label: factKinds[id].label })),
] as const;

const optionsOf = {
  facts: factColumns.options,
  unreported: unreportedColumns.options,
  merchants: merchantColumns.options,
  handed: handedColumns.options,
} as const;

/** What to look at above all among the columns. */
const hints: Readonly<Record<List['sort'], string>> = {
  facts: '；公示日期决定什么时候能修复',
  unreported: '',
  merchants: '；没有的列可以不用',
  handed: '；平台编号决定是不是同一条',
};

const SOURCE = '国家企业信用信息公示系统';

/** One list from its columns to what was entered by it: nothing is entered before the dry run was looked at. */
export function ListView({ id }: { id: string }) {
  const query = useQuery(() => client.credit.list.query({ id }));
  const progress = useQuery(() => client.credit.listProgress.query({ id }));
  const { waiting, told, run } = useCall();
  const [edited, setEdited] = useState<Mapping>();
  const [kind, setKind] = useState<FactKind | 'column'>('column');
  const state = progress.data?.state;
  const renew = async () => void (await Promise.all([query.reload(), progress.reload()]));
  useAsked(query, progress);

  // While it runs and is looked at, this page goes on with it; the timer does where nobody looks.
  const looked = progress.data?.looked;
  useEffect(() => {
    if (state !== 'running' || waiting) return;
    void run(async (key) => {
      await client.credit.goOnList.mutate({ id }, { context: { key } });
      await renew();
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each answer that says it is still running asks for the next steps
  }, [state, looked]);

  const check = ({ sort, version, on }: List, mapping: Mapping) =>
    void run(async (key) => {
      const facts = { mapping: [...mapping], source: SOURCE, seenOn: on, ...(kind !== 'column' && { kind }) };
      const of = sort === 'facts' ? { sort, ...facts } : { sort, mapping: [...mapping] };
      await client.credit.checkList.mutate({ id, version, of: of as never }, { context: { key } });
      setEdited(undefined);
      await renew();
    });
  const start = (version: number) =>
    void run(async (key) => {
      await client.credit.startList.mutate({ id, version }, { context: { key } });
      await renew();
    });
  const stop = (goOn: boolean) =>
    void run(async (key) => {
      await (goOn ? client.credit.goOnList : client.credit.stopList).mutate({ id }, { context: { key } });
      await renew();
    });

  return (
    <Shown of={query}>
      {(list) => {
        const { counts, version, done, sort } = list;
        const mapping = edited ?? list.mapping;
        const open = (list.state === 'read' || list.state === 'checked') && list.headings.length > 0;
        const card = (what: What, count = 0) =>
          count ? <RowsCard key={`${what}-${version}`} id={id} what={what} count={count} of={sort} /> : null;
        const many = counts?.fresh ?? 0;
        return (
          <>
            <Card title={list.name}>
              <View className="support">
                {[list.asOf && `${sayDate(list.asOf, moment()?.today)}的名单`, `${list.rows ?? 0} 行`, list.by]
                  .filter(Boolean)
                  .join(' · ')}
              </View>
              {list.others.length > 0 && (
                <View className="support">{`只读了第一张工作表；没有读的：${list.others.join('、')}。`}</View>
              )}
              {counts && !edited && <Facts facts={factsOf(sort, counts)} />}
              {done && (
                <View className="strong">
                  {`登记了 ${done.made} 条${sort === 'facts' ? '，等另一个人核对' : ''}${done.left ? `；没有登记 ${done.left} 行` : ''}。`}
                </View>
              )}
            </Card>
            {told && <Refusal told={told} onReload={() => void renew()} />}
            {(state === 'running' || state === 'stopped') && (
              <Card title={state === 'running' ? '正在登记' : '已停下'}>
                <View>{`已看 ${looked ?? 0} 行，共 ${progress.data?.rows ?? many} 行。`}</View>
                <View className="support">关掉页面也会接着登记，每五分钟一批。</View>
                <Button id={batchIds.stop} kind="plain" onTap={() => stop(state === 'stopped')}>
                  {state === 'running' ? '停下' : '接着登记'}
                </Button>
              </Card>
            )}
            {open && sort === 'facts' && (
              <Card title="这份表是哪一种">
                <Strip label="这份表是哪一种" chips={kindChips} chosen={kind} onChoose={setKind} />
              </Card>
            )}
            {open && (
              <ColumnsCard
                options={optionsOf[sort] as typeof factColumns.options}
                hint={hints[sort]}
                headings={list.headings}
                mapping={mapping as (typeof factColumns.options)[number]['value'][]}
                saved={list.saved}
                onChange={setEdited}
              />
            )}
            {open && (
              <Button
                id={batchIds.check}
                kind={counts && !edited ? 'plain' : 'primary'}
                waiting={waiting}
                onTap={() => check(list, mapping)}
              >
                {counts ? '按这样再试一次' : '试导一遍，先不登记'}
              </Button>
            )}
            {card('bad', counts?.bad)}
            {card('unknown', counts?.unknown)}
            {card('differs', counts?.differs)}
            {card('left', done?.left)}
            {list.state === 'checked' && !edited && many > 0 && sort !== 'unreported' && (
              <Button id={batchIds.start} waiting={waiting} waitingWord="正在登记……" onTap={() => start(version)}>
                {`登记 ${many} 条`}
              </Button>
            )}
            {list.state === 'checked' && !edited && many > 0 && sort === 'unreported' && (
              <Button id={batchIds.toBatch} onTap={() => go(batchRoutes.write({ list: id }))}>
                {`给这 ${many} 家写一批提示`}
              </Button>
            )}
          </>
        );
      }}
    </Shown>
  );
}
