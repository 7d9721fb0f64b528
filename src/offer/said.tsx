import { sayDate, type CivilDate } from '@domain/civil-date';
import { sayYuan } from '@domain/money';
import type { OfferEnd, OfferMade, OfferSide, Terms } from '@domain/offer/offer';
import { offerWords } from '@domain/offer/words';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { sayWhen } from '../shell/say-when';
import { Facts } from '../ui/facts';
import { unbroken } from '../ui/unbroken';

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

/** Who reads: one of the two sides, or the bureau. */
export type Reader = OfferSide | 'staff';

/** What the consumer and an offer are called where it stands. */
export interface Called {
  consumer: string;
  offer: string;
}

/** What each of the two is called to whoever reads. */
export const nameOf = (who: OfferSide, reader: Reader, { consumer }: Pick<Called, 'consumer'>): string =>
  who === reader ? '您' : who === 'merchant' ? '商家' : consumer;

/** How an offer ended, by whoever ended it; of a refusal the reason stands behind it. */
const ends: Readonly<Record<OfferEnd, (to: string, from: string, offer: string) => string>> = {
  accepted: (to) => `${to}同意了`,
  refused: (to) => `${to}不同意`,
  countered: (to, _, offer) => `${to}没有同意，提了别的${offer}`,
  replaced: (_, from, offer) => `${from}换了一个${offer}`,
  takenBack: (_, from) => `${from}收回了`,
  lapsed: () => '没有等到答复，已经作废',
};

interface LineProps {
  own: boolean;
  head: string;
  at: number;
  children: ReactNode;
}

/** One thing that one of the two said, as messages stand. */
export function SaidLine({ own, head, at, children }: LineProps) {
  return (
    <View className={`message${own ? ' message--own' : ''}`}>
      <View className="row__top">
        <Text className="strong">{head}</Text>
        <Text className="small">{sayWhen(at)}</Text>
      </View>
      {children}
    </View>
  );
}

interface Props {
  offers: readonly OfferMade[];
  reader: Reader;
  called: Called;
  today: CivilDate;
}

/** Every offer, first to last, with how it ended. */
export function OfferLines({ offers, reader, called, today }: Props) {
  return (
    <>
      {offers.map(({ n, from, terms, at, ended }) => {
        const to = nameOf(from === 'merchant' ? 'consumer' : 'merchant', reader, called);
        const by = nameOf(from, reader, called);
        return (
          <SaidLine key={n} own={from === reader} head={`${by}提的${called.offer} ${n}`} at={at}>
            <TermsFacts terms={terms} today={today} />
            <View className="support">
              {ended
                ? unbroken(
                    `${sayDate(ended.on, today)}${ends[ended.how](to, by, called.offer)}${ended.reason ? `：${ended.reason}` : '。'}`,
                  )
                : `等${to}答复。`}
            </View>
          </SaidLine>
        );
      })}
    </>
  );
}
