import { sayDate } from '@domain/civil-date';
import type { ShopList } from '@domain/complaint/shop-desk';
import { problemTypes } from '@domain/matter/problem-types';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { caseRowId } from '../../ui/ids';
import { ownCaseRoutes } from '../case-routes';
import { answererOf, tagOf, type OwnCase } from '../case-words';
import { FiguresCard } from './figures-card';

const chips = [
  { id: 'waits', label: '等答复' },
  { id: 'goesOn', label: '正在办' },
  { id: 'ended', label: '已办结' },
] as const satisfies readonly { id: ShopList; label: string }[];

const blanks: Record<ShopList, string> = { waits: '没有等答复的投诉', goesOn: '没有正在办的投诉', ended: '还没有办结的投诉' };

/** One's own case opens whole; every other one first says what it is about. */
const urlOf = (merchant: string, { id, by }: OwnCase) => (by === 'me' ? routes.caseView(id) : ownCaseRoutes.one(merchant, id));

/** What is complained of at one of one's own merchants: what waits for an answer by its day, what goes on, what has ended; and its own figures. */
function OwnCases() {
  const merchant = decodeURIComponent(useRouter<{ merchant?: string }>().params.merchant ?? '');
  const [list, choose] = useState<ShopList>('waits');
  const query = usePages((cursor) => client.complaints.ownCases.query({ merchant, list, cursor }), `${merchant}:${list}`);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today;
  return (
    <Page help>
      <View>
        <View className="title">投诉</View>
        <View className="support">市场监管部门受理、关联到您店的投诉。谁来答复，谁看全部内容。</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={list} onChoose={choose} />
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length || next ? (
            <View className="stack rows">
              {rows.map((row) => (
                <ListRow
                  key={row.id}
                  id={caseRowId(row.no ?? row.id)}
                  {...tagOf(row)}
                  aside={row.deadline ? `调解到 ${sayDate(row.deadline.dueOn, today)}` : undefined}
                  what={row.goods ?? row.no ?? ''}
                  who={[row.problem && problemTypes[row.problem].label, `编号 ${row.no ?? ''}`].filter(Boolean).join(' · ')}
                  note={answererOf(row)}
                  onTap={() => go(urlOf(merchant, row))}
                />
              ))}
              <More of={query} />
            </View>
          ) : (
            <Blank title={blanks[list]} text="有新的投诉，会发消息告诉代表这一家的每个人。" />
          )
        }
      </Shown>
      <FiguresCard merchant={merchant} />
    </Page>
  );
}

export default guarded(OwnCases);
