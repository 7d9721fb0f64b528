import { sayDate, type CivilDate } from '@domain/civil-date';
import { merchantGroups, merchantWords } from '@domain/merchant/acts/words';
import { merchantTable, type MerchantCommand } from '@domain/merchant/acts/table';
import { rowOf } from '@domain/lifecycle';
import { saySection } from '@domain/merchant/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { StaffWords } from '@domain/act-words';
import { ActList } from '../../act/act-list';
import { groupsOf } from '../../act/offered';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { WayRows } from '../../shell/way-rows';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { namesOfAct } from '../act/bound';
import { creditRoutes } from '../routes';
import { CasesCard } from './cases-card';
import { listsOf } from './lists';
import { MergingCard, TwinsCard } from './merging-card';
import { ShownCard } from './shown-card';

type Words = Readonly<Partial<Record<MerchantCommand, Pick<StaffWords<never>, 'group' | 'foot' | 'decides'>>>>;
const groups = groupsOf<MerchantCommand>(merchantWords as unknown as Words, merchantGroups);

type Opened = Awaited<ReturnType<typeof client.merchants.get.query>>;

function Body({ of: { id, merchant, acts, under } }: { of: Opened }) {
  const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
  const may = acts.map(({ command }) => command).filter((one) => rowOf(merchantTable, one) !== undefined);
  const people = saySection('people', merchant, wording);
  return (
    <View className="stack sides">
      <View className="stack">
        <View>
          <View className="title">{merchant.name}</View>
        </View>
        <MergingCard merchant={merchant} under={under} />
        <Card title="登记信息">
          <Facts facts={factsOf(saySection('about', merchant, wording))} />
        </Card>
        <Card title="店铺">
          {merchant.shops.length ? (
            <Lines lines={saySection('shops', merchant, wording)} />
          ) : (
            <View className="support">还没有记店铺。</View>
          )}
        </Card>
        <Card title="谁代表这一家">
          {people.length ? <Lines lines={people} /> : <View className="support">还没有人认领。</View>}
        </Card>
        <Card title="本局的记录">
          <Facts facts={factsOf(saySection('kept', merchant, wording))} />
        </Card>
      </View>
      <View className="stack">
        <Card title="名下的记录">
          <WayRows ways={listsOf(id, merchant.name).filter((way) => !under || !way.begins)} />
        </Card>
        {may.includes('proposeMerging') && <TwinsCard merchant={id} />}
        <CasesCard merchant={id} />
        <ShownCard merchant={id} />
        {groups.map((group) => (
          <ActList
            key={group.title}
            title={group.title}
            acts={group.acts
              .filter((act) => may.includes(act))
              .map((act) => ({ act, word: namesOfAct(act).word, url: creditRoutes.act(id, act) }))}
          />
        ))}
      </View>
    </View>
  );
}

/** One merchant as the bureau has it: who it is, who acts for it, and the ways to all that is kept under it. */
function Merchant() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.merchants.get.query({ id }));
  return (
    <Page>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(Merchant);
