import { Text, View } from '@tarojs/components';
import { go } from '../../routes';
import { aria } from '../../ui/aria';

export interface Way {
  id: string;
  word: string;
  to: string;
}

/** Where else one can go from here, a row each. */
export function Ways({ ways }: { ways: readonly Way[] }) {
  return (
    <>
      {ways.map(({ id, word, to }) => (
        <View key={id} id={id} className="card way" hoverClass="row--down" {...aria({ role: 'button' })} onClick={() => go(to)}>
          <Text className="section">{word}</Text>
          <Text className="way__mark">›</Text>
        </View>
      ))}
    </>
  );
}
