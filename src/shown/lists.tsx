import { sayDate } from '@domain/civil-date';
import { promiseStateWords } from '@domain/promise/labels';
import { traceStateWords } from '@domain/trace/labels';
import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useRef, type ReactNode } from 'react';
import { client, moment } from '../cloud/client';
import { usePages } from '../cloud/use-pages';
import { go } from '../routes';
import { More } from '../shell/more';
import { Blank, Page, Shown } from '../shell/page';
import { ListRow } from '../ui/list-row';
import { promiseTones } from './promise-body';

type PromiseRow = Awaited<ReturnType<typeof client.merchants.promises.query>>['rows'][number];

/** One line of a list of promises. */
export function PromiseRowOf({ row, who, url }: { row: PromiseRow; who?: string; url: string }) {
  const today = moment()?.today;
  const { no, state, kindLabel, goods, from, endOn, changeOn, breaches } = row;
  const said = [
    who,
    from ? `${sayDate(from, today)}起展示` : `${sayDate(row.on, today)}起草`,
    endOn && `到 ${sayDate(endOn, today)}终止`,
    changeOn && '有变更等核对',
    breaches > 0 && `违诺 ${breaches} 件`,
  ];
  return (
    <ListRow
      id={`promise-${no}`}
      tag={promiseStateWords[state]}
      tone={promiseTones[state]}
      aside={no}
      what={`${kindLabel} · ${goods}`}
      who={said.filter(Boolean).join(' · ')}
      onTap={() => go(url)}
    />
  );
}

/** Fetched again when one comes back to the page. */
function useAgain(reload: () => Promise<unknown>): void {
  const first = useRef(true);
  useDidShow(() => {
    if (!first.current) void reload();
    first.current = false;
  });
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));
}

interface Props {
  merchant: string;
  urlOf: (id: string) => string;
  /** What stands at the foot for who may add one. */
  add?: ReactNode;
  blank: string;
}

/** Promises of one merchant. */
export function PromisesOf({ merchant, urlOf, add, blank }: Props) {
  const query = usePages((cursor) => client.merchants.promises.query({ merchant, cursor }), merchant);
  useAgain(query.reload);
  return (
    <Page foot={query.data?.mayAdd ? add : undefined}>
      <View className="title">经营承诺</View>
      <Shown of={query}>
        {({ rows, of }) => (
          <View className="stack">
            <View className="support">{of.name}</View>
            {rows.length ? (
              <View className="stack rows">
                {rows.map((row) => (
                  <PromiseRowOf key={row.id} row={row} url={urlOf(row.id)} />
                ))}
              </View>
            ) : (
              <Blank title="还没有承诺" text={blank} />
            )}
            <More of={query} />
          </View>
        )}
      </Shown>
    </Page>
  );
}

/** Trace records of one merchant. */
export function TracesOf({ merchant, urlOf, add, blank }: Props) {
  const query = usePages((cursor) => client.merchants.traces.query({ merchant, cursor }), merchant);
  useAgain(query.reload);
  const today = moment()?.today;
  return (
    <Page foot={query.data?.mayAdd ? add : undefined}>
      <View className="title">追溯记录</View>
      <Shown of={query}>
        {({ rows, of }) => (
          <View className="stack">
            <View className="support">{of.name}</View>
            {rows.length ? (
              <View className="stack rows">
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    id={`trace-${row.no}`}
                    tag={traceStateWords[row.state]}
                    tone={row.state === 'shown' ? 'ok' : 'quiet'}
                    aside={row.no}
                    what={`${row.product} · ${row.batch}`}
                    who={`${row.source} · ${sayDate(row.on, today)}填`}
                    onTap={() => go(urlOf(row.id))}
                  />
                ))}
              </View>
            ) : (
              <Blank title="还没有追溯记录" text={blank} />
            )}
            <More of={query} />
          </View>
        )}
      </Shown>
    </Page>
  );
}
