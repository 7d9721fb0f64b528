import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { PersonalCard } from '../../form/personal-card';
import { CaseBrief } from '../case-brief';
import { isOwnAct, type OwnAct } from './offered';
import { NoSuchAct } from '../no-such-act';
import { partyAct } from './party-acts';
import { guarded } from '../../shell/guarded';

/** The page of one act of a party on its own case. */
function ActOfParty() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  return isOwnAct(act) ? <Page id={id} act={act} given={givenIn(params)} /> : <NoSuchAct />;
}

function Page({ id, act, given }: { id: string; act: OwnAct; given: Record<string, string> }) {
  const of = useAct(partyAct(id, act), given);
  const asking = <PersonalCard found={of.found} readers="工作人员看得到。" onDecide={of.decide} />;
  return <ActPage of={of} help asking={asking} head={({ case: complaint }) => <CaseBrief complaint={complaint} />} />;
}

export default guarded(ActOfParty);
