import { sayDate, sayFullDate, type CivilDate } from '@domain/civil-date';
import type { Line } from '@domain/say';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';

export type OwnActing = Awaited<ReturnType<typeof client.credit.ownActing.query>>['rows'][number];
/** What the person wrote for a merchant, said by the server: this package carries none of the words of its kinds. */
export type OwnSaid = Awaited<ReturnType<typeof client.merchants.ownWritten.query>>['rows'][number];
export type OwnWritten = Awaited<ReturnType<typeof client.credit.ownWritten.query>>['rows'][number];

type Day = (on: CivilDate) => string;

const roleWords = { owner: '负责人', clerk: '店员' } as const;

/** As what the person acts, or acted, for one merchant. */
const actingLines = ({ acted }: OwnActing, day: Day): Line[] =>
  acted.map(({ as, role, since, until }) => ({
    head: roleWords[role],
    text: `登记的姓名 ${as}，${day(since)}起${until ? `，${day(until)}停止` : ''}`,
  }));

/** What the person marked and wrote in one credit notice. */
const writtenLines = ({ read, known, contests }: OwnWritten, day: Day): Line[] => [
  ...(read ? [{ head: '看过', text: day(read) }] : []),
  ...(known ? [{ head: '表示知道了', text: day(known) }] : []),
  ...contests.map(({ name, on, reason, files }) => ({
    head: `${day(on)}提出的异议`,
    text: `${name}：${reason}${files ? `（附件 ${files} 个）` : ''}`,
  })),
];

interface Acting {
  acting: readonly OwnActing[];
  written: readonly OwnWritten[];
  put: readonly OwnSaid[];
}

const saidOf = ({ word, of }: OwnSaid) => (of ? `${word} · ${of}` : word);

/** 我代表的商家, and what was marked and written in the notices to them and for them. */
export function ActingCards({ acting, written, put }: Acting) {
  const day: Day = (on) => sayDate(on, moment()?.today);
  return (
    <>
      {acting.map((row) => (
        <Card key={row.id} title={row.name}>
          <View className="support">{`您代表过的商家 · ${row.no}`}</View>
          <Facts facts={factsOf(actingLines(row, day))} />
        </Card>
      ))}
      {written.map((row) => (
        <Card key={row.id} title={row.no}>
          <View className="support">{`给“${row.shop}”的信用提示：${row.title}`}</View>
          <Facts facts={factsOf(writtenLines(row, day))} />
        </Card>
      ))}
      {put.map((row) => (
        <Card key={row.id} title={row.title}>
          <View className="support">{saidOf(row)}</View>
          <Facts facts={factsOf(row.lines)} />
        </Card>
      ))}
    </>
  );
}

/** The same as text, for the copy a person may have; a copy is read in other years too. */
export const actingCopy = ({ acting, written, put }: Acting): string =>
  [
    ...acting.map((row) => [`【您代表过的商家】${row.name}`, ...told(actingLines(row, sayFullDate))].join('\n')),
    ...written.map((row) => [`【${row.no}】${row.title}`, ...told(writtenLines(row, sayFullDate))].join('\n')),
    ...put.map((row) => [`【${saidOf(row)}】${row.title}`, ...told(row.lines)].join('\n')),
  ].join('\n\n');

const told = (lines: readonly Line[]) => lines.map(({ head, text }) => [head, text].filter(Boolean).join('：'));
