import { sayDate, type CivilDate } from '@domain/civil-date';
import { measures } from '@domain/indicator/measures';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { Card } from '../../ui/card';
import { Refusal } from '../../shell/refusal';
import { TextButton } from '../../ui/text-button';
import { sayMonth } from '@domain/indicator/official/words';
import { sayOffice } from '../words';

type Overview = Awaited<ReturnType<typeof client.indicators.figures.query>>;
type Found = NonNullable<Awaited<ReturnType<typeof client.indicators.reconciliation.query>>>;

/** Whether the last night's recount of every case agreed with what this page shows; what did not is named on demand. */
export function CheckCard({ checked, today }: { checked: NonNullable<Overview['checked']>; today: CivilDate }) {
  const [found, setFound] = useState<Found>();
  const [told, setTold] = useState<ShownRefusal>();
  const { on, complaints, differences } = checked;
  const ask = async () => {
    try {
      setFound((await client.indicators.reconciliation.query()) ?? undefined);
    } catch (error) {
      setTold(refusalOf(error));
    }
  };
  return (
    <Card title="核对">
      <View className={differences ? 'margin margin--late' : 'support'}>
        {sayDate(on, today)}把 {complaints} 件投诉逐件重算了一遍，
        {differences ? `有 ${differences} 处与本页不一致，或者读不出来。` : '与本页一致。'}
      </View>
      {differences > 0 && !found && <TextButton onTap={() => void ask()}>看是哪些</TextButton>}
      {told && <Refusal told={told} onRetry={() => void ask()} />}
      {found?.differences.map(({ office, month, measure, asOf, stored, recounted, spread, cases = [], moreCases }) => (
        <View key={[office, month, measure, asOf].join()} className="score">
          <View>
            {sayOffice(office)}，{month.slice(0, 4)} 年 {sayMonth(month)}，{measures[measure].name}
            {spread ? '（各值的件数）' : ''}：本页 {stored.n} / {stored.d}
            ，重算 {recounted.n} / {recounted.d}
          </View>
          <View className="support">
            {cases.length
              ? `涉及 ${cases.join('、')}${moreCases ? `，另有 ${moreCases} 件没有列出` : ''}`
              : '合计有误，请管理员重建。'}
          </View>
        </View>
      ))}
      {found?.more && <View className="support">{`另有 ${found.more} 处没有列出。`}</View>}
      {found?.unread && found.unread.events > 0 && (
        <View className="support">{`有 ${found.unread.events} 条计入指标的记录读不出来，请管理员看消息里的编号。`}</View>
      )}
      {found?.unread && found.unread.complaints.length > 0 && (
        <View className="support">
          {`读不出来、没有重算的投诉：${found.unread.complaints.join('、')}${found.unread.more ? `，另有 ${found.unread.more} 件没有列出` : ''}。`}
        </View>
      )}
      {found?.snapshots.map(({ day, differences: lines, more = 0 }) => (
        <View key={day} className="support">
          {sayDate(day, today)}的快照与现在的数有 {lines.length + more} 处不同。
        </View>
      ))}
    </Card>
  );
}
