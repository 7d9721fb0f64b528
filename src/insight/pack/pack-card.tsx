import { sayDate } from '@domain/civil-date';
import { sayBytes } from '@domain/evidence/limits';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { useCall } from '../../cloud/use-call';
import { usePages } from '../../cloud/use-pages';
import { useQuery } from '../../cloud/use-query';
import { More } from '../../shell/more';
import { Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { unbroken } from '../../ui/unbroken';
import { volumeId } from '../ids';
import { take } from './take';

const sayPages = (pages: number | undefined) => (pages === undefined ? '页数待核' : `${pages} 页`);

/** What lies in a pack, in the order of its index. */
function Contents({ id }: { id: string }) {
  const query = usePages(async (cursor) => {
    const { rows, next } = await client.indicators.packFiles.query({ id, page: Number(cursor ?? 0) });
    return { rows, next: next === undefined ? undefined : String(next) };
  }, id);
  useAsked(query);
  return (
    <Shown of={query}>
      {({ rows }) => (
        <>
          {rows.map(({ path, pages, bytes, proves, outside, volume, sha256 }) => (
            <View key={path} className="record">
              <View>{unbroken(path)}</View>
              <View className="support">
                {`${sayPages(pages)}，${sayBytes(bytes)}，第 ${volume} 卷${outside ? '，日期不在时段里' : ''}。${proves}`}
              </View>
              <View className="small unbroken-anywhere">{`校验值 ${sha256}`}</View>
            </View>
          ))}
          <More of={query} />
        </>
      )}
    </Shown>
  );
}

/** One pack that is whole: its volumes to take away, and what lies in it. */
export function PackCard({ id, done }: { id: string; done: () => Promise<void> }) {
  const query = useQuery(() => client.indicators.pack.query({ id }));
  useAsked(query);
  const { waiting, told, run } = useCall();
  const [said, say] = useState('');
  const [opened, open] = useState(false);
  const today = moment()?.today;
  const drop = (version: number) =>
    void run(async (key) => {
      await client.indicators.dropPack.mutate({ id, version }, { context: { key } });
      await done();
    });
  const fetchVolume = (no: number) =>
    void run(async (key) => {
      const { url } = await client.indicators.openPack.mutate({ id, no }, { context: { key } });
      say(await take(url));
    });
  return (
    <Card title="打开的材料包">
      <Shown of={query}>
        {({ made, by, on, asOf, version }) =>
          made ? (
            <>
              <View className="support">
                {`${by}，${sayDate(on, today)}做；截至 ${sayDate(asOf, today)}。${made.files} 个文件，${made.pages} 页，登记 ${made.cases} 件投诉，写明还缺 ${made.missing} 处。${sayDate(made.until, today)}以前可以取；过期再做一份，同一天同样的数据做出来一样。`}
              </View>
              <View className="support">
                先打开包里的《目录（先打开这一份）》，不用表格软件也能看；几卷要放在同一个文件夹里解开。谁取过，都记下来。
              </View>
              {made.volumes.map(({ no, bytes, sha256 }) => (
                <View key={no} className="record">
                  <TextButton id={volumeId(no)} onTap={() => fetchVolume(no)}>
                    {waiting ? '正在取……' : `取第 ${no} 卷（${sayBytes(bytes)}）`}
                  </TextButton>
                  <Text className="small unbroken-anywhere">{`校验值（SHA-256）${sha256}`}</Text>
                </View>
              ))}
              {said && <View className="margin margin--ok">{said}</View>}
              {told && <Refusal told={told} onReload={() => void query.reload()} />}
              <TextButton onTap={() => drop(version)}>这一份作废，不能再取</TextButton>
              {opened ? <Contents id={id} /> : <TextButton onTap={() => open(true)}>看包里有什么</TextButton>}
            </>
          ) : null
        }
      </Shown>
    </Card>
  );
}
