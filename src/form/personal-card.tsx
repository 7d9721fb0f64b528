import { personalKindWords } from '@domain/privacy/personal-data';
import { Text, View } from '@tarojs/components';
import { ids } from '../ui/ids';
import { aria } from '../ui/aria';
import { Button } from '../ui/button';
import type { InWords } from './engine';

interface Props {
  found: readonly InWords[];
  /** Who will read the text. */
  readers: string;
  onDecide: (remove: boolean) => void;
}

/** Asked before anything is sent: each number is taken out or left in by a tap. */
export function PersonalCard({ found, readers, onDecide }: Props) {
  const [first] = found;
  if (!first) return null;
  const word = personalKindWords[first.kind];
  return (
    <View id={ids.personal} className="card card__lines" {...aria({ role: 'alert' })}>
      <Text className="section">{`“${first.field}”里有${word}`}</Text>
      <View className="quote">{first.around}</View>
      <View className="support">{`${readers}办理用不到的，建议去掉；是商家的联系方式，可以留着。`}</View>
      {found.length > 1 && <View className="support">{`一共 ${found.length} 处，一处一处来。`}</View>}
      <Button id={ids.takeOut} onTap={() => onDecide(true)}>
        {`去掉这个${word}`}
      </Button>
      <Button id={ids.leaveIn} kind="plain" onTap={() => onDecide(false)}>
        保留
      </Button>
    </View>
  );
}
