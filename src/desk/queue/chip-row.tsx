import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { chipId } from '../../ui/ids';
import { sayCount } from '../../ui/say-count';
import { chipsFor, isCounted } from './chips';
import type { OfQueue } from './use-queue';

/** The lists of the desk with what there is to do in each. */
export function ChipRow({ of: { chip, named, counts, choose } }: { of: OfQueue }) {
  return (
    <View className="chips" {...aria({ role: 'radiogroup', label: '哪些案件' })}>
      {chipsFor(named).map(({ id, label }) => (
        <View
          key={id}
          id={chipId(id)}
          className={`chip${id === chip ? ' chip--on' : ''}`}
          {...aria({ role: 'radio', checked: id === chip })}
          onClick={() => choose(id)}
        >
          <Text>{label}</Text>
          {counts && isCounted(id) && <Text className="chip__count">{sayCount(counts[id])}</Text>}
        </View>
      ))}
    </View>
  );
}
