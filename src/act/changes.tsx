import { View } from '@tarojs/components';
import { ids } from '../ui/ids';
import { aria } from '../ui/aria';
import { sayWhen } from '../shell/say-when';
import type { TimelineItem } from '../shell/timeline';

/** What others did on the case since this page was opened. */
export function Changes({ items }: { items: readonly TimelineItem[] }) {
  if (!items.length) return null;
  return (
    <View id={ids.changes} className="stale" {...aria({ role: 'status' })}>
      <View className="strong">打开这一页以后，案子有变化</View>
      {items.map((item) => (
        <View key={`${item.at}${item.label}`}>
          {item.by} {sayWhen(item.at)} {item.label}
        </View>
      ))}
    </View>
  );
}
