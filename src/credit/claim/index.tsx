import { sayDate, type CivilDate } from '@domain/civil-date';
import { claimStateWords } from '@domain/merchant/claim/labels';
import { saySection, sections, type Section } from '@domain/merchant/claim/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client, moment, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FiledCard } from '../../evidence/filed-card';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { namesOfClaimAct, offeredOnClaim } from '../claim-act/bound';
import { creditRoutes } from '../routes';

type Opened = Awaited<ReturnType<typeof client.merchants.claimGet.query>>;
const told: readonly Section[] = ['about', 'claimed', 'person'];

/** What the bureau keeps by the code already, and who acts for it. */
function KnownCard({ known }: Pick<Opened, 'known'>) {
  if (!known) return null;
  return (
    <Card title="这个代码已经登记">
      <View className="strong">{`${known.name}（${known.no}）`}</View>
      <View className="support">
        {known.owner
          ? `现在的负责人是${known.owner}。换人要写明理由，原来的负责人会收到通知。`
          : '还没有人认领，核实以后关联到它名下。'}
      </View>
      <TextButton onTap={() => go(creditRoutes.merchant(known.id))}>打开这一家</TextButton>
    </Card>
  );
}

function Body({ of: { id, claim, known, own } }: { of: Opened }) {
  const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
  return (
    <View className="stack sides">
      <View className="stack">
        <View>
          <View className="title">{claim.name}</View>
          <View className="support">{`${claim.no} · ${claimStateWords[claim.state]}`}</View>
          {own && claim.state === 'filed' && <View className="strong">这是您自己的申请，由另一位同事核实。</View>}
        </View>
        {told.map((section) => {
          const lines = saySection(section, claim, wording);
          return lines.length ? (
            <Card key={section} title={sections[section].title}>
              <Facts facts={factsOf(lines)} />
            </Card>
          ) : null;
        })}
        {claim.verified && (
          <TextButton onTap={() => go(creditRoutes.merchant(claim.verified?.merchant ?? ''))}>打开这一家</TextButton>
        )}
      </View>
      <View className="stack">
        <FiledCard
          title="照片"
          files={claim.files}
          id="open-photos"
          word="打开照片"
          fingerprint
          ask={(files) => client.evidence.openClaim.mutate({ id, files }, { context: { key: newKey() } })}
        />
        {claim.state === 'filed' && <KnownCard known={known} />}
      </View>
    </View>
  );
}

/** One claim to who decides it. */
function Claim() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.merchants.claimGet.query({ id }));
  const foot = query.data ? offeredOnClaim(query.data) : [];
  const buttons = foot.map((act, index) => (
    <Button
      key={act}
      id={actId(act)}
      kind={index === foot.length - 1 ? 'primary' : 'plain'}
      onTap={() => go(creditRoutes.claimAct(id, act))}
    >
      {namesOfClaimAct(act).word}
    </Button>
  ));
  return (
    <Page foot={buttons.length ? buttons : undefined}>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(Claim);
