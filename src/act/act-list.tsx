import { Text, View } from '@tarojs/components';
import { go } from '../routes';
import { aria } from '../ui/aria';
import { Card } from '../ui/card';
import { actId } from '../ui/ids';

/** An act one may go to. */
export interface ListedAct {
  act: string;
  word: string;
  url: string;
}

/** Further acts, one row each. */
export function ActList({ title, acts }: { title: string; acts: readonly ListedAct[] }) {
  if (acts.length === 0) return null;
  return (
    <Card title={title}>
      {acts.map(({ act, word, url }) => (
        <View
          key={act}
          id={actId(act)}
          className="way"
          hoverClass="row--down"
          {...aria({ role: 'button' })}
          onClick={() => go(url)}
        >
          <Text>{word}</Text>
          <Text className="way__mark">›</Text>
        </View>
      ))}
    </Card>
  );
}
