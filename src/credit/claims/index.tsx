import { sayDate } from '@domain/civil-date';
import { claimStateWords } from '@domain/merchant/claim/labels';
import { merchantKindWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { claimRowId } from '../merchant-ids';
import { creditRoutes } from '../routes';

const chips = [
  { id: 'filed', label: '等着核实' },
  { id: 'verified', label: '已经核实' },
  { id: 'refused', label: '没有通过' },
  { id: 'withdrawn', label: '已经撤回' },
] as const;
type Chip = (typeof chips)[number]['id'];
const tones = { filed: 'due', verified: 'ok', refused: 'quiet', withdrawn: 'quiet' } as const;

/** 认领申请: who says which merchant is theirs. */
function Claims() {
  const [chip, choose] = useState<Chip>('filed');
  const query = usePages((cursor) => client.merchants.claims.query({ state: chip, cursor }), chip);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page>
      <View>
        <View className="title">认领申请</View>
        <View className="support">对照营业执照和登记信息核实；自己的申请由另一位同事核实。</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map(({ id, no, state, name, kind, on, person }) => (
                  <ListRow
                    key={id}
                    id={claimRowId(no)}
                    tag={claimStateWords[state]}
                    tone={tones[state]}
                    aside={no}
                    what={name}
                    who={`${merchantKindWords[kind].label} · ${person} · ${sayDate(on, moment()?.today)}申请`}
                    onTap={() => go(creditRoutes.claim(id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title={chip === 'filed' ? '没有等着核实的' : '这里还没有'} text="商家在“我的网店”里申请的会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Claims);
