import { View } from '@tarojs/components';
import type { client } from '../../cloud/client';
import { Card } from '../../ui/card';

type Content = Extract<NonNullable<Awaited<ReturnType<typeof client.complaints.get.query>>['content']>, { side: 'party' }>;

const what = { words: '您写的内容', picture: '您交的照片' } as const;

/** What became of one's own words and pictures where they were not shown to the other side at once, and what one does not see yet. */
export function OwnContent({ content }: { content: Content }) {
  const { summaryWaits, own } = content;
  if (!summaryWaits && own.length === 0) return null;
  return (
    <Card title="内容核对">
      {summaryWaits && <View>投诉内容的摘要还在核对，核对以后在这里看得到。答复、期限不受影响，可以先办。</View>}
      {own.map(({ id, what: kind, state, reason }) => (
        <View key={id}>
          {state === 'heldBack'
            ? `${what[kind]}没有给另一方看：${reason ?? ''}。它留在案卷里，办理不受影响。`
            : `${what[kind]}已经收到，先由工作人员看一遍再给另一方看，您不用重交。`}
        </View>
      ))}
    </Card>
  );
}
