import { confirmSchema } from '@domain/bulletin/point';
import type { LedgerItem } from '@domain/bulletin/kinds';
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
import { pointId } from '../ids';
import type { Ledger } from './index';

interface Props {
  item: LedgerItem;
  ledger: Ledger;
  done: () => Promise<void>;
}

const reasonSchema = confirmSchema.pick({ reason: true });

/** One's name, the day and the reason under the item, or the word taken back; both stay on record. */
function WordForm({ item, ledger, done, back }: Props & { back: boolean }) {
  const { year } = ledger;
  const { version } = ledger[item].point;
  const form = useForm({
    place: `draft:point:${item}:${year}:${back ? 'back' : 'on'}`,
    questions: [long('reason', back ? '为什么收回' : '看了哪些、为什么算做到', 300)],
    schema: reasonSchema,
    send: async ({ reason }, key) => {
      const input = { year, item, version, reason };
      const call = back ? client.bulletins.takeBack : client.bulletins.confirm;
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
      <Button id={pointId(item, 'send')} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        {back ? '收回确认' : '确认得这 1 分'}
      </Button>
    </View>
  );
}

/** The point of the item: who confirmed it, when and why, on what the ledger came to then. */
export function PointCard({ item, ledger, done }: Props) {
  const [writing, write] = useState(false);
  const { confirmed, earlier } = ledger[item].point;
  const { releases, missing } = ledger[item];
  const today = moment()?.today;
  const day = (on: string) => sayDate(on, today);
  const finish = async () => {
    write(false);
    await done();
  };
  return (
    <View className="press__firm stack">
      <View className="row__top">
        <View className="strong">{confirmed ? `${confirmed.by} ${day(confirmed.on)}确认` : '还没有人确认这 1 分'}</View>
        <Tag tone={confirmed ? 'ok' : 'due'}>{confirmed ? '已确认' : '待确认'}</Tag>
      </View>
      {confirmed && (
        <View className="support">
          {`理由：${confirmed.reason}（当时 ${confirmed.releases} 次，${confirmed.missing} 次缺佐证）`}
        </View>
      )}
      {confirmed && (confirmed.releases !== releases || confirmed.missing !== missing) && (
        <View className="support">{`现在 ${releases} 次，${missing} 次缺佐证。`}</View>
      )}
      {earlier.map(({ on, by, takenBackOn, takenBackBy, why }) => (
        <View key={`${on}${takenBackOn}`} className="support">
          {`${by} ${day(on)}确认过，${takenBackBy} ${day(takenBackOn)}收回：${why}`}
        </View>
      ))}
      {ledger.mayConfirm && !writing && (
        <View className="unprinted">
          <TextButton id={pointId(item, confirmed ? 'back' : 'confirm')} onTap={() => write(true)}>
            {confirmed ? '收回确认' : '确认这一项'}
          </TextButton>
        </View>
      )}
      {writing && <WordForm item={item} ledger={ledger} done={finish} back={confirmed !== undefined} />}
    </View>
  );
}
