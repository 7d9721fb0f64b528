import { county } from '@config/county';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { merchantKindWords, merchantStateWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { usePart, useQuery } from '../../cloud/use-query';
import { officeName } from '../../case/words';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { OpenPaper } from '../../shell/open-paper';
import { Blank, Page, Shown } from '../../shell/page';
import { WayRows } from '../../shell/way-rows';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { SearchLine } from '../../ui/search-line';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { creditRoles } from '@domain/merchant/relations';
import { merchantIds, merchantRowId } from '../merchant-ids';
import { creditRoutes } from '../routes';
import { waysOf } from './ways';

type Row = Awaited<ReturnType<typeof client.merchants.list.query>>['rows'][number];

const chips = [
  { id: 'all', label: '全部' },
  { id: 'active', label: '在业' },
  { id: 'unclaimed', label: '没有人认领' },
  { id: 'due', label: '网店该核查了' },
  { id: 'over100k', label: '超过 10 万元没登记' },
  { id: 'closed', label: '已注销或停业' },
  { id: 'merging', label: '合并等批准' },
] as const;
type Chip = (typeof chips)[number]['id'];

/** Lists of the whole county that are not narrowed by office. */
const whole: readonly Chip[] = ['unclaimed', 'over100k', 'merging'];

const offices = [{ id: 'any', label: '全县' }, ...county.offices.map(({ code, name }) => ({ id: code, label: name }))];

const choiceOf: Readonly<
  Record<Chip, { state?: 'active' | 'closed'; unclaimed?: true; over100k?: true; due?: true; merging?: true }>
> = {
  all: {},
  active: { state: 'active' },
  unclaimed: { unclaimed: true },
  due: { due: true },
  over100k: { over100k: true },
  closed: { state: 'closed' },
  merging: { merging: true },
};

/** The first shop by its name, and how many there are. */
const shopsSaid = ([first = '', ...more]: readonly string[]): string =>
  more.length ? `${first}等 ${more.length + 1} 家店` : first;

const said = ({ kind, office, shops, owner, over100k, checkBy, absorbed }: Row, today: CivilDate | undefined): string =>
  [
    ...[merchantKindWords[kind].label, officeName(office), shopsSaid(shops), owner && `负责人${owner}`],
    ...[
      absorbed?.length && `合并了${absorbed.join('、')}`,
      over100k && '一年超过 10 万元，应当登记',
      checkBy && today && checkBy <= today && `网店 ${sayDate(checkBy, today)}前该看`,
    ],
  ]
    .filter(Boolean)
    .join(' · ');

/** What staff may begin from here. */
function Begin() {
  const me = useQuery(() => client.accounts.me.query());
  const keeps = me.data?.roles.some((role) => creditRoles.some((one) => one === role));
  if (!keeps) return null;
  return (
    <Card>
      <Button id={merchantIds.enter} onTap={() => go(creditRoutes.enter)}>
        登记一家
      </Button>
      <View className="ways">
        <WayRows ways={[{ id: merchantIds.claims, word: '认领申请', to: creditRoutes.claims }, ...waysOf()]} />
      </View>
      <OpenPaper id={merchantIds.export} ask={() => client.merchants.export.query({})}>
        导出经营主体库
      </OpenPaper>
    </Card>
  );
}

/** How many there are in all, counted anew whenever the page comes to the front or another office is chosen; the list says when there is no network. */
function Totals({ office }: { office: string }) {
  const [times, show] = useState(0);
  useDidShow(() => show((before) => before + 1));
  const totals = usePart(() => client.merchants.totals.query(office === 'any' ? {} : { office }), `${office}:${times}`);
  if (!totals) return null;
  const { all, active, closed } = totals;
  return (
    <View id={merchantIds.totals} className="strong">
      {`${office === 'any' ? '全县' : officeName(office)}共 ${all} 家经营主体：在业 ${active} 家，已注销或停业 ${closed} 家。一家开几个店也只算一家。`}
    </View>
  );
}

/** 经营主体: the merchants the bureau keeps, by office and state, or found by any words. */
function List() {
  const { show } = useRouter<{ show?: string }>().params;
  const [chip, choose] = useState<Chip>(chips.find(({ id }) => id === show)?.id ?? 'all');
  const [office, place] = useState('any');
  const [sought, seek] = useState('');
  // What is typed belongs to the box; a new search begins with a new box.
  const [searches, begin] = useState(0);
  const narrowed = { ...choiceOf[chip], ...(office !== 'any' && !whole.includes(chip) && { office }) };
  const query = usePages(
    (cursor) =>
      sought ? client.merchants.search.query({ words: sought, cursor }) : client.merchants.list.query({ ...narrowed, cursor }),
    `${chip}:${office}:${sought}`,
  );
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">经营主体</View>
        <View className="support">网店、直播间背后的公司、个体户、合作社和个人；谁代表它在这里办事。</View>
      </View>
      <Begin />
      <SearchLine
        key={searches}
        name="words"
        button={merchantIds.search}
        label="找经营主体"
        placeholder="名称、店铺、拼音首字母、链接、代码"
        most={300}
        onSeek={seek}
      />
      {sought ? (
        <TextButton
          id={merchantIds.searchEnd}
          onTap={() => {
            seek('');
            begin(searches + 1);
          }}
        >
          回到列表
        </TextButton>
      ) : (
        <>
          <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
          {!whole.includes(chip) && <Strip label="归哪个所" chips={offices} chosen={office} onChoose={place} />}
        </>
      )}
      {!sought && <Totals key={office} office={whole.includes(chip) ? 'any' : office} />}
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 &&
              (sought ? (
                <Blank title={`没有找到“${sought}”`} text={next ? '还没有找完，可以接着看。' : '换个说法试试，或者登记一家。'} />
              ) : (
                <Blank title="这里还没有" text="登记、核实认领的会在这里。" />
              ))}
            <View className="stack rows">
              {rows.map((row) => (
                <ListRow
                  key={row.id}
                  id={merchantRowId(row.no)}
                  tag={row.state !== 'active' ? merchantStateWords[row.state] : row.owner ? '已认领' : '没有人认领'}
                  tone={row.state === 'active' && row.owner ? 'ok' : 'quiet'}
                  aside={row.no}
                  what={row.name}
                  who={said(row, moment()?.today)}
                  onTap={() => go(creditRoutes.merchant(row.id))}
                />
              ))}
            </View>
            {next && sought && <View className="support">还没有找完，可以接着看。</View>}
            <More of={query} />
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(List);
