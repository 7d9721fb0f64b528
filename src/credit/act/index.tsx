import { merchantStateWords } from '@domain/merchant/words';
import type { MerchantCommand } from '@domain/merchant/acts/table';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { ChooseMerchants, type ChosenMerchant } from '../../merchants/choose';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { Beside } from './beside';
import { isMerchantCommand, merchantAct, standingInto } from './bound';

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

/** Acts about two merchants: both are seen side by side; one of them asks which the other is. */
const OF_TWO: Readonly<Partial<Record<MerchantCommand, 'asks' | 'shows'>>> = {
  proposeMerging: 'asks',
  approveMerging: 'shows',
  declineMerging: 'shows',
  approveUndoing: 'shows',
  declineUndoing: 'shows',
};

function Page({ id, act, given }: { id: string; act: MerchantCommand; given: Record<string, string> }) {
  const [chosen, choose] = useState<readonly ChosenMerchant[]>([]);
  const asks = OF_TWO[act] === 'asks';
  const named = asks ? (chosen[0]?.id ?? given.into) : undefined;
  const of = useAct(merchantAct(id, act, named), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={(seen) => {
        const { name, no, state } = seen.merchant;
        const into = named ?? (OF_TWO[act] && !asks ? standingInto(seen) : undefined);
        return (
          <>
            <View className="support">{`${no} · ${merchantStateWords[state]} · ${name}`}</View>
            {asks && !given.into && (
              <ChooseMerchants
                title="和哪一家是同一家"
                say={`找到那一家。${name}会并入它，它保留。`}
                chosen={chosen}
                most={1}
                onChange={choose}
              />
            )}
            {into && <Beside key={into} id={id} goes={seen.merchant} into={into} turns={asks} />}
          </>
        );
      }}
    />
  );
}

export default guarded(ActOnMerchant);
