import type { MerchantView } from '@domain/merchant/visibility';
import { saySection } from '@domain/merchant/say';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { go } from '../../routes';
import { WayRows } from '../../shell/way-rows';
import { Card } from '../../ui/card';
import { Lines } from '../../ui/facts';
import { ListRow } from '../../ui/list-row';
import { absorbedId, mergingIds, twinId } from '../merchant-ids';
import { creditRoutes } from '../routes';

const why = { uscc: '信用代码一样', link: '店铺链接一样', hint: '', name: '名称一样', alike: '名称像' } as const;

/** Others of the register that may be the same subject: a tap shows both side by side. Left out where there is none, or they cannot be had. */
export function TwinsCard({ merchant }: { merchant: string }) {
  const found = usePart(() => client.merchants.twins.query({ id: merchant }), merchant);
  if (!found?.rows.length) return null;
  return (
    <Card title="可能是同一家">
      <View className="support">登记里还有像的。是不是同一家由您认，点开对照。</View>
      <View className="stack rows">
        {found.rows.map(({ id, no, name, state, shops, why: reasons }) => (
          <ListRow
            key={id}
            id={twinId(no)}
            aside={no}
            what={name}
            who={[
              state === 'closed' && '已注销或停业',
              ...reasons.map((one) => why[one]),
              shops.map((shop) => shop.name).join('、'),
            ]
              .filter(Boolean)
              .join(' · ')}
            onTap={() => go(creditRoutes.act(merchant, 'proposeMerging', { into: id }))}
          />
        ))}
      </View>
      {found.more && <View className="support">还有别的像的，没有都列在这里；可以在“合并”里按名称找。</View>}
    </Card>
  );
}

/** What became of it as one of two: which one it went into, which ones came to it, what was proposed, declined and undone. */
export function MergingCard({ merchant, under }: { merchant: MerchantView; under: string | undefined }) {
  const lines = saySection('merging', merchant, { day: (on: CivilDate) => sayDate(on, moment()?.today) });
  if (!lines.length) return null;
  const last = merchant.mergings?.at(-1);
  const into = last?.into.name ?? '';
  const waits = last && (last.approved ? last.undoing && !last.undone : !last.declined);
  return (
    <Card title={under ? `已经并入${into}` : '合并'}>
      {under && <View className="support">这一条登记不再算一家，也不在名单里；新的记录都记在{into}名下。</View>}
      <Lines lines={lines} />
      {waits && <View className="support">等另一位工作人员或者局领导批准；提出的人自己不能批准。</View>}
      <WayRows
        ways={[
          ...(under ? [{ id: mergingIds.openUnder, word: `打开${into}`, to: creditRoutes.merchant(under) }] : []),
          ...(merchant.absorbed ?? []).map(({ id, no, name }) => ({
            ...{ id: absorbedId(no), word: `看并入的那条登记：${name}`, to: creditRoutes.merchant(id) },
          })),
        ]}
      />
    </Card>
  );
}
