import { Text, View } from '@tarojs/components';
import { actId } from '../ui/ids';
import { go, routes } from '../routes';
import { aria } from '../ui/aria';
import { Card } from '../ui/card';
import { wordsOf, type Command } from './act/acts';

interface Props {
  title: string;
  id: string;
  acts: readonly Command[];
  party: boolean;
}

/** Further acts on a case, one row each. */
export function ActList({ title, id, acts, party }: Props) {
  if (acts.length === 0) return null;
  return (
    <Card title={title}>
      {acts.map((act) => (
        <View
          key={act}
          id={actId(act)}
          className="way"
          hoverClass="row--down"
          {...aria({ role: 'button' })}
          onClick={() => go(routes.act(id, act))}
        >
          <Text>{wordsOf(act, party).word}</Text>
          <Text className="way__mark">›</Text>
        </View>
      ))}
    </Card>
  );
}
