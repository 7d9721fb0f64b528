import { View } from '@tarojs/components';
import { unbroken } from './unbroken';

/** Short lines side by side in rank; a wrapped line stays behind its dot. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <View>
      {items.map((item) => (
        <View key={item} className="bullet">
          {unbroken(item)}
        </View>
      ))}
    </View>
  );
}
