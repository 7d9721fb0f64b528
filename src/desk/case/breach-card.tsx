import { promiseName } from '@domain/promise/name';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { go } from '../../routes';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

/** Promises of the merchant that were found not kept in this case; nothing where there is none. */
export function BreachCard({ id }: { id: string }) {
  const found = usePart(() => client.merchants.breaches.query({ id }), id);
  if (!found?.rows.length) return null;
  const today = moment()?.today;
  return (
    <Card title="商家没有做到的承诺">
      {found.rows.map(({ id: promise, no, name, kindLabel, n, said, on, by, reply }) => (
        <View key={`${promise}-${on}`} className="record">
          <View className="row__top">
            <View>{`${name} · ${kindLabel}（第 ${n} 版）`}</View>
            <TextButton label={`打开 ${no}`} onTap={() => go(`/${promiseName.pages.staff}?id=${encodeURIComponent(promise)}`)}>
              {no}
            </TextButton>
          </View>
          <View className="support">{`${said}（${by}，${sayDate(on, today)}关联）`}</View>
          {reply && <View className="support">{`商家说明：${reply.text}`}</View>}
        </View>
      ))}
    </Card>
  );
}
