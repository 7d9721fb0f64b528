import { columnOptions, type ColumnId } from '@domain/complaint/import/columns';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { Refusal } from '../../shell/refusal';
import { Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { ids } from '../../ui/ids';
import { ColumnsCard } from '../../form/columns-card';
import { RowsCard, type What } from './rows-card';
import { useAsked } from '../../cloud/use-asked';
import { useCall } from '../../cloud/use-call';

type Counts = NonNullable<Awaited<ReturnType<typeof client.imports.list.query>>['counts']>;

const countWords: Record<keyof Counts, string> = {
  fresh: '要成为案件',
  follows: '照新的列表更新',
  same: '已经有，没有变化',
  differs: '已经有，和本局记录不一样',
  closed: '在12315已经办结，不导入',
  bad: '不能导入',
};

const factsOf = (counts: Counts) =>
  (Object.keys(countWords) as (keyof Counts)[]).map((name) => ({ q: countWords[name], a: `${counts[name]} 行` }));

/** One list from its columns to its cases: nothing becomes a case before the dry run was looked at. */
export function ListView({ id }: { id: string }) {
  const query = useQuery(() => client.imports.list.query({ id }));
  const progress = useQuery(() => client.complaints.importProgress.query({ id }));
  const { waiting, told, run } = useCall();
  const [edited, setEdited] = useState<(ColumnId | '')[]>();
  const state = progress.data?.state;
  const renew = async () => void (await Promise.all([query.reload(), progress.reload()]));
  useAsked(query, progress);

  // While it runs and is looked at, this page goes on with it; the timer does where nobody looks.
  const looked = progress.data?.looked;
  useEffect(() => {
    if (state !== 'running' || waiting) return;
    void run(async (key) => {
      await client.complaints.goOnImport.mutate({ id }, { context: { key } });
      await renew();
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each answer that says it is still running asks for the next steps
  }, [state, looked]);

  const check = (version: number, mapping: readonly (ColumnId | '')[]) =>
    run(async (key) => {
      await client.imports.check.mutate({ id, version, mapping: [...mapping] }, { context: { key } });
      setEdited(undefined);
      await renew();
    });
  const start = (version: number) =>
    run(async (key) => {
      await client.complaints.startImport.mutate({ id, version }, { context: { key } });
      await renew();
    });
  const stop = async (goOn: boolean) => {
    const call = goOn ? client.complaints.goOnImport : client.complaints.stopImport;
    await call.mutate({ id }).catch(() => undefined);
    await renew();
  };

  return (
    <Shown of={query}>
      {(list) => {
        const { counts, version, done } = list;
        const mapping = edited ?? list.mapping;
        const open = list.state === 'read' || list.state === 'checked';
        const card = (what: What, count = 0) =>
          count ? <RowsCard key={`${what}-${version}`} id={id} what={what} count={count} /> : null;
        const many = (counts?.fresh ?? 0) + (counts?.follows ?? 0);
        return (
          <>
            <Card title={list.name}>
              <View className="support">{`${list.rows ?? 0} 行 · ${list.by}`}</View>
              {list.others.length > 0 && (
                <View className="support">{`只读了第一张工作表；没有读的：${list.others.join('、')}。`}</View>
              )}
              {counts && !edited && <Facts facts={factsOf(counts)} />}
              {done && (
                <View className="strong">{`导入完成：新案件 ${done.made} 件，更新 ${done.followed} 件${done.left ? `，没有导入 ${done.left} 行` : ''}。`}</View>
              )}
            </Card>
            {told && <Refusal told={told} onReload={() => void renew()} />}
            {(state === 'running' || state === 'stopped') && (
              <Card title={state === 'running' ? '正在导入' : '已停下'}>
                <View>{`已看 ${looked ?? 0} 行，共 ${progress.data?.rows ?? many} 行。`}</View>
                <View className="support">关掉页面也会接着导，每五分钟一批。</View>
                <Button id={ids.stopList} kind="plain" onTap={() => void stop(state === 'stopped')}>
                  {state === 'running' ? '停下' : '接着导'}
                </Button>
              </Card>
            )}
            {open && (
              <ColumnsCard
                options={columnOptions}
                hint="；收到日期要用本局收到的那一列"
                headings={list.headings}
                mapping={mapping}
                saved={list.saved}
                onChange={setEdited}
              />
            )}
            {open && (
              <Button
                id={ids.checkList}
                kind={counts && !edited ? 'plain' : 'primary'}
                waiting={waiting}
                onTap={() => void check(version, mapping)}
              >
                {counts ? '按这样再试一次' : '试导一遍，先不成为案件'}
              </Button>
            )}
            {card('bad', counts?.bad)}
            {card('differs', counts?.differs)}
            {card('closed', counts?.closed)}
            {card('left', done?.left)}
            {list.state === 'checked' && !edited && many > 0 && (
              <Button id={ids.startList} waiting={waiting} waitingWord="正在导入……" onTap={() => void start(version)}>
                {`导入 ${many} 行`}
              </Button>
            )}
          </>
        );
      }}
    </Shown>
  );
}
