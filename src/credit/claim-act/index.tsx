import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { claimAct, decidesClaim, type DecidesClaim } from './bound';

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
  const of = useAct(claimAct(id, act), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ claim: { no, name, person } }) => <View className="support">{`${no} · ${name} · 申请人${person}`}</View>}
    />
  );
}

export default guarded(ActOnClaim);
