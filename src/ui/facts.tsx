import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { unbroken } from './unbroken';

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

interface Props {
  facts: readonly Fact[];
  /** How an answer is shown where it is more than words. */
  shown?: (fact: Fact) => ReactNode;
}

/** 问题 · 答案 */
export function Facts({ facts, shown = ({ a }) => unbroken(a) }: Props) {
  return (
    <View>
      {facts.map((fact) => (
        <View className="fact" key={fact.q}>
          <Text className="fact__q">{fact.q}</Text>
          <View className="fact__a">{shown(fact)}</View>
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
          {head && <View className="support">{unbroken(head)}</View>}
          {text && <View>{unbroken(text)}</View>}
        </View>
      ))}
    </>
  );
}
