import { Text, View } from '@tarojs/components';
import { go, routes } from '../../routes';
import { aria } from '../../ui/aria';
import { ids } from '../../ui/ids';

export interface Way {
  id: string;
  word: string;
  to: string;
}

/** What the bureau says to the public, and the ledger of it. */
export const merchantsWay: Way = { id: ids.openMerchants, word: '经营主体和信用', to: routes.merchants };
export const pressWay: Way = { id: ids.openPress, word: '提示和台账（指标 24）', to: routes.press };

/** Where else one can go from here, a row each. */
export function Ways({ ways }: { ways: readonly Way[] }) {
  return (
    <>
      {ways.map(({ id, word, to }) => (
        <View key={id} id={id} className="card way" hoverClass="row--down" {...aria({ role: 'button' })} onClick={() => go(to)}>
          <Text className="section">{word}</Text>
          <Text className="way__mark">›</Text>
        </View>
      ))}
    </>
  );
}
