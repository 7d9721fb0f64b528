import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { useQuery } from '../../cloud/use-query';
import { useWaiting } from '../../cloud/waiting';
import { go, routes } from '../../routes';
import { More } from '../../shell/more';
import { Shown } from '../../shell/page';
import { queueRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { Tiles } from '../../ui/tiles';
import { messagesTile, waitingTile } from '../home/desk-home';

type Row = Awaited<ReturnType<typeof client.complaints.todo.query>>['rows'][number];

/** Each opens what does it: the act, the page that copies into the national platform, or the case. */
const pageOf = ({ id, kind, act, answers }: Row) =>
  act
    ? routes.act(id, act, answers)
    : kind === 'enter12315'
      ? routes.entry(id)
      : kind === 'report'
        ? routes.reports()
        : routes.desk(id);

/** What waits in pages of its own. */
function Beside() {
  const { data: { waiting, talks } = { waiting: 0, talks: 0 } } = useQuery(() => client.complaints.beside.query());
  const all = useWaiting(waiting);
  return <Tiles tiles={[...(all.count ? [waitingTile(all)] : []), ...(talks ? [messagesTile(talks)] : [])]} />;
}

/** What is still to be done, under what it is, what is due first on top: it goes when it is done. */
export function Todo() {
  const query = usePages((cursor) => client.complaints.todo.query({ cursor }));
  const { reload } = query;
  // It comes with the answer of its page, after the page was shown.
  useEffect(() => void reload(), [reload]);
  return (
    <Shown of={query}>
      {({ rows }) => (
        <>
          <Beside />
          {rows.length === 0 && <View className="support">现在没有要您办的。快到期、要送达、要录入的，到时候在这里。</View>}
          {[...new Set(rows.map(({ title }) => title))].map((title) => (
            <View key={title} className="stack">
              <View className="section">{title}</View>
              <View className="stack rows">
                {rows
                  .filter((row) => row.title === title)
                  .map((row) => (
                    <ListRow
                      key={`${row.id}${Object.values(row.answers ?? {}).join()}`}
                      id={queueRowId(`${row.no ?? row.id}-${row.kind}`)}
                      tag={row.tag}
                      tone={row.late ? 'late' : 'due'}
                      aside={row.no}
                      what={row.what}
                      who={row.respondent}
                      onTap={() => go(pageOf(row))}
                    />
                  ))}
              </View>
            </View>
          ))}
          <More of={query} />
        </>
      )}
    </Shown>
  );
}
