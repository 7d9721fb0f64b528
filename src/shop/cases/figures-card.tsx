import { sayFullDate } from '@domain/civil-date';
import { MOST_FIGURES, SMALL, type ShopFigures } from '@domain/complaint/shop-figures';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';

const shareOf = ({ of, n }: { of: number; n: number }, none: string) =>
  of ? `${of} 件里有 ${n} 件（${Math.round((100 * n) / of)}%）` : none;

/** Where a share rests on few cases, that is said beside it. */
const isSmall = ({ answered, agreed, inTime }: ShopFigures) =>
  [answered.of, agreed.of, inTime.of].some((of) => of > 0 && of < SMALL);

/** The merchant's own figures of the last twelve months, each with of how many it is counted. */
export function FiguresCard({ merchant }: { merchant: string }) {
  const figures = usePart(() => client.complaints.ownFigures.query({ merchant }), merchant);
  if (!figures) return null;
  const { from, ended, answered, agreed, inTime, more } = figures;
  return (
    <Card title="近一年的情况">
      <View className="support">
        {ended
          ? `从 ${sayFullDate(from)}以后办结的 ${ended} 件算，只给您看。`
          : `从 ${sayFullDate(from)}到今天，还没有办结的投诉。`}
      </View>
      {ended > 0 && (
        <Facts
          facts={[
            {
              q: '受理后几天答复',
              a: answered.median === undefined ? '没有答复过' : `一半在 ${answered.median} 天以内（共答复 ${answered.of} 件）`,
            },
            { q: '调解成了或和解了', a: shareOf(agreed, '没有调解到底的') },
            { q: '约定按时做到', a: shareOf(inTime, '没有到日子的约定') },
          ]}
        />
      )}
      {isSmall(figures) && <View className="support">{`不到 ${SMALL} 件的，只作参考。`}</View>}
      {more && <View className="support">{`只算了最近收到的 ${MOST_FIGURES} 件。`}</View>}
    </Card>
  );
}
