import { bulletinKinds } from '@domain/bulletin/kinds';
import { stateWords } from '@domain/bulletin/labels';
import type { BulletinCommand } from '@domain/bulletin/acts/table';
import type { Writing } from '@domain/bulletin/bulletin';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { BlocksView } from '../../bulletins/blocks-view';
import { useAct } from '../../act/use-act';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { Card } from '../../ui/card';
import type { Opened } from '../seen';
import { bulletinAct, isBulletinCommand } from './bound';

/** What one's name stands for, where nothing is asked. */
const means: Readonly<Partial<Record<BulletinCommand, string>>> = {
  check: '核对的是：事实有出处，法条现行有效，投诉数写明未经核实，点名有依据。您的名字记在“核对”上，然后由没有动笔的局领导批准。',
  approve: '批准以后由起草的人发布。您的名字记在“批准”上。',
  publish: '发布以后读者马上看得到，台账里自动登记一次“小程序 · 图文”。',
  approveCorrection: '批准以后读者看到下面这一版，并写明更正过；原来的版本留在内部记录里。',
};

type Decided = Pick<Writing, 'title' | 'lead' | 'laws'> & Partial<Pick<Writing, 'blocks'>>;

/** What is decided on, whole: nobody gives a name to what is not in front of them. */
function DecidedOn({ of, act }: { of: Opened; act: BulletinCommand }) {
  const { bulletin, pictures } = of;
  if (!means[act]) return null;
  const waits = act === 'approveCorrection' ? bulletin.correction?.writing : undefined;
  const { title, lead, blocks = [], laws }: Decided = waits ?? bulletin;
  return (
    <Card title={title}>
      {lead && <View className="support">{lead}</View>}
      <BlocksView blocks={blocks} pictures={pictures} />
      {laws.map((law) => (
        <View key={law} className="support">
          {law}
        </View>
      ))}
    </Card>
  );
}

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
        <>
          <View className="support">{`${no} · ${bulletinKinds[kind].label} · ${stateWords[state]} · ${title}`}</View>
          {means[act] && <View>{means[act]}</View>}
        </>
      )}
      below={(seen) => <DecidedOn of={seen} act={act} />}
    />
  );
}

export default guarded(ActOnBulletin);
