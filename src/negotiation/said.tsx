import { sayDate, type CivilDate } from '@domain/civil-date';
import type { NegotiationView } from '@domain/negotiation/visibility';
import { sayYuan } from '@domain/money';
import type { OfferEnd, OfferSide, Terms } from '@domain/offer/offer';
import { offerWords } from '@domain/offer/words';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { sayWhen } from '../shell/say-when';
import { Facts } from '../ui/facts';
import { unbroken } from '../ui/unbroken';
import type { Side } from './bound';

/** What is offered: how, how much, by when. */
export function TermsFacts({ terms: { kinds, fen, by, more }, today }: { terms: Terms; today: CivilDate }) {
  const facts = [
    { q: '怎样解决', a: kinds.map((kind) => offerWords[kind].says).join('；') },
    ...(fen === undefined ? [] : [{ q: '金额', a: sayYuan(fen) }]),
    { q: '哪天以前', a: sayDate(by, today) },
    ...(more ? [{ q: '补充', a: more }] : []),
  ];
  return <Facts facts={facts} />;
}

/** How an offer ended, by whoever ended it; of a refusal the reason stands behind it. */
const ended: Readonly<Record<OfferEnd, (to: string, from: string) => string>> = {
  accepted: (to) => `${to}同意了`,
  refused: (to) => `${to}不同意`,
  countered: (to) => `${to}没有同意，提了别的方案`,
  replaced: (_, from) => `${from}换了一个方案`,
  takenBack: (_, from) => `${from}收回了`,
  lapsed: () => '没有等到答复，已经作废',
};

/** What each of the two is called to whoever reads. */
export const nameOf = (who: OfferSide, side: Side): string => (who === side ? '您' : who === 'merchant' ? '商家' : '消费者');

interface LineProps {
  from: OfferSide;
  side: Side;
  at: number;
  what: string;
  children: ReactNode;
}

function Line({ from, side, at, what, children }: LineProps) {
  return (
    <View className={`message${from === side ? ' message--own' : ''}`}>
      <View className="row__top">
        <Text className="strong">{`${nameOf(from, side)}${what}`}</Text>
        <Text className="small">{sayWhen(at)}</Text>
      </View>
      {children}
    </View>
  );
}

interface Props {
  of: Pick<NegotiationView, 'shown' | 'offers'>;
  side: Side;
  today: CivilDate;
}

/** What was said between the two, first to last: what the consumer showed, then every offer with how it ended. */
export function SaidLines({ of: { shown, offers }, side, today }: Props) {
  return (
    <View className="stack">
      <Line from="consumer" side={side} at={shown.at} what="写的">
        <View className="message__text">{shown.text}</View>
      </Line>
      {offers.map(({ n, from, terms, at, ended: end }) => {
        const to = nameOf(from === 'merchant' ? 'consumer' : 'merchant', side);
        return (
          <Line key={n} from={from} side={side} at={at} what={`提的方案 ${n}`}>
            <TermsFacts terms={terms} today={today} />
            <View className="support">
              {end
                ? unbroken(
                    `${sayDate(end.on, today)}${ended[end.how](to, nameOf(from, side))}${end.reason ? `：${end.reason}` : '。'}`,
                  )
                : `等${to}答复。`}
            </View>
          </Line>
        );
      })}
    </View>
  );
}
