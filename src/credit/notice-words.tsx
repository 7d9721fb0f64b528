import { partWords } from '@domain/credit/notice/labels';
import { View } from '@tarojs/components';
import { Card } from '../ui/card';
import type { OpenedNotice } from './notice-act/bound';

/** The text exactly as its merchant reads it today. */
export function WordsCards({ of: { words, notice } }: { of: OpenedNotice }) {
  return (
    <>
      <View className="support">下面是商家看到的全文。</View>
      {words.map(({ part, lines }) => (
        <Card key={part} title={partWords[part]}>
          {lines.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Card>
      ))}
      {notice.addition && (
        <Card title="另外说明">
          <View>{notice.addition}</View>
        </Card>
      )}
    </>
  );
}
