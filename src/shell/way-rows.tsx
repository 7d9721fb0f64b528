import { Text, View } from '@tarojs/components';
import { go } from '../routes';
import { aria } from '../ui/aria';

/** A page one may go to from here. */
export interface WayRow {
  id: string;
  word: string;
  to: string;
}

/** Where one can go from here, one row each. */
export function WayRows({ ways }: { ways: readonly WayRow[] }) {
  return (
    <>
      {ways.map(({ id, word, to }) => (
        <View key={id} id={id} className="way" hoverClass="row--down" {...aria({ role: 'button' })} onClick={() => go(to)}>
          <Text>{word}</Text>
          <Text className="way__mark">›</Text>
        </View>
      ))}
    </>
  );
}
