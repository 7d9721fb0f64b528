import { Text, View } from '@tarojs/components';

export interface Fact {
  q: string;
  a: string;
}

/** 问题 · 答案 */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View>
      {facts.map((fact) => (
        <View className="fact" key={fact.q}>
          <Text className="fact__q">{fact.q}</Text>
          <Text className="fact__a">{fact.a}</Text>
        </View>
      ))}
    </View>
  );
}
