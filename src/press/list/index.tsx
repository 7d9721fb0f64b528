import { stateWords } from '@domain/bulletin/labels';
import { bulletinKinds } from '@domain/bulletin/kinds';
import { editorRoles } from '@domain/bulletin/relations';
import { signalReaders } from '@domain/signal/relations';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import type { Tone } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { draftsKept, dropDraft } from '../edit/draft';
import { pressIds, pressRowId } from '../ids';
import { pressRoutes } from '../routes';
import '../press.scss';

type Row = Awaited<ReturnType<typeof client.bulletins.desk.query>>['rows'][number];
type State = Row['state'];

const chips = [
  { id: 'all', label: '全部' },
  { id: 'drafted', label: '起草中' },
  { id: 'checked', label: '等批准' },
  { id: 'approved', label: '已批准' },
  { id: 'scheduled', label: '等定时' },
  { id: 'published', label: '已发布' },
  { id: 'expired', label: '已过期' },
  { id: 'withdrawn', label: '已撤回' },
  { id: 'elsewhere', label: '补录' },
] as const;
type Chip = (typeof chips)[number]['id'];

const tones: Readonly<Record<State, Tone>> = {
  drafted: 'due',
  checked: 'due',
  approved: 'due',
  scheduled: 'due',
  published: 'ok',
  withdrawn: 'quiet',
  expired: 'quiet',
  elsewhere: 'quiet',
  discarded: 'quiet',
};

const blanks: Partial<Record<Chip, string>> = { checked: '没有等着批准的', drafted: '没有起草中的' };

function said({ kind, publishedOn, on, writers, correctionOn }: Row): string {
  const today = moment()?.today;
  const day = publishedOn ? `${sayDate(publishedOn, today)}发布` : `${sayDate(on, today)}起草`;
  return [bulletinKinds[kind].label, day, writers.join('、'), correctionOn && '有更正等批准'].filter(Boolean).join(' · ');
}

/** What lies on this device and was not saved with the bureau. */
function OwnDrafts() {
  const [drafts, setDrafts] = useState(draftsKept);
  useDidShow(() => setDrafts(draftsKept()));
  if (drafts.length === 0) return null;
  const drop = async (place: string) => {
    const { confirm } = await Taro.showModal({ title: '删掉这份草稿？', content: '只在这台设备上，删了找不回来。' });
    if (!confirm) return;
    dropDraft(place);
    setDrafts(draftsKept());
  };
  return (
    <Card title="这台设备上没写完的">
      {drafts.map(({ place, draft: { answers, of, sending } }) => (
        <View key={place} className="row__top">
          <TextButton
            onTap={() =>
              go(
                of
                  ? pressRoutes.edit({ id: of.id, as: sending === 'correct' ? 'correct' : 'write' })
                  : pressRoutes.edit({ place }),
              )
            }
          >
            {(typeof answers.title === 'string' && answers.title) || '还没有标题'}
          </TextButton>
          <TextButton label="删掉这份草稿" onTap={() => void drop(place)}>
            删掉
          </TextButton>
        </View>
      ))}
    </Card>
  );
}

/** 提示和台账: what the bureau says to the public, by how far it is. */
function List() {
  const [chip, choose] = useState<Chip>('all');
  const query = usePages((cursor) => client.bulletins.desk.query({ ...(chip !== 'all' && { state: chip }), cursor }), chip);
  const me = useQuery(() => client.accounts.me.query());
  const isOneOf = (roles: readonly string[]) => me.data?.roles.some((role) => roles.includes(role));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">提示和台账</View>
        <View className="support">写提示、警示、教育；核对、批准、发布；登记发布记录和佐证（指标 24）。</View>
      </View>
      <Card>
        {isOneOf(editorRoles) && (
          <Button id={pressIds.start} onTap={() => go(pressRoutes.start())}>
            写一条
          </Button>
        )}
        <View className="row__top">
          {isOneOf(signalReaders) && (
            <TextButton id={pressIds.signals} onTap={() => go(pressRoutes.signals)}>
              投诉里的信号
            </TextButton>
          )}
          <TextButton id={pressIds.ledger} onTap={() => go(pressRoutes.ledger())}>
            宣传台账
          </TextButton>
        </View>
      </Card>
      <OwnDrafts />
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    id={pressRowId(row.no)}
                    tag={stateWords[row.state]}
                    tone={tones[row.state]}
                    aside={row.no}
                    what={row.title}
                    who={said(row)}
                    onTap={() => go(pressRoutes.desk(row.id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title={blanks[chip] ?? '这里还没有'} text="写好、保存的会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(List);
