import { Text, View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { unbroken } from '../../ui/unbroken';

/** What a person looks for first: whether anything is asked of them. */
const NOTHING = '您现在不用做什么';

/** 接下来: who does what by when. */
export function NextCard({ said }: { said: string }) {
  const [before, after] = said.split(NOTHING);
  return (
    <Card title="接下来">
      {after === undefined ? (
        <View>{unbroken(said)}</View>
      ) : (
        <View>
          {unbroken(before ?? '')}
          <Text className="strong">{NOTHING}</Text>
          {unbroken(after)}
        </View>
      )}
    </Card>
  );
}
