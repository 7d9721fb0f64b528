import type { CivilDate } from '@domain/civil-date';
import type { Party } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { rowOf } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { OpenOffer } from './offers-card';

interface Of {
  complaint: ComplaintView;
  side?: Party;
  today: CivilDate;
}

const Answered = ({ complaint, side, today }: Of) => <OpenOffer of={complaint} side={side} today={today} />;

const filledIn = ({ complaint: { agreed } }: Of) =>
  agreed ? <View className="support">下面照双方谈妥的填好了，请看一眼，不一样的可以改。</View> : null;

/** What is read before an act on an offer, or with what was agreed on. */
const heads: Readonly<Record<string, (of: Of) => ReactNode>> = {
  makeOffer: (of) => (
    <>
      <Answered {...of} />
      {of.side && <View className="support">对方可以同意、不同意，也可以提别的办法。发出以后还能换、还能收回。</View>}
    </>
  ),
  acceptOffer: (of) => (
    <>
      <Answered {...of} />
      {of.side && <View>同意以后，两边就照这个办。商家没有办好的，投诉人可以起诉；有仲裁协议的，也可以申请仲裁。</View>}
    </>
  ),
  refuseOffer: (of) => <Answered {...of} />,
  takeBackOffer: (of) => <Answered {...of} />,
  settle: filledIn,
  agree: filledIn,
};

/** What an act on offers is about, above its form; nothing for any other act. */
export function OfferHead({ act, ...of }: Of & { act: string }) {
  return <>{rowOf(heads, act)?.(of)}</>;
}
