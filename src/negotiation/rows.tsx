import { sayDate, type CivilDate } from '@domain/civil-date';
import type { NegotiationState } from '@domain/negotiation/negotiation';
import { View } from '@tarojs/components';
import { moment } from '../cloud/client';
import { go } from '../routes';
import { ListRow } from '../ui/list-row';
import type { Side } from './bound';
import { tagOf } from './words';

interface Row {
  id: string;
  no: string;
  state: NegotiationState;
  on: CivilDate;
  firm: string;
  goods: string;
  waits?: 'me' | 'other' | 'none';
  by?: CivilDate;
  complaint?: string;
  calls?: number;
}

interface Props {
  rows: readonly Row[];
  side: Side;
  urlOf: (id: string) => string;
}

/** Negotiations in a list: what waits, what about, until when. */
export function NegotiationRows({ rows, side, urlOf }: Props) {
  const today = moment()?.today;
  return (
    <View className="stack rows">
      {rows.map(({ id, no, state, on, firm, goods, waits = 'none', by, complaint, calls }) => (
        <ListRow
          key={id}
          id={`negotiation-${no}`}
          {...tagOf({ state, waits, filed: complaint !== undefined }, side)}
          aside={by ? `至 ${sayDate(by, today)}` : undefined}
          what={goods}
          who={[side !== 'merchant' && firm, `${sayDate(on, today)}发出`, `编号 ${no}`].filter(Boolean).join(' · ')}
          note={calls ? `打过 ${calls} 次电话，没有打通` : complaint && `已转为投诉 ${complaint}`}
          onTap={() => go(urlOf(id))}
        />
      ))}
    </View>
  );
}
