import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { ChooseMerchants, type ChosenMerchant } from '../../merchants/choose';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { claimAct, decidesClaim, type DecidesClaim } from './bound';

/** Which of them asks for a merchant that is kept already. */
const LINKS: Readonly<Partial<Record<DecidesClaim, true>>> = { link: true };

/** The page of one act on a claim. */
function ActOnClaim() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  if (decidesClaim(act)) return <Page id={id} act={act} given={givenIn(params)} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

function Page({ id, act, given }: { id: string; act: DecidesClaim; given: Record<string, string> }) {
  const [chosen, choose] = useState<readonly ChosenMerchant[]>([]);
  const of = useAct(claimAct(id, act, chosen[0]), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ claim: { no, name, person }, known }) => (
        <>
          <View className="support">{`${no} · ${name} · 申请人${person}`}</View>
          {LINKS[act] && !known && (
            <ChooseMerchants
              title="关联到哪一家"
              say="先找到已有的那一家，再填下面的。"
              chosen={chosen}
              most={1}
              onChange={choose}
            />
          )}
        </>
      )}
    />
  );
}

export default guarded(ActOnClaim);
