import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import type { Screen } from './programs';

const spot = (word: string, at: string) => (word === at ? ' sketch__at' : '');

/** A screen of another program as a few lines, with what is meant ringed. The words beside it say the same. */
export function Sketch({ of: { top, rows, tabs = [], read, at } }: { of: Screen }) {
  return (
    <View className="sketch" {...aria({ hidden: true })}>
      {top && <View className={`sketch__top${spot(top, at)}`}>{top}</View>}
      {rows.map((word, index) =>
        word ? (
          <View key={index} className={`sketch__row${spot(word, at)}`}>
            <Text>{word}</Text>
            {!read && <Text>›</Text>}
          </View>
        ) : (
          <View key={index} className="sketch__bar" />
        ),
      )}
      {tabs.length > 0 && (
        <View className="sketch__tabs">
          {tabs.map((word) => (
            <View key={word} className={`sketch__tab${spot(word, at)}`}>
              {word}
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
