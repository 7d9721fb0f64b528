import { county } from '@config/county';
import { sayDate } from '@domain/civil-date';
import { stateWords } from '@domain/handed-record/labels';
import { resultOf } from '@domain/handed-record/results';
import { creditRoles } from '@domain/merchant/relations';
import { View } from '@tarojs/components';
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { officeName } from '../../case/words';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { usePart, useQuery } from '../../cloud/use-query';
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
import { batchRoutes } from '../batch-routes';
import { handedIds, handedRoutes, handedRowId } from '../handed-routes';

type Row = Awaited<ReturnType<typeof client.measures.handed.query>>['rows'][number];
type Totals = Awaited<ReturnType<typeof client.measures.handedTotals.query>>;
type Chip = 'open' | 'late' | 'handled';

const offices = [{ id: 'any', label: '全县' }, ...county.offices.map(({ code, name }) => ({ id: code, label: name }))];

/** What staff may begin from here. */
function Begin() {
  const me = useQuery(() => client.accounts.me.query());
  const keeps = me.data?.roles.some((role) => creditRoles.some((one) => one === role));
  const ledger = { id: handedIds.ledger, word: '台账（指标 11.2）', to: '/means/ledger/index?indicator=11' };
  if (!keeps) return <WayRows ways={[ledger]} />;
  return (
    <Card>
      <Button id={handedIds.bringIn} onTap={() => go(handedRoutes.bringIn)}>
        登记一条
      </Button>
      <View className="ways">
        <WayRows ways={[{ id: handedIds.import, word: '导入一批', to: batchRoutes.lists('handed') }, ledger]} />
      </View>
      <OpenPaper id={handedIds.export} ask={() => client.measures.handedSheet.query()}>
        导出全部记录
      </OpenPaper>
    </Card>
  );
}

/** The states with how many there are; what is late only where the county has set a term. */
const chipsOf = ({ open, handled, late }: Totals): { id: Chip; label: string }[] => [
  { id: 'open', label: `待处置 ${open}` },
  ...(late === undefined ? [] : [{ id: 'late' as const, label: `过了期限 ${late}` }]),
  { id: 'handled', label: `已处置 ${handled}` },
];

const resultChips = ({ results }: Totals) => [
  { id: 'any', label: '全部结果' },
  ...results
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ id: key, label: `${resultOf(key)?.label ?? key} ${count}` })),
];

const said = ({ platformNo, handedOn, office, shop, dueOn, state }: Row, day: (on: string) => string): string =>
  [
    ...[`平台编号 ${platformNo}`, shop, `${day(handedOn)}分发`, officeName(office)],
    state === 'open' && dueOn && `${day(dueOn)}前处置`,
  ]
    .filter(Boolean)
    .join(' · ');

/** 认领处置: what the national platform handed over, by state, office and result, or found by any words. */
function List() {
  const [chip, choose] = useState<Chip>('open');
  const [office, place] = useState('any');
  const [result, pick] = useState('any');
  const [sought, seek] = useState('');
  // What is typed belongs to the box; a new search begins with a new box.
  const [searches, begin] = useState(0);
  const [times, show] = useState(0);
  useDidShow(() => show((before) => before + 1));
  const ofOffice = office !== 'any' ? { office } : {};
  const totals = usePart(() => client.measures.handedTotals.query(ofOffice), `${office}:${times}`);
  const ofResult = chip === 'handled' && office === 'any' && result !== 'any' ? { result } : undefined;
  const chosen = ofResult ?? { ...(chip === 'late' ? { late: true } : { state: chip }), ...ofOffice };
  const query = usePages(
    (cursor) =>
      sought
        ? client.measures.handedSearch.query({ words: sought, cursor })
        : client.measures.handed.query({ ...chosen, cursor }),
    `${chip}:${office}:${result}:${sought}`,
  );
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const day = (on: string) => sayDate(on, moment()?.today);
  const today = moment()?.today ?? '';
  return (
    <Page>
      <View>
        <View className="title">认领处置</View>
        <View className="support">
          国家网络交易监管平台分发给本局的经营者信息，一条一条核实，给出结果。指标 11.2 要求全部处置。
        </View>
      </View>
      <Begin />
      <SearchLine
        key={searches}
        name="words"
        button={handedIds.search}
        label="找一条"
        placeholder="平台编号、名称、网店、链接、代码"
        most={300}
        onSeek={seek}
      />
      {sought ? (
        <TextButton
          id={handedIds.searchEnd}
          onTap={() => {
            seek('');
            begin(searches + 1);
          }}
        >
          回到列表
        </TextButton>
      ) : (
        <>
          {totals && <Strip label="看哪些" chips={chipsOf(totals)} chosen={chip} onChoose={choose} />}
          <Strip label="归哪个所" chips={offices} chosen={office} onChoose={place} />
          {totals && chip === 'handled' && totals.results.length > 0 && (
            <Strip label="什么结果" chips={resultChips(totals)} chosen={result} onChoose={pick} />
          )}
        </>
      )}
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 &&
              (sought ? (
                <Blank title={`没有找到“${sought}”`} text={next ? '还没有找完，可以接着看。' : '换个说法试试。'} />
              ) : (
                <Blank
                  title={chip === 'handled' ? '还没有处置过的' : '没有等着处置的'}
                  text="平台分发的，登记或者导入以后会在这里。"
                />
              ))}
            <View className="stack rows">
              {rows.map((row) => (
                <ListRow
                  key={row.id}
                  id={handedRowId(row.no)}
                  tag={row.result ?? stateWords[row.state]}
                  tone={row.state === 'handled' ? 'ok' : row.dueOn && row.dueOn < today ? 'late' : 'due'}
                  aside={row.no}
                  what={row.name}
                  who={said(row, day)}
                  onTap={() => go(handedRoutes.one(row.id))}
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
