import { sayFullDate } from '@domain/civil-date';
import { citeInList } from '@domain/law/cite';
import { creditRoles } from '@domain/merchant/relations';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { Tag, type Tone } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { readingId } from '../fact-ids';
import { SayForm } from './say-form';

type Row = Awaited<ReturnType<typeof client.credit.readings.query>>['rows'][number];

const affected = { earliest: '可以申请的第一天', end: '公示的最后一天' } as const;
const stand = {
  open: { tag: '推定', tone: 'due' },
  confirmed: { tag: '法规科已确认', tone: 'ok' },
  otherwise: { tag: '法规科有不同理解', tone: 'late' },
} as const satisfies Record<string, { tag: string; tone: Tone }>;
const saidWords = { confirmed: '照这样算', otherwise: '有不同理解，日期暂不显示' } as const;

const sayWord = ({ as, name, document, on, note }: NonNullable<Row['waits']> | NonNullable<Row['holds']>) =>
  `${saidWords[as]}：${name}，${document}，${sayFullDate(on)}${note ? `，${note}` : ''}`;

interface Of {
  row: Row;
  version: number;
  may: boolean;
  reload: () => Promise<void>;
}

/** One reading: what is asked, how the program reads it, what 法规科 said of it, and what may be done now. */
function Reading({ row, version, may, reload }: Of) {
  const [saying, say] = useState(false);
  const [told, tell] = useState<ShownRefusal>();
  const [key] = useState(newKey);
  const { holds, waits } = row;
  const { tag, tone } = stand[holds?.as ?? 'open'];
  const settle = async (work: () => Promise<unknown>, title: string) => {
    tell(undefined);
    try {
      await work();
      void Taro.showToast({ title, icon: 'none' });
      await reload();
    } catch (error) {
      tell(refusalOf(error));
    }
  };
  const context = (what: string) => ({ context: { key: `${key}-${what}-${version}` } });
  const approve = () => client.credit.approveReading.mutate({ key: row.key, version }, context('approve'));
  const reason = waits?.own ? '自己收回' : '核对不一致，退回';
  const drop = () => client.credit.dropReading.mutate({ key: row.key, version, reason }, context('drop'));
  return (
    <View id={readingId(row.key)}>
      <Card title={row.question} aside={<Tag tone={tone}>{tag}</Tag>}>
        {told && <Refusal told={told} onReload={() => void reload()} />}
        <Facts
          facts={[
            { q: '程序怎样算', a: row.used },
            { q: '依据', a: citeInList(row.article) },
            { q: '影响', a: row.affects.map((one) => affected[one]).join('、') },
            ...(holds ? [{ q: '法规科', a: `${sayWord(holds)}；${holds.by}登记，${holds.approvedBy}核对` }] : []),
            ...(waits ? [{ q: '等核对', a: `${sayWord(waits)}；${waits.by}登记` }] : []),
          ]}
        />
        {may && waits && !waits.own && <Button onTap={() => void settle(approve, '已核对')}>核对过，照这样算数</Button>}
        {may && waits && <TextButton onTap={() => void settle(drop, '已退回')}>{waits.own ? '收回' : '退回'}</TextButton>}
        {may && !waits && !saying && <TextButton onTap={() => say(true)}>登记法规科的意见</TextButton>}
        {saying && !waits && <SayForm of={row.key} version={version} done={() => (say(false), reload())} reload={reload} />}
      </Card>
    </View>
  );
}

/** 日期怎么算: readings of the law that the days of repair rest on; each stays 推定 until 法规科 said something and a second person checked it. */
function Readings() {
  const query = useQuery(() => client.credit.readings.query());
  const me = useQuery(() => client.accounts.me.query());
  const may = me.data?.roles.some((role) => (creditRoles as readonly string[]).includes(role)) ?? false;
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">日期怎么算</View>
        <View className="support">
          条文可以有几种理解的，程序按下面的理解推算，标“推定”。一个人登记法规科的意见，另一个人核对以后才算数；法规科有不同理解的，有关日期不再显示，不会悄悄改。
        </View>
      </View>
      <Shown of={query}>
        {({ rows, version }) => (
          <View className="stack">
            {rows.map((row) => (
              <Reading key={row.key} row={row} version={version} may={may} reload={query.reload} />
            ))}
          </View>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Readings);
