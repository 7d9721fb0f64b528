import type { ComplaintState } from '@domain/complaint/complaint';
import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';

const names = ['收到', '受理', '调解', '结果'] as const;

/** Which of the four is under way; what has ended says its result in words. */
const under: Record<ComplaintState, number | undefined> = { received: 1, accepted: 2, suspended: 2, closed: undefined };

/** 收到 → 受理 → 调解 → 结果: where a complaint stands among what is still to come, above its ruler. */
export function Stations({ state }: { state: ComplaintState }) {
  const now = under[state];
  if (now === undefined) return null;
  return (
    <View className="stations" {...aria({ role: 'group', label: `一共四步：${names.join('、')}。现在等${names[now] ?? ''}。` })}>
      {names.map((name, index) => (
        <View key={name} className={`station${index < now ? ' station--past' : index === now ? ' station--now' : ''}`}>
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  );
}
