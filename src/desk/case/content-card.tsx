import type { StaffItem } from '@domain/complaint/held';
import { contentVerdictSchema, waitsForOfficer, type Item } from '@domain/content/checks';
import { sayItem, suggestWords } from '@domain/content/words';
import { Text, View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { sayWhen } from '../../shell/say-when';
import { actId } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';

const questions: readonly Question[] = [
  {
    path: 'verdict',
    kind: 'one',
    label: '能不能给另一方看',
    options: [
      { value: 'release', label: '可以给看', hint: '引用对方的话、讲清事情的，可以。' },
      { value: 'holdBack', label: '不给看', hint: '原文留在案卷里，写的人会知道理由。' },
    ],
  },
  { path: 'reason', kind: 'long', label: '理由', most: 200 },
];
const schema = contentVerdictSchema.pick({ verdict: true, reason: true });

type Judged = { id: string; onJudged: () => void };

function Verdict({ id, item: { id: item, on }, onJudged }: Judged & { item: StaffItem }) {
  const form = useForm({
    place: `draft:content:${id}:${item}`,
    questions,
    schema,
    send: async (input, key) => {
      await client.complaints.judgeContent.mutate({ id, on, item, ...input }, { context: { key } });
      onJudged();
    },
  });
  return (
    <View className="stack">
      <FormFields of={form} />
      <Button id={actId('judgeContent')} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        确认
      </Button>
    </View>
  );
}

const states: Partial<Record<Item['state'], string>> = { released: '给另一方看', heldBack: '没有给另一方看' };

/** 内容检查: what did not pass and waits for an officer, one to decide on at a time, and what was decided. */
export function ContentCard({ id, items, onJudged }: Judged & { items: readonly StaffItem[] }) {
  const shown = items.filter((item) => waitsForOfficer(item) || item.decided);
  const first = shown.find(waitsForOfficer)?.id;
  if (shown.length === 0) return null;
  return (
    <Card title="给另一方看以前，等您看过">
      {shown.map((item) => (
        <View key={item.id} className="record">
          <View className="row__top">
            <Text className="strong">{sayItem(item)}</Text>
            <Tag tone={item.decided ? 'quiet' : 'due'}>{states[item.state] ?? '等您看过'}</Tag>
          </View>
          <View className="support">
            {item.decided
              ? `${item.decided.by}：${item.decided.reason}`
              : `${sayWhen(item.at)}交来，${suggestWords[item.suggest ?? 'unavailable']}。受理、期限不用等它。`}
          </View>
          {item.id === first && <Verdict key={item.id} id={id} item={item} onJudged={onJudged} />}
        </View>
      ))}
    </Card>
  );
}
