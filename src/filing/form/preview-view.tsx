import { sayDate } from '@domain/civil-date';
import { receive, submitSchema } from '@domain/complaint/filing/schema';
import { sayClaim } from '@domain/complaint/claim';
import { draftSummary } from '@domain/complaint/summary';
import { builtIn } from '@domain/law/calendar/calendar';
import type { Moment } from '@domain/lifecycle';
import { viewComplaint } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { sayYuan } from '@domain/money';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';

/** 商家会看到什么: the complaint as it would stand once accepted, through the same view the merchant gets. */
export function PreviewView({ input, moment: latest }: { input: unknown; moment?: Moment }) {
  const parsed = submitSchema.safeParse(input);
  if (!parsed.success) return null;
  // Before the first answer of the server the day of purchase stands for today; no period is shown here.
  const moment = latest ?? { today: parsed.data.purchase.boughtOn, now: 0, calendar: builtIn };
  const received = receive(parsed.data, { id: 'preview', no: '', office: '', source: 'miniProgram', moment });
  const accepted = {
    ...received,
    state: 'accepted' as const,
    summary: draftSummary(received),
    decision: { kind: 'accepted' as const, on: moment.today, by: '', article: '' },
  };
  const seen = viewComplaint(accepted, 'respondent');
  const facts = [
    { q: '您的姓名', a: seen.complainant?.name },
    { q: '您的电话', a: seen.complainant?.phone },
    { q: '您的地址', a: seen.complainant?.address },
    { q: '商品', a: seen.purchase?.goods },
    { q: '购买日期', a: seen.purchase?.boughtOn && sayDate(seen.purchase.boughtOn, moment.today) },
    { q: '付款', a: seen.purchase?.amountFen !== undefined ? sayYuan(seen.purchase.amountFen) : undefined },
    { q: '订单号', a: seen.purchase?.orderNo },
    { q: '您的要求', a: sayClaim(seen) },
    { q: '摘要', a: seen.summary },
  ];
  return (
    <>
      <View>
        <View className="title">商家会看到什么</View>
        <View className="support">受理之前，商家什么也看不到。受理以后看到的是下面这些，没有您写的经过原文。</View>
      </View>
      <Card>
        <Facts facts={facts.flatMap(({ q, a }) => (a ? [{ q, a }] : []))} />
      </Card>
      <View className="support">摘要由工作人员核对，可能会改得更准确。</View>
    </>
  );
}
