import { wordOf } from '@domain/complaint/merchant-link';
import type { ComplaintView } from '@domain/complaint/visibility';
import { merchantName } from '@domain/merchant/name';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { WayRows, type WayRow } from '../../shell/way-rows';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { candidateId, registerIds } from '../register-ids';
import { aboutMerchant, meantShop, withoutName, type Proposed } from '../act/register';

/** So many are proposed beside the case; the page of the act has all of them. */
const MOST = 3;

function Candidate({ id, one }: { id: string; one: Proposed }) {
  const shop = meantShop(one);
  const of = wordOf({ merchant: one.id, ...(shop && { shop: shop.id }) });
  return (
    <ListRow
      id={candidateId(one.no)}
      what={shop?.name ?? one.name}
      who={shop ? aboutMerchant(one) : withoutName(one)}
      onTap={() => go(routes.act(id, 'linkMerchant', { of }))}
    />
  );
}

/** The merchant of the register that the case is linked with; where there is none, whom it may be about. A person says it. */
export function RegisterCard({ id, complaint, may }: { id: string; complaint: ComplaintView; may: boolean }) {
  // Asked again once the case was acted on.
  const found = usePart(() => client.complaints.register.query({ id }), `${id} ${complaint.version ?? 0}`);
  if (!found || (!found.linked && !may)) return null;
  const { linked, rows, more } = found;
  const stands = complaint.merchantLinks?.find(({ ended }) => !ended);
  if (linked) {
    const open: WayRow = { id: registerIds.openLinked, word: '看这一家', to: `/${merchantName.pages.staff}?id=${linked.id}` };
    return (
      <Card title="登记的商家">
        <View className="strong">{linked.name}</View>
        <View className="support">
          {[linked.no, stands?.called?.shop && `店铺“${stands.called.shop}”`, linked.state === 'closed' && '已注销或停业']
            .filter(Boolean)
            .join(' · ')}
        </View>
        <WayRows ways={[open]} />
      </Card>
    );
  }
  return (
    <Card title="登记的商家">
      <View className="support">
        {rows.length ? '还没有关联。登记里像的有这些，是哪一家由您认：' : '还没有关联，登记里也没有像的。认不准的可以不关联。'}
      </View>
      {rows.length > 0 && (
        <View className="stack rows">
          {rows.slice(0, MOST).map((one) => (
            <Candidate key={one.id} id={id} one={one} />
          ))}
        </View>
      )}
      {(more || rows.length > MOST) && <View className="support">还有别的像的，点下面看或者找。</View>}
      <WayRows ways={[{ id: registerIds.openLinking, word: '看全部，或者在登记里找', to: routes.act(id, 'linkMerchant') }]} />
    </Card>
  );
}
