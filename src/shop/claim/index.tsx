import { sayDate, type CivilDate } from '@domain/civil-date';
import { sayFiledName } from '@domain/evidence/say-file';
import { saySection, sections, type Section } from '@domain/merchant/claim/say';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { shopIds } from '../ids';
import { shopRoutes } from '../routes';
import { ClaimForm } from './form';

const told: readonly Section[] = ['about', 'claimed', 'person'];

/** What comes next, in one line. */
const next = {
  filed: '等工作人员核实。结果在“消息”里告诉您。',
  verified: '核实过了，可以在“我的网店”里办事。',
  refused: '没有通过。照下面说的做，可以再申请一次。',
  withdrawn: '您撤回了这份申请。',
} as const;

/** One's own claim and what became of it. */
function State({ id }: { id: string }) {
  const query = useQuery(() => client.merchants.ownClaim.query({ id }));
  const [refused, refuse] = useState<ShownRefusal>();
  const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
  const withdraw = async (version: number) => {
    const { confirm } = await Taro.showModal({ title: '撤回这份申请？', content: '撤回以后可以重新申请。' });
    if (!confirm) return;
    await client.merchants.withdrawClaim.mutate({ id, version }, { context: { key: newKey() } }).then(
      () => refuse(undefined),
      (error: unknown) => refuse(refusalOf(error)),
    );
    await query.reload();
  };
  return (
    <Page help>
      <Shown of={query}>
        {({ claim }) => (
          <>
            <View>
              <View className="title">{claim.name}</View>
              <View className="strong">{next[claim.state]}</View>
            </View>
            {refused && <Refusal told={refused} onReload={() => void query.reload()} />}
            {told.map((section) => {
              const lines = saySection(section, claim, wording);
              return lines.length ? (
                <Card key={section} title={sections[section].title}>
                  <Facts facts={factsOf(lines)} />
                </Card>
              ) : null;
            })}
            <Card title={sections.files.title}>
              {claim.files.map((file) => (
                <View key={file.id}>{sayFiledName(file)}</View>
              ))}
            </Card>
            {claim.state === 'filed' && (
              <Button id={shopIds.withdraw} kind="plain" onTap={() => void withdraw(claim.version)}>
                撤回申请
              </Button>
            )}
            {claim.verified && <Button onTap={() => go(routes.shop(claim.verified?.merchant))}>打开我的网店</Button>}
            {claim.state === 'refused' && <Button onTap={() => go(shopRoutes.claim())}>再申请一次</Button>}
          </>
        )}
      </Shown>
    </Page>
  );
}

function Claim() {
  const { id } = useRouter<{ id?: string }>().params;
  return id ? <State id={id} /> : <ClaimForm />;
}

export default guarded(Claim);
