import { Text, View } from '@tarojs/components';
import { aria } from './aria';
import { sayCount } from './say-count';

export interface Tile {
  id: string;
  word: string;
  count: number;
  /** Something is wrong while it is not 0. */
  late?: boolean;
  onTap: () => void;
}

/** What there is to do, as numbers two in a row, each opening its list; the server counts to a hundred and no further. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <View className="tiles">
      {tiles.map(({ id, word, count, late, onTap }) => (
        <View
          key={id}
          id={id}
          className="tile"
          hoverClass="row--down"
          {...aria({ role: 'button', label: `${word} ${sayCount(count)}` })}
          onClick={onTap}
        >
          <Text className="support">{word}</Text>
          <Text className={`figure${late && count > 0 ? ' figure--late' : ''}`}>{sayCount(count)}</Text>
        </View>
      ))}
    </View>
  );
}
