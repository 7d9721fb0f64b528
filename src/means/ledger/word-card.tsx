import { pointSchema } from '@domain/assessment/point';
import { sayShare, type ShareFigure } from '@domain/assessment/shares';
import { sayDate } from '@domain/civil-date';
import { long } from '@domain/question';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { client, moment, refusalOf } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import type { ItemTable } from './call';
import { wordId } from './ids';

interface Props {
  table: ItemTable;
  year: number;
  mayConfirm: boolean;
  done: () => Promise<void>;
}

const schema = pointSchema.pick({ reason: true });

const shareSaid = (share: ShareFigure, day: (on: string) => string) =>
  `截至 ${day(share.asOf)} ${share.n}/${share.d}，${sayShare(share)}，${share.points} 分`;

function WordForm({ table: { item, point, share }, year, back, done }: Omit<Props, 'mayConfirm'> & { back: boolean }) {
  const form = useForm({
    place: `draft:assessed:${item}:${year}:${back ? 'back' : 'on'}`,
    questions: [long('reason', back ? '为什么收回' : '看了哪些、为什么算做到', 300)],
    schema,
    send: async ({ reason }, key) => {
      const input = { year, item, version: point.version, reason };
      const call = back ? client.measures.takePointBack : client.measures.confirmPoint;
      try {
        await call.mutate(input, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await done();
        throw error;
      }
      void Taro.showToast({ title: back ? '已收回' : '已确认', icon: 'none' });
      await done();
    },
  });
  return (
    <View>
      <FormFields of={form} />
      <Button id={wordId(item, 'send')} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        {back ? '收回确认' : `确认得这 ${share?.points ?? 1} 分`}
      </Button>
    </View>
  );
}

/** The point of an item: who confirmed it, when and why, on what the ledger came to then. */
export function WordCard({ table, year, mayConfirm, done }: Props) {
  const [writing, write] = useState(false);
  const { confirmed, earlier } = table.point;
  const today = moment()?.today;
  const day = (on: string) => sayDate(on, today);
  const came = confirmed?.share
    ? `当时 ${shareSaid(confirmed.share, day)}`
    : `当时 ${confirmed?.rows} 条，${confirmed?.missing} 条缺佐证`;
  const changed = confirmed && !confirmed.share && (confirmed.rows !== table.rows || confirmed.missing !== table.missing);
  const finish = async () => {
    write(false);
    await done();
  };
  return (
    <View className="stack">
      <View className="row__top">
        <View className="strong">
          {confirmed ? `${confirmed.by} ${day(confirmed.on)}确认` : table.share ? '还没有人确认这一项' : '还没有人确认这 1 分'}
        </View>
        <Tag tone={confirmed ? 'ok' : 'due'}>{confirmed ? '已确认' : '待确认'}</Tag>
      </View>
      {confirmed && <View className="support">{`理由：${confirmed.reason}（${came}）`}</View>}
      {changed && <View className="support">{`现在 ${table.rows} 条，${table.missing} 条缺佐证。`}</View>}
      {earlier.map(({ on, by, takenBackOn, takenBackBy, why }) => (
        <View key={`${on}${takenBackOn}`} className="support">
          {`${by} ${day(on)}确认过，${takenBackBy} ${day(takenBackOn)}收回：${why}`}
        </View>
      ))}
      {mayConfirm && !writing && (confirmed || !table.share || Boolean(table.share.points)) && (
        <View className="unprinted">
          <TextButton id={wordId(table.item, confirmed ? 'back' : 'confirm')} onTap={() => write(true)}>
            {confirmed ? '收回确认' : '确认这一项'}
          </TextButton>
        </View>
      )}
      {writing && <WordForm table={table} year={year} done={finish} back={confirmed !== undefined} />}
    </View>
  );
}
