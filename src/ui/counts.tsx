import { Text, View } from '@tarojs/components';
import { aria } from './aria';

export interface Count {
  id: string;
  number: number;
  word: string;
  onTap: () => void;
}

/** Numbers side by side, each opening what stands behind it. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <View className="counts">
      {counts.map(({ id, number, word, onTap }) => (
        <View
          key={id}
          id={id}
          className="count"
          hoverClass="count--down"
          {...aria({ role: 'button', label: `${word} ${number}` })}
          onClick={onTap}
        >
          <Text className="count__number">{String(number)}</Text>
          <Text className="count__word">{word}</Text>
        </View>
      ))}
    </View>
  );
}
