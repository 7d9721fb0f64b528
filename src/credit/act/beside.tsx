import { sayDate, type CivilDate } from '@domain/civil-date';
import type { MerchantView } from '@domain/merchant/visibility';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { useQuery } from '../../cloud/use-query';
import { Shown } from '../../shell/page';
import { WayRows } from '../../shell/way-rows';
import { Card } from '../../ui/card';
import { mergingIds } from '../merchant-ids';
import { creditRoutes } from '../routes';
import { bothOf, lineOf, recordsOf, type Pair } from './both';
import './beside.scss';

const recordsUnder = async (id: string) => {
  const [casework, shown] = await Promise.all(
    (['casework', 'shown'] as const).map((part) => client.merchants.under.query({ id, part })),
  );
  return [...(casework?.records ?? []), ...(shown?.records ?? [])];
};

function Row({ of: { label, here, there } }: { of: Pair }) {
  return (
    <View className="record">
      <View className="strong">{label}</View>
      <View className="both">
        <View className="both__one">
          <View className="small">并入的这一家</View>
          <View>{here || '没有'}</View>
        </View>
        <View className="both__one">
          <View className="small">保留的那一家</View>
          <View>{there || '没有'}</View>
        </View>
      </View>
    </View>
  );
}

interface Props {
  /** Id of the one that goes, and what is kept of it. */
  id: string;
  goes: MerchantView;
  /** Id of the one that goes on. */
  into: string;
  /** It is still to be proposed: the other way round is one tap away. */
  turns?: boolean;
}

/** Both merchants of a merging side by side: what differs, what is the same, and how much is kept under each. */
export function Beside({ id, goes, into, turns }: Props) {
  const query = useQuery(async () => {
    const [{ merchant }, here, there] = await Promise.all([
      client.merchants.get.query({ id: into }),
      recordsUnder(id),
      recordsUnder(into),
    ]);
    return { merchant, here, there };
  });
  useAsked(query);
  return (
    <View id={mergingIds.beside} className="stack">
      <Shown of={query}>
        {({ merchant, here, there }) => {
          const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
          const { differs, alike } = bothOf(goes, merchant, wording);
          const records = recordsOf(here, there);
          return (
            <>
              <Card title="两家对照">
                <View className="support">{`保留：${merchant.name}（${lineOf(merchant)}）`}</View>
                {differs.map((one) => (
                  <Row key={one.label} of={one} />
                ))}
                {alike.length > 0 && <View className="support">{`两家一样的：${alike.join('、')}`}</View>}
              </Card>
              <Card title="各自名下的记录">
                {records.length === 0 && <View className="support">两家名下都还没有记录。</View>}
                {records.map((one) => (
                  <Row key={one.label} of={one} />
                ))}
              </Card>
              <Card title="合并以后">
                <View className="support">
                  登记信息用保留的那一家；两家的店铺合在一起；投诉、承诺、信用信息等都不动，从保留的那一家都看得到。合并错了，可以撤销。
                </View>
                {turns && (
                  <WayRows
                    ways={[
                      {
                        id: mergingIds.turn,
                        word: `反过来：把${merchant.name}并入这一家`,
                        to: creditRoutes.act(into, 'proposeMerging', { into: id }),
                      },
                    ]}
                  />
                )}
              </Card>
            </>
          );
        }}
      </Shown>
    </View>
  );
}
