import { sayDate } from '@domain/civil-date';
import { sayMonth, sayPeriod } from '@domain/indicator/official/words';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useCall } from '../../cloud/use-call';
import { usePages } from '../../cloud/use-pages';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { aboutFigures } from '../words';
import { insightIds } from '../ids';
import { LacksCard, type Lacks } from './lacks-card';
import { PackCard } from './pack-card';
import { ProgressCard } from './progress-card';

const monthChips = (word: string) =>
  Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1),
    label: `${sayMonth(`0000-${String(index + 1).padStart(2, '0')}`)}${word}`,
  }));

const stateWords = { building: '没有做完', done: '做好了', dropped: '不要了' } as const;
const stateTones = { building: 'due', done: 'ok', dropped: 'quiet' } as const;

/** 佐证材料包: what an assessor asks for of items 24 to 26, what of it is missing, and the pack of it. */
function Packs() {
  const { params } = useRouter<{ year?: string; through?: string }>();
  const [ago, setAgo] = useState<'0' | '1'>(params.year && params.year < (moment()?.today ?? '').slice(0, 4) ? '1' : '0');
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(params.through ?? '');
  const [opened, open] = useState('');
  const { waiting, told, run } = useCall();
  const chosen = async () => {
    if (!moment()) await client.accounts.me.query();
    const today = moment()?.today ?? '';
    const year = Number(today.slice(0, 4)) - Number(ago);
    const last = to ? Number(to) : ago === '1' ? 12 : Number(today.slice(5, 7));
    return { year, from: Number(from), to: last };
  };
  const lacks = usePages(async (cursor): Promise<Lacks> => {
    const asked = await chosen();
    const { lacks: rows, next, ...rest } = await client.indicators.packLacks.query({ ...asked, seen: Number(cursor ?? 0) });
    return { ...rest, lacks: rows, rows, ...(next !== undefined && { next: String(next) }) };
  }, [ago, from, to].join('~'));
  const packs = usePages((cursor) => client.indicators.packs.query({ cursor }));
  const renew = async () => void (await Promise.all([lacks.reload(), packs.reload()]));
  usePullDownRefresh(() => void renew().then(() => Taro.stopPullDownRefresh()));
  const building = packs.data?.rows.find(({ state }) => state === 'building');
  const build = () =>
    void run(async (key) => {
      const { id } = await client.indicators.buildPack.mutate(await chosen(), { context: { key } });
      open(id);
      await packs.reload();
    });
  const today = moment()?.today;
  return (
    <Page>
      <View>
        <View className="title">佐证材料包</View>
        <View className="support">
          {`第 24 至 26 项：目录、各项说明、表格、案件登记册（没有姓名电话）、佐证文件和校验值。${aboutFigures}`}
        </View>
      </View>
      <Strip
        label="哪一年"
        chips={[
          { id: '0', label: '今年' },
          { id: '1', label: '去年' },
        ]}
        chosen={ago}
        onChoose={(one) => {
          setAgo(one);
          setTo('');
        }}
      />
      <Strip label="从哪个月" chips={monthChips('起')} chosen={from} onChoose={setFrom} />
      <Strip label="到哪个月" chips={[{ id: '', label: '到现在' }, ...monthChips('止')]} chosen={to} onChoose={setTo} />
      {building ? (
        <ProgressCard key={building.id} id={building.id} done={renew} />
      ) : (
        <Button id={insightIds.buildPack} waiting={waiting} waitingWord="正在做……" onTap={build}>
          做材料包
        </Button>
      )}
      {told && <Refusal told={told} onReload={() => void renew()} />}
      {opened && packs.data?.rows.some(({ id, state }) => id === opened && state === 'done') && (
        <PackCard key={opened} id={opened} done={renew} />
      )}
      {/* Asked again, all of the page is. */}
      <Shown of={{ ...lacks, reload: renew }}>
        {(data) => (
          <>
            <View className="support">{`${sayPeriod(data.period)}，截至 ${sayDate(data.asOf, today)}。官方数要和这个时段完全一样才用得上。`}</View>
            <LacksCard of={lacks} data={data} />
          </>
        )}
      </Shown>
      <Card title="做过的">
        <Shown of={packs}>
          {({ rows }) =>
            rows.length ? (
              <>
                {rows.map(({ id, state, from: first, to: last, asOf, by, on, made }) => (
                  <ListRow
                    key={id}
                    tag={stateWords[state]}
                    tone={stateTones[state]}
                    what={sayPeriod({ from: first, to: last })}
                    who={`截至 ${sayDate(asOf, today)} · ${by} · ${sayDate(on, today)}`}
                    note={
                      made && (made.until >= (today ?? '') ? `${made.pages} 页，还缺 ${made.missing} 处` : '文件已经过期删除')
                    }
                    {...(state === 'done' && { onTap: () => open(id) })}
                  />
                ))}
                <More of={packs} />
              </>
            ) : (
              <View className="support">还没有做过。</View>
            )
          }
        </Shown>
      </Card>
    </Page>
  );
}

export default guarded(Packs);
