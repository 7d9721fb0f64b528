import { county } from '@config/county';
import { sayDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { compared, type Compared } from '@domain/complaint/merging/compared';
import { whyNotMerged } from '@domain/complaint/merging/allowed';
import { normalCode } from '@domain/normal-form';
import type { Answers } from '@domain/question';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { wholeCase } from '../../cloud/whole-case';
import { Refusal } from '../../shell/refusal';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import type { Seen } from './staff-acts';
import './side-by-side.scss';

/** A whole case number, however it was typed; undefined while it is being typed. */
function numberIn(typed: string): string | undefined {
  const [, year, no] = new RegExp(`^${county.prefix}(\\d{4})(\\d{4,6})$`).exec(normalCode(typed)) ?? [];
  return year && no ? `${county.prefix}-${year}-${no}` : undefined;
}

/** The other case, where this officer works on it and so reads all of it. */
async function otherCase(no: string | undefined) {
  if (!no) return undefined;
  const { rows } = await client.complaints.find.query({ text: no });
  const id = rows.find((row) => row.no === no)?.id;
  return id ? wholeCase(id) : undefined;
}

function Row({ row: { label, here, there, goesOn } }: { row: Compared }) {
  return (
    <View className="record">
      <View className="strong">{label}</View>
      <View className="beside">
        <View className="beside__one">
          <View className="small">这一件</View>
          <View>{here || '没有'}</View>
        </View>
        <View className="beside__one">
          <View className="small">那一件</View>
          <View>{there || '没有'}</View>
        </View>
      </View>
      <View className="support">{`合并以后：${goesOn || '没有'}`}</View>
    </View>
  );
}

/** Both cases of a merge side by side, as the server's own rule would leave them, before anything is sent. */
export function SideBySide({ seen, answers }: { seen: Seen; answers: Answers }) {
  const no = numberIn(String(answers.into ?? ''));
  const query = useQuery(() => otherCase(no));
  const { reload } = query;
  useEffect(() => void reload(), [no, reload]);
  const now = moment();
  const { data } = query;
  if (!no || !now || no === seen.complaint.no) return null;
  if (query.told) return <Refusal told={query.told} onRetry={() => void reload()} />;
  if (data?.case.no !== no) return null;
  const [source, target] = [seen.complaint as Complaint, data.case as Complaint];
  const leads = [seen.relations, data.relations].every((relations) => relations.includes('leader'));
  const by = { name: seen.me.name, leads, consented: answers._said === 'yes', today: now.today };
  const why = whyNotMerged(source, target, by)?.fields?.into;
  const { differs, alike, stays } = compared(source, target, now, { day: (date) => sayDate(date, now.today) });
  return (
    <View id={ids.sideBySide}>
      <Card title={`这一件和 ${no} 对照`}>
        {why && <View className="stale">{why}</View>}
        {differs.map((row) => (
          <Row key={row.label} row={row} />
        ))}
        {alike.length > 0 && <View className="support">{`两件一样的：${alike.join('、')}`}</View>}
        {stays.length > 0 && <View className="support">{`留在这一件里、从那一件打开看的：${stays.join('、')}`}</View>}
      </Card>
    </View>
  );
}
