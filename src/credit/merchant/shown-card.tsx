import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { WayRows } from '../../shell/way-rows';
import { Card } from '../../ui/card';
import { View } from '@tarojs/components';
import { staffShown } from '../shown';

/** What a merchant promises and where its goods come from, and the ways to both lists. */
export function ShownCard({ merchant }: { merchant: string }) {
  const found = usePart(() => client.merchants.promises.query({ merchant }), merchant);
  const rows = found?.rows ?? [];
  const shown = rows.filter(({ state }) => state === 'shown').length;
  const waits = rows.filter(({ state, changeOn }) => state === 'signed' || changeOn).length;
  return (
    <Card title="承诺和追溯">
      {found && (
        <View className="support">
          {rows.length ? `展示中 ${shown} 条${found.next ? '以上' : ''}${waits ? `，等核对 ${waits} 条` : ''}。` : '还没有承诺。'}
        </View>
      )}
      <WayRows
        ways={[
          { id: 'merchant-promises', word: '经营承诺', to: staffShown.promises(merchant) },
          { id: 'merchant-traces', word: '追溯记录', to: staffShown.traces(merchant) },
        ]}
      />
    </Card>
  );
}
