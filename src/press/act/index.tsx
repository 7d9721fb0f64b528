import { bulletinKinds } from '@domain/bulletin/kinds';
import { stateWords } from '@domain/bulletin/labels';
import type { BulletinCommand } from '@domain/bulletin/acts/table';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { bulletinAct, isBulletinCommand } from './bound';

/** The page of one act on a bulletin. */
function ActOnBulletin() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  if (isBulletinCommand(act)) return <Page id={id} act={act} given={givenIn(params)} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

function Page({ id, act, given }: { id: string; act: BulletinCommand; given: Record<string, string> }) {
  const of = useAct(bulletinAct(id, act), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ bulletin: { kind, title, no, state } }) => (
        <View className="support">{`${no} · ${bulletinKinds[kind].label} · ${stateWords[state]} · ${title}`}</View>
      )}
    />
  );
}

export default guarded(ActOnBulletin);
