import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Strip } from '../../ui/strip';
import { FeedbackCard } from './feedback-card';

const chips = [
  { id: 'open', label: '没有答复' },
  { id: 'answered', label: '已经答复' },
] as const;
type Chip = (typeof chips)[number]['id'];

/** 收到的意见: what people say of the program, answered into their inbox; for administrators. */
export default function ReadFeedback() {
  const [chip, choose] = useState<Chip>('open');
  const query = usePages((cursor) => client.accounts.feedback.query({ state: chip, cursor }), chip);
  return (
    <Page>
      <View>
        <View className="title">收到的意见</View>
        <View className="support">说的是小程序本身。是谁说的这里看不到，答复会送到那个人的“消息”里。</View>
      </View>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
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
            <Blank title={chip === 'open' ? '没有等着答复的意见' : '还没有答复过意见'} />
          )
        }
      </Shown>
    </Page>
  );
}
