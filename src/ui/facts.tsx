import { Text, View } from '@tarojs/components';

export interface Fact {
  q: string;
  a: string;
}

/** What is told of something: what it is about, and what is so. */
interface Line {
  head?: string;
  text: string;
}

/** Lines as question and answer. */
export const factsOf = (lines: readonly Line[]): Fact[] => lines.map(({ head = '', text }) => ({ q: head, a: text }));

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

/** Lines one under the other, each head above what it is about. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {lines.map(({ head, text }, index) => (
        <View key={index} className="record">
          {head && <View className="support">{head}</View>}
          {text && <View>{text}</View>}
        </View>
      ))}
    </>
  );
}
