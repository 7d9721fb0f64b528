import { sayPaperDate } from '../../civil-date';
import { cite } from '../../law/cite';
import { sayYuan } from '../../money';
import { sayClaim } from '../claim';
import { wasAccepted } from '../relations';
import { viewComplaint } from '../visibility';
import { namedDeadline, sayLastDay, whyProvisional } from './named-day';
import { both, contactOf, matter, telephone, windowLines, type Writer } from './writing';

/** 受理告知及征询调解意见函, written from the respondent's own view: what that view leaves out cannot stand in it. */
export const inquiry: Writer = (complaint, county) => {
  const seen = viewComplaint(complaint, 'respondent');
  const due = namedDeadline('inquiry', complaint);
  const { purchase, complainant } = seen;
  return [
    `${complaint.respondent.name}：`,
    `我局已经受理${complainant?.name ?? '消费者'}对您的投诉，想请您答复是否同意调解（${cite('令121-18')}）。`,
    ...(purchase?.amountFen !== undefined && purchase.boughtOn
      ? [
          `商品或服务：${purchase.goods ?? ''}；付款：${sayYuan(purchase.amountFen)}；购买日期：${sayPaperDate(purchase.boughtOn)}`,
        ]
      : []),
    ...(purchase?.orderNo ? [`订单号：${purchase.orderNo}`] : []),
    ...(complainant?.phone ? [`投诉人同意您直接联系：${complainant.phone}`] : []),
    `投诉人的要求：${sayClaim(seen)}`,
    ...(seen.summary ? [`摘要：${seen.summary}`] : []),
    '请答复是否同意调解，说明情况和您的意见。调解要双方都愿意，不收费；明确拒绝的，调解会终止。',
    ...(due ? [`调解最迟 ${sayLastDay(due)}结束；鉴定、检测的时间不算在内。`] : []),
    ...whyProvisional(due),
    `联系人：${contactOf(complaint, county)}；联系电话：${telephone(county)}。`,
    ...windowLines(county),
  ];
};

/** 移交函: a food matter goes to the department that may decide it, its papers with it. */
export const handover: Writer = (complaint) => [
  `${complaint.decision?.handover?.to ?? ''}：`,
  `我局于 ${sayPaperDate(complaint.receivedOn)}收到关于${matter(complaint)}的投诉。经审查，所反映的食品问题不属于我局职责，现移交你单位处理。依据：${cite('食品安全法-115')}。`,
  ...(complaint.decision?.reason ? [`说明：${complaint.decision.reason}`] : []),
  '投诉登记表和材料附后。我局已书面通知投诉人。',
];

const ends = { C1: '决定是否受理', C2: '调解' } as const;

/** 期限更正告知书: the day that was named before the holidays of its year were known, and the day that holds. Both sides read it, so it names no letter of one of them. */
export const dayCorrection: Writer = (complaint, county) => {
  const last = complaint.dayCorrections?.slice(-1)[0];
  const told = wasAccepted(complaint) ? both(complaint) : `${complaint.complainant.name}：`;
  const was = last?.provisional ? '，是暂按当时已经公布的放假安排计算的' : '';
  return [
    told,
    ...(last
      ? [
          `关于${matter(complaint)}的投诉，我局原来告知的${ends[last.period]}的最后一日是 ${sayPaperDate(last.from)}${was}。现按国务院办公厅公布的放假安排重新计算，最后一日更正为 ${sayLastDay({ dueOn: last.to, provisional: false })}。依据：${cite('令121-45')}。`,
        ]
      : []),
    '其他内容不变。',
    `联系人：${contactOf(complaint, county)}；联系电话：${telephone(county)}。`,
    ...windowLines(county),
    '特此告知。',
  ];
};
