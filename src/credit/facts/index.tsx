import { sayDate } from '@domain/civil-date';
import { endings } from '@domain/credit/fact/fact';
import { factKinds } from '@domain/credit/fact/kinds';
import { factStateWords } from '@domain/credit/fact/labels';
import { creditRoles } from '@domain/merchant/relations';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
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
import { factIds, factRowId } from '../fact-ids';
import { factRoutes } from '../fact-routes';

type Row = Awaited<ReturnType<typeof client.credit.facts.query>>['rows'][number];
type State = Row['state'];

const chips = [
  { id: 'all', label: '全部' },
  { id: 'entered', label: '等核对' },
  { id: 'returned', label: '退回修改' },
  { id: 'checked', label: '已核对' },
  { id: 'ended', label: '已结束' },
] as const;
type Chip = (typeof chips)[number]['id'];

const tones: Readonly<Record<State, Tone>> = {
  entered: 'due',
  returned: 'due',
  checked: 'ok',
  ended: 'quiet',
  discarded: 'quiet',
};

const blanks: Partial<Record<Chip, string>> = { entered: '没有等着核对的', returned: '没有退回修改的' };

/** What a line says below: of one that stands its days, of one that ended how. */
function said({ kind, merchantName, publishedOn, ended, dates }: Row): string {
  const today = moment()?.today;
  const day = (on: string) => sayDate(on, today);
  const until = (on: string) => (today && on < today ? `公示期 ${day(on)}满，查过以后登记结束` : `公示到 ${day(on)}`);
  const then = ended
    ? `${day(ended.on)}${endings[ended.why].label}`
    : [dates.earliest && `${day(dates.earliest.on)}起可以申请`, dates.end && until(dates.end.on)].filter(Boolean).join(' · ');
  return [factKinds[kind].label, merchantName, `${day(publishedOn)}公示`, then].filter(Boolean).join(' · ');
}

/** 信用信息: what stands against merchants in the publicity system, by how far it is. */
function Facts() {
  const { merchant, state } = useRouter<{ merchant?: string; state?: string }>().params;
  const [chip, choose] = useState<Chip>(chips.find(({ id }) => id === state)?.id ?? 'all');
  const query = usePages(
    (cursor) => client.credit.facts.query({ ...(merchant && { merchant }), ...(chip !== 'all' && { state: chip }), cursor }),
    chip,
  );
  const me = useQuery(() => client.accounts.me.query());
  const may = me.data?.roles.some((role) => (creditRoles as readonly string[]).includes(role));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">信用信息</View>
        <View className="support">照国家企业信用信息公示系统录入，由另一个人核对以后商家才看得到。</View>
      </View>
      <Card>
        {may && merchant && (
          <Button id={factIds.enter} onTap={() => go(factRoutes.enter(merchant))}>
            录入一条
          </Button>
        )}
        {!merchant && <View className="support">要录入的，请从商家的页面进来。</View>}
        <TextButton id={factIds.readings} onTap={() => go(factRoutes.readings)}>
          日期怎么算：等法规科确认的条文理解
        </TextButton>
      </Card>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    id={factRowId(row.no)}
                    tag={factStateWords[row.state]}
                    tone={tones[row.state]}
                    aside={row.no}
                    what={row.documentNo}
                    who={said(row)}
                    onTap={() => go(factRoutes.fact(row.id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title={blanks[chip] ?? '这里还没有'} text="录入、导入的会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Facts);
