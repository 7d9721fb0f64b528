import { merchantStateWords } from '@domain/merchant/words';
import type { MerchantCommand } from '@domain/merchant/acts/table';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { isMerchantCommand, merchantAct } from './bound';

/** The page of one act on a merchant. */
function ActOnMerchant() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  if (isMerchantCommand(act)) return <Page id={id} act={act} given={givenIn(params)} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

function Page({ id, act, given }: { id: string; act: MerchantCommand; given: Record<string, string> }) {
  const of = useAct(merchantAct(id, act), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ merchant: { name, no, state } }) => (
        <View className="support">{`${no} · ${merchantStateWords[state]} · ${name}`}</View>
      )}
    />
  );
}

export default guarded(ActOnMerchant);
