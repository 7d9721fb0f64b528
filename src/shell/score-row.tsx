import type { Score } from '@domain/indicator/scores';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Tag, type Tone } from '../ui/tag';

function tagOf(score: Score): [word: string, tone: Tone] {
  if (score.state === 'scored') return score.points ? ['得 1 分', 'ok'] : ['0 分', 'late'];
  return score.state === 'pending' ? ['待定', 'due'] : ['无数据', 'quiet'];
}

/** One item of the assessment with its point and why it is so; below it whatever else a page says of it. */
export function ScoreRow({ score, children }: { score: Score & { no: string; text: string }; children?: ReactNode }) {
  const [word, tone] = tagOf(score);
  return (
    <View className="score">
      <View className="row__top">
        <Text className="strong">{score.no}</Text>
        <Tag tone={tone}>{word}</Tag>
      </View>
      <View>{score.text}</View>
      <View className="support">{score.reason}。</View>
      {children}
    </View>
  );
}
