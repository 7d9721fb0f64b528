import { Text, View } from '@tarojs/components';
import { TextButton } from './text-button';

export interface Fact {
  q: string;
  a: string;
  onChange?: () => void;
  id?: string;
}

/** 问题 · 答案 · 修改 */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View>
      {facts.map((fact) => (
        <View className="fact" key={fact.q}>
          <Text className="fact__q">{fact.q}</Text>
          <Text className="fact__a">{fact.a}</Text>
          {fact.onChange && (
            <TextButton id={fact.id} onTap={fact.onChange}>
              修改
            </TextButton>
          )}
        </View>
      ))}
    </View>
  );
}
