import { stateWords } from '@domain/complaint/name';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { Card } from '../../ui/card';
import { sayCount } from '../../ui/say-count';
import { TextButton } from '../../ui/text-button';

/** The shop beside the case: which of this year's it is in the reader's lists, and what else of it is open. */
export function ShopCard({ id, shop }: { id: string; shop: string }) {
  const found = usePart(() => client.complaints.ofShop.query({ id }), id);
  if (!found) return null;
  const { year, nth, open, more } = found;
  return (
    <Card title="这家店">
      <View>{`${shop}，${year} 年第 ${sayCount(nth)} 件`}</View>
      {open.map((one) => (
        <View key={one.id} className="row__top">
          <View className="support">{`${stateWords[one.state]} · ${one.goods}`}</View>
          <TextButton label={`打开 ${one.no}`} onTap={() => go(routes.desk(one.id))}>
            {one.no}
          </TextButton>
        </View>
      ))}
      {open.length === 0 && <View className="support">没有别的在办的投诉。</View>}
      {more && <View className="support">还有别的在办：在待办案件里按这家店筛选，可以看全。</View>}
    </Card>
  );
}
