import { Text, View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { kindId } from '../../ui/ids';
import './bars.scss';

export interface Bar {
  key: string;
  label: string;
  /** How long it is. */
  count: number;
  /** What stands at its right: `12 件，8%`. */
  said: string;
  /** Of it what is late, drawn in its colour. */
  late?: number;
}

/** One line a value, as long as it is often; each opens its cases where there are some. */
export function Bars({ bars, onOpen }: { bars: readonly Bar[]; onOpen?: (key: string) => void }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const share = (count: number) => ({ width: `${(100 * count) / most}%` });
  return (
    <>
      {bars.map(({ key, label, count, said, late = 0 }) => {
        const tap = onOpen && count > 0;
        return (
          <View
            key={key}
            id={kindId(key)}
            className="kind"
            hoverClass={tap ? 'row--down' : 'none'}
            {...(tap ? { ...aria({ role: 'button', label: `${label} ${said}` }), onClick: () => onOpen(key) } : {})}
          >
            <View className="row__top">
              <Text>{label}</Text>
              <Text className="support">{tap ? `${said} ›` : said}</Text>
            </View>
            <View className="kind__bar">
              {count > late && <View className="kind__part" style={share(count - late)} />}
              {late > 0 && <View className="kind__part kind__part--late" style={share(late)} />}
            </View>
          </View>
        );
      })}
    </>
  );
}
