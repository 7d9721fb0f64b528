import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { usePages } from '../../cloud/use-pages';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { FeedbackCard } from './feedback-card';
import { Health } from './health';
import { Mishaps } from './mishaps';
import { guarded } from '../../shell/guarded';

const chips = [
  { id: 'open', label: '没有答复' },
  { id: 'answered', label: '已经答复' },
  { id: 'mishaps', label: '程序出错' },
  { id: 'health', label: '运行情况' },
] as const;
type Chip = (typeof chips)[number]['id'];
type State = Exclude<Chip, 'mishaps' | 'health'>;

/** What people said that is still open, or was answered. */
function Said({ state }: { state: State }) {
  const query = usePages((cursor) => client.accounts.feedback.query({ state, cursor }), state);
  // Another chip lies between: it appears anew on a page that is shown already.
  useAsked(query);
  return (
    <Shown of={query}>
      {({ rows }) =>
        rows.length ? (
          <>
            {rows.map((row) => (
              <FeedbackCard key={row.id} row={row} onAnswered={() => void query.reload()} />
            ))}
            <More of={query} />
          </>
        ) : (
          <Blank title={state === 'open' ? '没有等着答复的意见' : '还没有答复过意见'} />
        )
      }
    </Shown>
  );
}

function Chosen({ chip }: { chip: Chip }) {
  if (chip === 'health') return <Health />;
  return chip === 'mishaps' ? <Mishaps /> : <Said state={chip} />;
}

/** 收到的意见: what people say of the program, answered into their inbox, where it failed by itself, and whether the cloud does its work; for administrators. */
function ReadFeedback() {
  const [chip, choose] = useState<Chip>('open');
  return (
    <Page>
      <View>
        <View className="title">收到的意见</View>
        <View className="support">说的是小程序本身。是谁说的这里看不到，答复会送到那个人的“消息”里。</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Chosen chip={chip} />
    </Page>
  );
}

export default guarded(ReadFeedback);
