import { sayDate } from '@domain/civil-date';
import { memberRoleWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { back, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { shopIds } from '../ids';
import { InviteCard } from './invite-card';
import { RemoveCard } from './remove-card';

type Opened = Awaited<ReturnType<typeof client.merchants.own.query>>;
type Command = Parameters<typeof client.merchants.peopleAct.mutate>[0]['command'];

/** What is asked before it is done. */
const asks: Readonly<Partial<Record<Command, { title: string; content: string }>>> = {
  leave: { title: '退出这一家？', content: '退出以后，您看不到这一家的任何信息；要回来，请负责人再邀请。' },
  handOver: { title: '把负责人转给这个人？', content: '对方同意以后，您还可以代表这一家办事，但邀请、移出由新负责人办。' },
  cancelInvitation: { title: '取消这张邀请？', content: '邀请码马上不能用了。' },
};

/** After these the page is nobody's of one's own. */
const away: Readonly<Record<string, boolean>> = { leave: true };

function useActs(of: Opened, reload: () => Promise<void>) {
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState(false);
  const { id, merchant } = of;
  const run = async (command: Command, input?: object): Promise<boolean> => {
    const ask = asks[command];
    if (ask && !(await Taro.showModal(ask)).confirm) return false;
    wait(true);
    try {
      const sent = { id, version: merchant.version, command, ...(input && { input }) };
      await client.merchants.peopleAct.mutate(sent, { context: { key: newKey() } });
      tell(undefined);
      return true;
    } catch (error) {
      tell(refusalOf(error));
      return false;
    } finally {
      wait(false);
      if (!away[command]) await reload();
    }
  };
  return { told, waiting, run };
}

function People({ of, reload }: { of: Opened; reload: () => Promise<void> }) {
  const { told, waiting, run } = useActs(of, reload);
  const [removing, remove] = useState<string>();
  const { merchant, me, invited, id } = of;
  const { people, handingOver, version } = merchant;
  const owner = me.role === 'owner';
  const day = (on: string) => sayDate(on, moment()?.today);
  const acting = people.filter(({ left }) => !left);
  const leave = async () => {
    if (await run('leave')) back(routes.shop());
  };
  return (
    <>
      {told && <Refusal told={told} onReload={() => void reload()} />}
      {handingOver?.to === me.id && (
        <Card title={`${handingOver.by}请您当负责人`}>
          <View className="support">负责人可以邀请、移出别人，对这一家在这里办的事负责。</View>
          <Button id={shopIds.accept} waiting={waiting} onTap={() => void run('acceptHandover')}>
            同意
          </Button>
          <Button id={shopIds.decline} kind="plain" waiting={waiting} onTap={() => void run('declineHandover')}>
            不同意
          </Button>
        </Card>
      )}
      <Card title={`现在 ${acting.length} 人`}>
        {acting.map((one) => (
          <View key={one.id} className="record">
            <View className="strong">{one.id === me.id ? `${one.name}（您）` : one.name}</View>
            <View className="support">{`${memberRoleWords[one.role]}，${day(one.since)}起`}</View>
            {handingOver?.to === one.id && <View className="support">等对方同意当负责人</View>}
            {owner && one.id !== me.id && merchant.state === 'active' && (
              <View className="row__top">
                {handingOver?.to === one.id ? (
                  <TextButton onTap={() => void run('takeBackHandover')}>不转了</TextButton>
                ) : (
                  <TextButton label={`把负责人转给${one.name}`} onTap={() => void run('handOver', { person: one.id })}>
                    转给他当负责人
                  </TextButton>
                )}
                <TextButton label={`移出${one.name}`} onTap={() => remove(one.id)}>
                  移出
                </TextButton>
              </View>
            )}
            {removing === one.id && (
              <RemoveCard
                name={one.name}
                place={`draft:shop-remove:${id}:${one.id}`}
                onSend={async (reason) => {
                  if (await run('removePerson', { person: one.id, reason })) remove(undefined);
                }}
              />
            )}
          </View>
        ))}
      </Card>
      {owner && invited.length > 0 && (
        <Card title="还没有用的邀请">
          {invited.map((one) => (
            <View key={one.id} className="row__top">
              <View>{`${one.name}，${day(one.until)}前有效`}</View>
              <TextButton label={`取消给${one.name}的邀请`} onTap={() => void run('cancelInvitation', { invitation: one.id })}>
                取消
              </TextButton>
            </View>
          ))}
        </Card>
      )}
      {owner && merchant.state === 'active' && <InviteCard id={id} version={version} onInvited={reload} />}
      {!owner && (
        <Button id={shopIds.leave} kind="plain" waiting={waiting} onTap={() => void leave()}>
          退出这一家
        </Button>
      )}
    </>
  );
}

/** 谁代表这一家: who acts for the merchant, invited, removed, handed over. */
function PeoplePage() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.merchants.own.query({ id }));
  return (
    <Page help>
      <Shown of={query}>
        {(of) => (
          <>
            <View>
              <View className="title">谁代表这一家</View>
              <View className="support">{`${of.merchant.name} · ${of.merchant.no}`}</View>
            </View>
            <People of={of} reload={query.reload} />
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(PeoplePage);
