import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { PersonalCard } from '../../form/personal-card';
import { moment } from '../../cloud/client';
import { CaseBrief } from '../case-brief';
import { OfferHead } from '../offer/offer-head';
import { sideOf } from '../side';
import { isOwnAct, type OwnAct } from './offered';
import { NoSuchAct } from '../no-such-act';
import { partyAct, type Seen } from './party-acts';
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
  return <ActPage of={of} help asking={asking} head={(seen) => <Head of={seen} act={act} />} />;
}

/** Which case it is, and what of it is answered. */
function Head({ of: { case: complaint, relations }, act }: { of: Seen; act: OwnAct }) {
  return (
    <>
      <CaseBrief complaint={complaint} />
      <OfferHead act={act} complaint={complaint} side={sideOf(relations)} today={moment()?.today ?? ''} />
    </>
  );
}

export default guarded(ActOfParty);
