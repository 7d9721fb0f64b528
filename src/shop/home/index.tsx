import { sayDate, type CivilDate } from '@domain/civil-date';
import { claimStateWords } from '@domain/merchant/claim/labels';
import { saySection } from '@domain/merchant/say';
import { memberRoleWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { usePart, useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { WayRows } from '../../shell/way-rows';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { ownCaseRoutes } from '../case-routes';
import { shopIds, shopRowId } from '../ids';
import { shopRoutes } from '../routes';
import { listsOf } from './lists';

const tones = { filed: 'due', verified: 'ok', refused: 'late', withdrawn: 'quiet' } as const;

/** What one may begin here. */
function Begin() {
  return (
    <Card>
      <Button id={shopIds.claim} kind="plain" onTap={() => go(shopRoutes.claim())}>
        认领网店
      </Button>
      <TextButton id={shopIds.join} onTap={() => go(shopRoutes.join)}>
        有邀请码，加入已经认领的网店
      </TextButton>
    </Card>
  );
}

/** 我的网店: the merchants one acts for, and what became of what one claimed. */
function Mine() {
  const query = usePages(async (cursor) => {
    const { merchants, claims, next } = await client.merchants.mine.query({ cursor });
    return { merchants, rows: claims, ...(next && { next }) };
  });
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today;
  return (
    <Page help>
      <View>
        <View className="title">我的网店</View>
        <View className="support">认领以后，可以看本局给您的提醒、公示在您名下的信息，请人一起办。</View>
      </View>
      <Shown of={query}>
        {({ merchants, rows }) => (
          <>
            {merchants.length === 0 && rows.length === 0 && (
              <Blank title="还没有认领网店" text="拍一张营业执照就能申请，工作人员核实以后告诉您。" />
            )}
            <View className="stack rows">
              {merchants.map(({ id, no, name, role, state, asked }) => (
                <ListRow
                  key={id}
                  id={shopRowId(no)}
                  tag={asked ? '请您当负责人' : state === 'closed' ? '已注销或停业' : memberRoleWords[role]}
                  tone={asked ? 'due' : state === 'closed' ? 'quiet' : 'ok'}
                  aside={no}
                  what={name}
                  onTap={() => go(routes.shop(id))}
                />
              ))}
            </View>
            <Begin />
            {rows.length > 0 && <View className="section">认领申请</View>}
            <View className="stack rows">
              {rows.map(({ id, no, name, state, on }) => (
                <ListRow
                  key={id}
                  tag={claimStateWords[state]}
                  tone={tones[state]}
                  aside={no}
                  what={name}
                  who={`${sayDate(on, today)}申请`}
                  onTap={() => go(shopRoutes.claim(id))}
                />
              ))}
            </View>
            <More of={query} />
          </>
        )}
      </Shown>
    </Page>
  );
}

/** 投诉, with how many wait for an answer, as far as one page tells. */
const casesWord = (waiting: { rows: readonly unknown[]; next?: string | undefined } | undefined) =>
  waiting?.rows.length ? `投诉（${waiting.rows.length}${waiting.next ? ' 件以上' : ' 件'}等答复）` : '投诉';

/** One of one's own merchants: what is kept of it, who acts for it, and the way to everything of its own. */
function One({ id }: { id: string }) {
  const waiting = usePart(() => client.complaints.ownCases.query({ merchant: id, list: 'waits' }), id);
  const query = useQuery(() => client.merchants.own.query({ id }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
  return (
    <Page help>
      <Shown of={query}>
        {({ merchant, me }) => (
          <>
            <View>
              <View className="title">{merchant.name}</View>
              <View className="support">{`${merchant.no} · 您是${memberRoleWords[me.role]}`}</View>
            </View>
            {merchant.handingOver?.to === me.id && (
              <Card>
                <View className="strong">{`${merchant.handingOver.by}请您当负责人。`}</View>
                <Button kind="plain" onTap={() => go(shopRoutes.people(id))}>
                  去看看
                </Button>
              </Card>
            )}
            <Card>
              <WayRows ways={[{ id: shopIds.cases, word: casesWord(waiting), to: ownCaseRoutes.list(id) }, ...listsOf(id)]} />
            </Card>
            <Card title="谁代表这一家">
              <Lines lines={saySection('people', merchant, wording)} />
              <Button id={shopIds.people} kind="plain" onTap={() => go(shopRoutes.people(id))}>
                {me.role === 'owner' ? '邀请、移出、转交' : '查看、退出'}
              </Button>
            </Card>
            <Card title="登记信息">
              <Facts facts={factsOf(saySection('about', merchant, wording))} />
              <View className="support">有不对的，请联系市场监管所更正。</View>
            </Card>
            {merchant.shops.length > 0 && (
              <Card title="店铺">
                <Lines lines={saySection('shops', merchant, wording)} />
              </Card>
            )}
            <TextButton onTap={() => go(routes.shop())}>我的全部网店</TextButton>
          </>
        )}
      </Shown>
    </Page>
  );
}

function Home() {
  const { id } = useRouter<{ id?: string }>().params;
  return id ? <One id={id} /> : <Mine />;
}

export default guarded(Home);
