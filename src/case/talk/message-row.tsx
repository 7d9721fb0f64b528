import { verdictSchema, type Side } from '@domain/complaint/talk/talk';
import { Text, View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { actId } from '../../ui/ids';
import { Button } from '../../ui/button';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { Tag } from '../../ui/tag';
import { sayWhen } from '../../shell/say-when';
import { useForm } from '../../form/use-form';

type Line = Awaited<ReturnType<typeof client.complaints.messages.query>>['rows'][number];
export type FilesOnScreen = Extract<Line, { files: unknown }>;
type MessageOnScreen = Exclude<Line, { files: unknown }>;

export const isFiles = (row: Line): row is FilesOnScreen => 'files' in row;

const checks: Record<string, string> = {
  risky: '微信的内容检查认为有问题',
  review: '微信的内容检查不能确定',
  unavailable: '没有做成内容检查',
};

/** One message: who, when, what; and what became of it where it was not passed on at once. */
export function MessageRow({ row, side, onJudged }: { row: MessageOnScreen; side: Side; onJudged: () => void }) {
  const own = row.side === side;
  return (
    <View className={`message${own ? ' message--own' : ''}`}>
      <View className="row__top">
        <Text className="strong">{row.shown}</Text>
        <Text className="small">{sayWhen(row.at)}</Text>
      </View>
      <View className="message__text">{row.text}</View>
      {row.state === 'held' && <Held row={row} own={own} onJudged={onJudged} />}
      {row.state === 'heldBack' && (
        <View>
          <Tag tone="quiet">没有转给对方</Tag>
          {row.decided?.reason && <View className="support">{`${row.decided.by ?? ''}：${row.decided.reason}`}</View>}
        </View>
      )}
    </View>
  );
}

function Held({ row, own, onJudged }: { row: MessageOnScreen; own: boolean; onJudged: () => void }) {
  return (
    <View>
      <Tag tone="due">{'check' in row ? '等您看过' : '等工作人员看过'}</Tag>
      {own && <View className="support">这一条要先由工作人员看过再转给对方，不会丢，您不用重写。</View>}
      {'check' in row && <Verdict row={row} onJudged={onJudged} />}
    </View>
  );
}

const questions: readonly Question[] = [
  {
    path: 'verdict',
    kind: 'one',
    label: '是否转给对方',
    options: [
      { value: 'release', label: '转给对方' },
      { value: 'holdBack', label: '不转', hint: '原文留在案卷里。' },
    ],
  },
  {
    path: 'reason',
    kind: 'long',
    label: '为什么不转',
    most: 200,
    hint: '写的人会看到。',
    when: ({ verdict }) => verdict === 'holdBack',
  },
];

function Verdict({ row, onJudged }: { row: Extract<MessageOnScreen, { check: string }>; onJudged: () => void }) {
  const form = useForm({
    place: `draft:verdict:${row.id}`,
    questions,
    schema: verdictSchema,
    send: async (input, key) => {
      await client.complaints.judgeMessage.mutate({ id: row.id, version: row.version, ...input }, { context: { key } });
      onJudged();
    },
  });
  return (
    <View className="stack">
      <View className="support">{`${checks[row.check] ?? ''}。引用对方的话、讲清事情的，可以转。`}</View>
      <FormFields of={form} />
      <Button id={actId('judge')} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        确认
      </Button>
    </View>
  );
}
