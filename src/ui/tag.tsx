import { Text } from '@tarojs/components';

export type Tone = 'plain' | 'due' | 'ok' | 'late' | 'quiet';

/** A state in words; the colour only repeats them. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: string }) {
  return <Text className={`tag tag--${tone}`}>{children}</Text>;
}
