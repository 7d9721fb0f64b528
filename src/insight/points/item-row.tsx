import { View } from '@tarojs/components';
import { go } from '../../routes';
import { ScoreRow } from '../../shell/score-row';
import { TextButton } from '../../ui/text-button';
import { marginWords } from '../figures/margin-words';
import { nextActId } from '../ids';
import { wayOf, type Item, type Points } from './next-words';

/** The figures of ours an item is compared by. */
const compared: Partial<Record<Item['key'], readonly string[]>> = {
  onTime: ['firstDecisionOnTime', 'closingOnTimeA'],
  mediationSuccess: ['mediationSuccessA'],
  satisfaction: ['satisfactionA'],
};

/** Whose figures an item rests on. */
function sayRests({ rests }: Item): string {
  const official = rests.filter((one) => one.official).map(({ name }) => name);
  const own = rests.filter((one) => !one.official && one.ours).map(({ name }) => name);
  return [
    official.length ? `全国12315平台公布的${official.join('、')}` : '',
    own.length ? `本系统内部测算的${own.join('、')}` : '',
  ]
    .filter(Boolean)
    .join('；');
}

/** One item: its point, why, how near it is to being lost or won, and what would settle it. */
export function ItemRow({ item, points }: { item: Item; points: Points }) {
  const rests = sayRests(item);
  const margins = points.margins.filter(({ measure }) => compared[item.key]?.includes(measure));
  return (
    <ScoreRow score={item}>
      {margins.map(({ measure, margin }) => {
        const said = marginWords(measure, margin, true);
        return (
          said && (
            <View key={measure} className={`margin margin--${said.tone}`}>
              {margins.length > 1 ? `${measure === 'firstDecisionOnTime' ? '初查' : '办结'}：${said.say}` : said.say}
            </View>
          )
        );
      })}
      {rests && <View className="small">{`依据：${rests}。`}</View>}
      {item.next
        .flatMap((act) => wayOf(item, act, points))
        .map(({ say, to }, index) => (
          <View key={say}>
            <TextButton id={nextActId(item.key, index)} onTap={() => go(to)}>
              {`${say} ›`}
            </TextButton>
          </View>
        ))}
    </ScoreRow>
  );
}
