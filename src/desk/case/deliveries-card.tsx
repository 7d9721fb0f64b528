import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { sayRefused } from '@domain/say-periods';
import { undelivered } from '@domain/complaint/letters/deliveries';
import { formKinds } from '@domain/complaint/letters/documents';
import type { Delivery } from '@domain/complaint/records';
import { deliveryResultWords, sideWords } from '@domain/complaint/say/words';
import { deliveryWayWords } from '@domain/bureau/delivery-way';
import { Text, View } from '@tarojs/components';
import { tellId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';

interface Letter {
  form: Delivery['form'];
  to: Delivery['to'];
  tries: Delivery[];
}

/** One entry a form and addressee: what was tried, and what is still owed. */
function lettersOf(complaint: Complaint): Letter[] {
  const letters: Letter[] = [];
  const of = (form: Delivery['form'], to: Delivery['to']) => {
    const found = letters.find((one) => one.form === form && one.to === to) ?? { form, to, tries: [] };
    if (!letters.includes(found)) letters.push(found);
    return found;
  };
  for (const one of complaint.deliveries ?? []) of(one.form, one.to).tries.push(one);
  for (const one of undelivered(complaint)) of(one.form, one.to);
  return letters;
}

function sayTry({ on, refused, way, address, result, by, proof }: Delivery, today: CivilDate): string {
  // An account is no address anybody could go to.
  const where = way === 'inbox' ? '' : ` ${address}`;
  return [
    `${sayDate(on, today)} ${deliveryWayWords[way]}${where}`,
    deliveryResultWords[result],
    by,
    proof,
    refused && sayRefused(sayDate(on, today)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** 送达: per addressee every attempt with way, address, day, who and proof; where nothing has arrived, the next way. */
export function DeliveriesCard({ complaint, today }: { complaint: Complaint; today: CivilDate }) {
  const owed = undelivered(complaint);
  const letters = lettersOf(complaint);
  if (letters.length === 0) return null;
  return (
    <Card title="送达">
      {letters.map(({ form, to, tries }) => {
        const missing = owed.find((one) => one.form === form && one.to === to);
        return (
          <View key={form + to} className="record">
            <View className="row__top">
              <Text className="strong">{`${formKinds[form].title} · 给${sideWords[to]}`}</Text>
              {missing && <Tag tone={missing.failed ? 'late' : 'due'}>{missing.failed ? '没有送到' : '还没送达'}</Tag>}
            </View>
            {tries.map((one) => (
              <View key={`${one.at}${one.on}`} className="support">
                {sayTry(one, today)}
              </View>
            ))}
            {missing && (
              <TextButton
                id={tellId(form, to)}
                label={`登记${formKinds[form].title}给${sideWords[to]}的送达`}
                onTap={() => go(routes.act(complaint._id, 'recordDispatch', { form, to }))}
              >
                {missing.failed ? '换一种方式送达' : '登记送达'}
              </TextButton>
            )}
          </View>
        );
      })}
    </Card>
  );
}
