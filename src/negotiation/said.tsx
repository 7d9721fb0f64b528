import type { CivilDate } from '@domain/civil-date';
import type { NegotiationView } from '@domain/negotiation/visibility';
import { View } from '@tarojs/components';
import { nameOf, OfferLines, SaidLine } from '../offer/said';
import type { Side } from './bound';

/** What the consumer and an offer are called in a negotiation. */
export const called = { consumer: '消费者', offer: '方案' } as const;

interface Props {
  of: Pick<NegotiationView, 'shown' | 'offers'>;
  side: Side;
  today: CivilDate;
}

/** What was said between the two, first to last: what the consumer showed, then every offer with how it ended. */
export function SaidLines({ of: { shown, offers }, side, today }: Props) {
  return (
    <View className="stack">
      <SaidLine own={side === 'consumer'} head={`${nameOf('consumer', side, called)}写的`} at={shown.at}>
        <View className="message__text">{shown.text}</View>
      </SaidLine>
      <OfferLines offers={offers} reader={side} called={called} today={today} />
    </View>
  );
}
