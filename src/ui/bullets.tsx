import { View } from '@tarojs/components';

/** Short lines side by side in rank; a wrapped line stays behind its dot. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <View>
      {items.map((item) => (
        <View key={item} className="bullet">
          {item}
        </View>
      ))}
    </View>
  );
}
