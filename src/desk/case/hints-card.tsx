import type { Flag } from '@domain/complaint/records';
import type { MatterSuggestion } from '@domain/whose-matter/suggestion';
import { View } from '@tarojs/components';
import { actId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

interface Props {
  id: string;
  hints: readonly Flag[];
  same: readonly { id: string; no: string }[];
  /** Whose matter it may be, and which office serves the shop's town. */
  matter?: MatterSuggestion;
  town?: string;
}

/** What to look at before deciding: perhaps the same dispute twice (merged, never R2), and factors of art 17. A person decides. */
export function HintsCard({ id, hints, same, matter, town }: Props) {
  if (hints.length + same.length === 0 && !matter && !town) return null;
  return (
    <Card title="决定以前看一眼">
      {matter && <View className="record">{matter.say}</View>}
      {town && <View className="record">{`商家地址由${town}管辖。`}</View>}
      {same.map(({ id: other, no }) => (
        <View key={other} className="record">
          <View>{`可能和 ${no} 是同一件纠纷。是的话合在一起办，不按“已经处理过”不予受理。`}</View>
          <View className="row__top">
            <TextButton label={`看 ${no}`} onTap={() => go(routes.desk(other))}>
              看那一件
            </TextButton>
            <TextButton id={actId(`merge-${no}`)} label={`并入 ${no}`} onTap={() => go(routes.act(id, 'merge', { into: no }))}>
              并入那一件
            </TextButton>
          </View>
        </View>
      ))}
      {hints.map(({ factor, say }) => (
        <View key={factor} className="record">
          <View>{say}</View>
        </View>
      ))}
      {hints.length > 0 && <View className="small">第十七条的提示，只给办案人员看，不自动作出任何决定。</View>}
    </Card>
  );
}
