import { sayDate, type CivilDate } from '@domain/civil-date';
import { terminationGround } from '@domain/complaint/grounds';
import type { Delivery, MediationRecord } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { outcomeWords } from '@domain/complaint/words';
import { View } from '@tarojs/components';
import { Card } from '../ui/card';
import { officeName, sayYuan } from './words';

const sides = { complainant: '投诉人', respondent: '商家', both: '双方' } as const;
const manners: Record<MediationRecord['manner'], string> = { onSite: '现场', phone: '电话', online: '网络', video: '视频' };
const results: Record<MediationRecord['result'], string> = {
  talked: '谈了',
  noAnswer: '没有人接',
  refused: '明确拒绝',
  absent: '没有到场',
  noAgreement: '没有谈成',
};
const deliveryForms: Partial<Record<Delivery['form'], string>> = {
  form4: '身份证明通知书',
  form5: '受理决定书',
  form6: '不予受理决定书',
  form7: '调解通知书',
  form8: '终止调解决定书',
};
const arrived: Record<Delivery['result'], string> = { sent: '已发出', delivered: '已送到', failed: '没有送到' };

interface Line {
  head?: string;
  text: string;
}

type Say = (complaint: ComplaintView, day: (date: CivilDate) => string) => Line[];

/** What the work on a case left, one card each; what a reader may not see is not in the view and makes no card. */
const cards: readonly { title: string; say: Say }[] = [
  {
    title: '结果',
    say: ({ closing, agreement, settlement }, day) => {
      if (!closing) return [];
      const ground = closing.ground ? terminationGround(closing.ground) : undefined;
      return [
        { head: day(closing.on), text: outcomeWords[closing.outcome] },
        ...(agreement ? [{ head: '约定', text: agreement.terms }] : []),
        ...(settlement?.terms ? [{ head: '和解', text: settlement.terms }] : []),
        ...(ground ? [{ text: `${ground.plain}（${ground.cite}）` }] : []),
        ...(closing.reason && closing.outcome !== 'rejected' ? [{ head: '理由', text: closing.reason }] : []),
        ...(closing.recoveredFen ? [{ head: '挽回损失', text: sayYuan(closing.recoveredFen) }] : []),
      ];
    },
  },
  {
    title: '商家的答复',
    say: ({ answer }, day) =>
      answer ? [{ head: `${day(answer.on)} ${answer.willing ? '同意调解' : '不同意调解'}`, text: answer.text ?? '' }] : [],
  },
  {
    title: '调解记录',
    say: ({ mediation = [] }, day) =>
      mediation.map((one) => ({
        head: `${day(one.on)} ${manners[one.manner]} · ${sides[one.with]} · ${results[one.result]}`,
        text: `${one.text}（${one.by}）`,
      })),
  },
  {
    title: '委托调解',
    say: ({ entrusted }, day) =>
      entrusted
        ? [
            { text: `${day(entrusted.on)}委托${entrusted.to}，${day(entrusted.returnBy)}前交回` },
            ...(entrusted.returnedOn ? [{ head: `${day(entrusted.returnedOn)} 已退回`, text: entrusted.result ?? '' }] : []),
          ]
        : [],
  },
  {
    title: '鉴定、检测',
    say: ({ appraisals = [] }, day) =>
      appraisals.map((one) => ({
        head: `${one.item} · ${one.institution}`,
        text: one.in ? `${day(one.out)}送出，${day(one.in)}收到报告：${one.result ?? ''}` : `${day(one.out)}送出，还没有收到报告`,
      })),
  },
  {
    title: '补充的材料和说明',
    say: ({ supplements = [] }, day) => supplements.map((one) => ({ head: `${day(one.on)} ${sides[one.from]}`, text: one.text })),
  },
  {
    title: '身份核验',
    say: ({ identity }, day) =>
      identity
        ? [
            { head: '请提供', text: `${identity.what}，最迟 ${day(identity.dueOn)}` },
            ...(identity.checkedOn ? [{ head: `${day(identity.checkedOn)} 已核实`, text: identity.how ?? '' }] : []),
          ]
        : [],
  },
  {
    title: '需要留意（第十七条，只给办案人员）',
    say: ({ flags = [] }, day) => flags.map((one) => ({ head: day(one.on), text: one.say })),
  },
  {
    title: '送达',
    say: ({ deliveries = [] }, day) =>
      deliveries.map((one) => ({
        head: `${deliveryForms[one.form] ?? one.form} · 给${sides[one.to]}`,
        text: `${day(one.on)} ${arrived[one.result]}${one.way === 'inbox' ? '（小程序）' : ` · ${one.address}`}${one.proof ? ` · ${one.proof}` : ''}`,
      })),
  },
  {
    title: '分送、退回和改派',
    say: ({ routing = [] }, day) =>
      routing.map((one) => ({
        head: `${day(one.on)} ${one.from === one.to ? '收回经办' : `${officeName(one.from)} → ${officeName(one.to)}`}（${one.by}）`,
        text: one.reason,
      })),
  },
  {
    title: '全国12315平台',
    say: ({ platform12315No, no12315 }) => [
      ...(platform12315No ? [{ head: '编号', text: platform12315No }] : []),
      ...(no12315 ? [{ head: '没有编号', text: no12315.reason }] : []),
    ],
  },
];

export function RecordCards({ complaint, today }: { complaint: ComplaintView; today: CivilDate }) {
  const day = (date: CivilDate) => sayDate(date, today);
  return (
    <>
      {cards.map(({ title, say }) => {
        const lines = say(complaint, day);
        if (lines.length === 0) return null;
        return (
          <Card key={title} title={title}>
            {lines.map(({ head, text }, index) => (
              <View key={index} className="record">
                {head && <View className="support">{head}</View>}
                {text && <View>{text}</View>}
              </View>
            ))}
          </Card>
        );
      })}
    </>
  );
}
