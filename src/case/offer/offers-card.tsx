import type { CivilDate } from '@domain/civil-date';
import { differsFromAgreed, openOfferIn, sideOfParty } from '@domain/complaint/offers';
import type { Party } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { nameOf, OfferLines, TermsFacts, type Reader } from '../../offer/said';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { unbroken } from '../../ui/unbroken';

const called = { consumer: '投诉人', offer: '办法' } as const;
type Of = Pick<ComplaintView, 'offers' | 'agreed' | 'performance'>;
const points = { fen: '金额', by: '日子' } as const;

/** As whom one reads offers; the bureau is neither side. */
const readerOf = (side: Party | undefined): Reader => (side ? sideOfParty[side] : 'staff');

/** The offer that waits for an answer: what is offered, and who is asked. */
export function OpenOffer({ of, side, today }: { of: Of; side?: Party; today: CivilDate }) {
  const open = openOfferIn(of);
  if (!open) return null;
  const reader = readerOf(side);
  const to = nameOf(open.from === 'merchant' ? 'consumer' : 'merchant', reader, called);
  return (
    <Card title={`${nameOf(open.from, reader, called)}提的解决办法`}>
      <TermsFacts terms={open.terms} today={today} />
      {open.waits && <View className="support">对方还写了别的话，正在检查。检查好了，您在这里看得到，再同意。</View>}
      <View className="strong">{`等${to}答复。`}</View>
    </Card>
  );
}

/** 解决办法: what both agreed on, or what waits; and what was offered before. */
export function OffersCard({ of, side, today }: { of: Of; side?: Party; today: CivilDate }) {
  const [shown, show] = useState(false);
  const { offers = [], agreed } = of;
  const differs = differsFromAgreed(of).map((one) => points[one]);
  const before = offers.filter(({ ended }) => ended);
  if (!offers.length) return null;
  return (
    <>
      {agreed && (
        <Card title="双方谈妥了">
          <View className="letter">
            <Text className="letter__body">{unbroken(agreed.text)}</Text>
          </View>
          {differs.length > 0 && <View>{`办结时写的${differs.join('、')}和这里不一样，两样都留着。`}</View>}
        </Card>
      )}
      <OpenOffer of={of} side={side} today={today} />
      {before.length > 0 && (
        <Card title="提过的解决办法">
          <TextButton id="open-offers" expanded={shown} onTap={() => show(!shown)}>
            {shown ? '收起' : `看提过的 ${before.length} 个`}
          </TextButton>
          {shown && (
            <View className="stack">
              <OfferLines offers={before} reader={readerOf(side)} called={called} today={today} />
            </View>
          )}
        </Card>
      )}
    </>
  );
}
