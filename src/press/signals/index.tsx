import { sayDate } from '@domain/civil-date';
import { aspectWords, signalStateWords } from '@domain/signal/labels';
import type { SignalState } from '@domain/signal/signal';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { signalId } from '../ids';
import { pressRoutes } from '../routes';
import { OneSignal } from './one-signal';
import '../press.scss';

const chips = [
  { id: 'open', label: signalStateWords.open },
  { id: 'drafted', label: signalStateWords.drafted },
  { id: 'dismissed', label: signalStateWords.dismissed },
] as const;

/** Signals in one state, each with why it fired in a sentence. */
function Signals() {
  const [state, choose] = useState<SignalState>('open');
  const query = usePages((cursor) => client.bulletins.signals.query({ state, cursor }), state);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today;
  return (
    <Page>
      <View>
        <View className="title">投诉里的信号</View>
        <View className="support">
          每天夜里把最近四周和往年同期、前三个月比：投诉同一家店、同一类商品、问题、地方或者同一种说法的有 3
          个人以上，比以前哪一段都多，而且碰巧凑到一起的机会很小，就记一条。投诉没有核实过，信号只有工作人员看得到。
        </View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={state} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              {rows.map((row) => (
                <ListRow
                  key={row.id}
                  id={signalId(row.id)}
                  tag={aspectWords[row.aspect]}
                  tone={row.state === 'open' ? 'due' : 'quiet'}
                  aside={`${sayDate(row.on, today)}发现 · ${row.people} 人`}
                  what={row.of}
                  who={row.why}
                  onTap={() => go(pressRoutes.signal(row.id))}
                />
              ))}
              <More of={query} />
            </>
          ) : (
            <Blank title="没有这样的信号" text="投诉集中起来的时候会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

/** 投诉里的信号: all of them, or one. */
function SignalsOrOne() {
  const { id } = useRouter<{ id?: string }>().params;
  return id ? <OneSignal id={id} /> : <Signals />;
}

export default guarded(SignalsOrOne);
