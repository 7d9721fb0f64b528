import { sayDate, type CivilDate } from '@domain/civil-date';
import { long } from '@domain/question';
import { signalStateWords } from '@domain/signal/labels';
import { saySection } from '@domain/signal/say';
import { dismissSchema } from '@domain/signal/signal';
import { countedWords } from '@domain/signal/why';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { useQuery } from '../../cloud/use-query';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { go, routes } from '../../routes';
import { Earlier, useEarlier } from '../../shell/earlier';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { ids, queueRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { pressIds } from '../ids';
import { pressRoutes } from '../routes';

const readSignal = (id: string) => client.bulletins.signal.query({ id });
type Seen = Awaited<ReturnType<typeof readSignal>>;

/** A number of people as a bar of its length, beside what it is of. */
function Bar({ of, people, most }: { of: string; people: number; most: number }) {
  return (
    <View className="week">
      <View className="week__day small">{of}</View>
      <View className="week__room">
        <View className="week__bar" style={{ width: `${Math.round((people / Math.max(1, most)) * 100)}%` }} />
      </View>
      <View className="week__number">{String(people)}</View>
    </View>
  );
}

/** `8 月 3 日`: that a week begins on Monday is said once. */
const dayOf = (date: CivilDate, today: CivilDate | undefined) => sayDate(date, today).replace(/（.+）/, '');

/** The four weeks beside the times they are held against. */
function Before({ of: { from, to, people, before } }: { of: Seen }) {
  const today = moment()?.today;
  const most = Math.max(people, ...before.map((one) => one.people));
  const days = (one: { from: CivilDate; to: CivilDate }) => `${dayOf(one.from, today)}到 ${dayOf(one.to, today)}`;
  return (
    <Card title="和以前同样的 28 天比">
      <View className="week--times">
        <Bar of={days({ from, to })} people={people} most={most} />
        {before.map((one) => (
          <Bar key={one.from} of={days(one)} people={one.people} most={most} />
        ))}
      </View>
    </Card>
  );
}

/** How complaints of the kind went, week by week: a bar beside its number. */
function Weeks({ of: { weeks, drafted, dismissed } }: { of: Seen }) {
  if (weeks.length === 0) return null;
  const most = Math.max(...weeks.map(({ people }) => people));
  const today = moment()?.today;
  const since = drafted?.on ?? dismissed?.on;
  const after = weeks.filter(({ from }) => since !== undefined && from > since);
  const mean = (all: Seen['weeks']) => (all.reduce((sum, { people }) => sum + people, 0) / all.length).toFixed(1);
  return (
    <Card title="每周有几个人投诉">
      <View className="small">每周从周一算起。</View>
      {since && after.length > 0 && after.length < weeks.length && (
        <View className="support">
          {`${sayDate(since, today)}处理以前，平均每周 ${mean(weeks.slice(0, -after.length))} 人；以后的 ${after.length} 周，平均每周 ${mean(after)} 人。`}
        </View>
      )}
      {weeks.map(({ from, people }) => (
        <Bar key={from} of={`${dayOf(from, today)}起`} people={people} most={most} />
      ))}
    </Card>
  );
}

/** The complaints behind it, as far as one may see each. */
function Cases({ id }: { id: string }) {
  const ask = (cursor?: string) => client.bulletins.signalCases.query({ id, cursor });
  const query = useQuery(() => ask());
  const earlier = useEarlier(query.data?.next, ask);
  const today = moment()?.today;
  return (
    <Shown of={query}>
      {({ rows, total, hidden }) => (
        <View className="stack">
          <View className="section">{`是哪些投诉（${total} 件）`}</View>
          {[...rows, ...earlier.rows].map((row) => (
            <ListRow
              key={row.id}
              id={queueRowId(row.no ?? row.id)}
              aside={row.receivedOn && sayDate(row.receivedOn, today)}
              what={row.goods ?? row.no ?? ''}
              who={[row.respondent, row.no].filter(Boolean).join(' · ')}
              onTap={() => go(routes.desk(row.id))}
            />
          ))}
          {hidden > 0 && <View className="support">{`有 ${hidden} 件您要回避，不在这里。`}</View>}
          <Earlier of={earlier} />
        </View>
      )}
    </Shown>
  );
}

function DismissForm({ of: { id, version }, done }: { of: Seen; done: () => Promise<void> }) {
  const form = useForm({
    place: `draft:dismiss:${id}`,
    questions: [long('reason', '为什么不用提醒', 200, '再多一半的人投诉，会重新出现。')],
    schema: dismissSchema,
    send: async (input, key) => {
      try {
        await client.bulletins.dismissSignal.mutate({ id, version, ...input }, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await done();
        throw error;
      }
      void Taro.showToast({ title: '记下了', icon: 'none' });
      await done();
    },
  });
  return (
    <Card title="不用提醒">
      <FormFields of={form} />
      <Button id={ids.confirmSend} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        不用提醒
      </Button>
    </Card>
  );
}

/** One tap makes the draft that answers it; the same tap again finds the same draft. */
function useDrafting(id: string) {
  const key = useRef(newKey());
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState(false);
  const draft = async () => {
    wait(true);
    tell(undefined);
    try {
      const made = await client.bulletins.draftFromSignal.mutate({ id }, { context: { key: key.current } });
      go(pressRoutes.edit({ id: made.id, as: 'write' }));
    } catch (error) {
      tell(refusalOf(error));
    }
    wait(false);
  };
  return { draft, told, waiting };
}

/** A signal: why it fired, against what, its complaints, and what is made of it. */
export function OneSignal({ id }: { id: string }) {
  const query = useQuery(() => readSignal(id));
  const [writing, write] = useState(false);
  const drafting = useDrafting(id);
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { data } = query;
  const foot = data?.state === 'open' && !writing && (
    <>
      <Button id={pressIds.dismiss} kind="plain" onTap={() => write(true)}>
        不用提醒
      </Button>
      <Button id={pressIds.draftFrom} waiting={drafting.waiting} onTap={() => void drafting.draft()}>
        起草一条警示
      </Button>
    </>
  );
  const done = async () => {
    write(false);
    await query.reload();
  };
  return (
    <Page foot={foot || undefined}>
      <Shown of={query}>
        {(signal) => (
          <>
            <View className="card card__lines">
              <View className="row__top">
                <View className="title">{signal.of}</View>
                <Tag tone={signal.state === 'open' ? 'due' : 'quiet'}>{signalStateWords[signal.state]}</Tag>
              </View>
              <View>{signal.why}</View>
              <View className="small">{countedWords}</View>
              <View className="small">投诉没有核实过。起草时只带类别和数目，不带商家、个人和他们的话。</View>
              {signal.drafted && (
                <TextButton onTap={() => go(pressRoutes.desk(signal.drafted?.bulletin ?? ''))}>看起草的那一条</TextButton>
              )}
            </View>
            {drafting.told && <Refusal told={drafting.told} onRetry={() => void drafting.draft()} />}
            {writing && <DismissForm of={signal} done={done} />}
            {signal.state !== 'open' && (
              <Card title="处理">
                <Facts facts={factsOf(saySection('done', signal, wording))} />
              </Card>
            )}
            <Weeks of={signal} />
            <Card title="看出了什么">
              <Facts facts={factsOf(saySection('why', signal, wording))} />
            </Card>
            <Before of={signal} />
            <Cases id={id} />
          </>
        )}
      </Shown>
    </Page>
  );
}
