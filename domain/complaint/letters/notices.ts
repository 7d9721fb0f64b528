import { sayDate, type CivilDate } from '../../civil-date';
import type { Moment } from '../../lifecycle';
import { sayYuan } from '../../money';
import { cite } from '../../law/cite';
import { currentDeadline } from '../../law/deadline/running';
import type { Complaint } from '../complaint';
import { sayClaim } from '../claim';
import { otherRoutes, rejectionGround, terminationGround } from '../grounds';
import type { LetterForm, Unreachable } from '../records';
import { viewComplaint } from '../visibility';

/** The official forms that are issued, and the plain messages no form exists for. */
export type NoticeForm =
  | Exclude<LetterForm, 'complaintForm'>
  | 'answered'
  | 'claimChanged'
  | 'agreed'
  | 'suspended'
  | 'resumed'
  | 'entrusted'
  | 'takenOver'
  | 'merged'
  | 'unmerged'
  | 'withdrawn'
  | 'reopened'
  | 'receiptCorrected';

/** What a notice says of the bureau that sends it. */
export interface NoticeCounty {
  bureau: string;
  hotline: string;
  /** Units of the bureau, by code. */
  offices: readonly { code: string; name: string }[];
}

export interface NoticeText {
  title: string;
  body: string;
}

/** What each letter is called. */
export const letterTitles: Record<NoticeForm, string> = {
  distributionNotice: '投诉、举报分送通知书',
  identityRequest: '限期提供身份证明材料通知书',
  acceptance: '投诉受理决定书',
  rejection: '投诉不予受理决定书',
  mediationNotice: '投诉调解通知书',
  termination: '投诉终止调解决定书',
  mediationAgreement: '投诉调解书',
  inquiry: '受理告知及征询调解意见函',
  handover: '移交函',
  claimChanged: '投诉请求有变更',
  answered: '商家答复了是否同意调解',
  agreed: '调解达成协议',
  suspended: '调解暂停',
  resumed: '调解恢复',
  entrusted: '委托调解',
  takenOver: '投诉改由其他机关办理',
  merged: '投诉已并入另一件',
  unmerged: '投诉恢复单独办理',
  withdrawn: '投诉已撤回',
  reopened: '投诉重新处理',
  receiptCorrected: '收到日期已更正',
};

/** casework: after closing the consumer is told where the official rating is; the merchant reads the same letter, so not by which number. */
const official = ({ platform12315No }: Complaint) =>
  platform12315No ? ['投诉人可以在全国12315平台评价，官方的评价以那里的为准。'] : [];

type Writer = (complaint: Complaint, today: CivilDate, county: NoticeCounty) => string[];

const matter = ({ respondent, purchase }: Complaint) => `“${respondent.name}”的“${purchase.goods}”`;
const routes = () => [`您还可以（${cite('消法-39')}）：`, ...otherRoutes.map((way, index) => `${index + 1}. ${way}`)];

const accepted: Writer = (complaint, today) => {
  const due = currentDeadline(complaint, 'C2')?.dueOn;
  return [
    `${complaint.complainant.name}：`,
    `您投诉${matter(complaint)}一事，我们决定受理。依据：${cite(complaint.decision?.article ?? '令121-15')}。`,
    `${complaint.handler?.name ? `${complaint.handler.name}会` : '工作人员会'}联系商家调解${due ? `，最迟 ${sayDate(due, today)}有结果；鉴定、检测的时间不算在内` : ''}。`,
    '您现在不用做什么，请留意电话。调解要双方都愿意；不愿意继续的，可以随时撤回投诉。',
  ];
};

const rejectedNotice: Writer = (complaint) => {
  const { decision } = complaint;
  const ground = decision?.ground && rejectionGround(decision.ground, decision.on);
  return [
    `${complaint.complainant.name}：`,
    `您投诉${matter(complaint)}一事，我们不能处理（不予受理）。`,
    ...(ground ? [`属于这一情形：${ground.plain}。依据：${cite(ground.article)}。`] : []),
    ...(decision?.reason ? [`理由：${decision.reason}`] : []),
    ...elsewhere(decision?.unreachable),
    ...(decision?.handover
      ? [
          `您反映的食品问题不归我们管，我们已经决定移交${decision.handover.to}处理，并以本通知书书面告诉您。依据：${cite('食品安全法-115')}。`,
        ]
      : []),
    ...routes(),
    ...official(complaint),
  ];
};

/** Written from the respondent's own view: what that view leaves out cannot stand in the notice. */
const inquiry: Writer = (complaint, today) => {
  const seen = viewComplaint(complaint, 'respondent');
  const due = seen.deadlines?.filter((one) => one.id === 'C2').slice(-1)[0]?.dueOn;
  const { purchase, complainant } = seen;
  return [
    `${complaint.respondent.name}：`,
    `我们已经受理${complainant?.name ?? '消费者'}对您的投诉，想请您答复是否同意调解。依据：${cite('令121-18')}。`,
    ...(purchase
      ? [`商品或服务：${purchase.goods}；付款：${sayYuan(purchase.amountFen)}；购买日期：${sayDate(purchase.boughtOn, today)}`]
      : []),
    ...(purchase?.orderNo ? [`订单号：${purchase.orderNo}`] : []),
    ...(complainant?.phone ? [`投诉人同意您直接联系：${complainant.phone}`] : []),
    `投诉人的要求：${sayClaim(seen)}`,
    ...(seen.summary ? [`摘要：${seen.summary}`] : []),
    `请联系${seen.handler?.name ?? '本局'}，答复是否同意调解，说明情况和您的意见${due ? `。调解最迟 ${sayDate(due, today)}结束` : ''}。调解要双方都愿意，不收费；明确拒绝的，调解会终止。`,
  ];
};

/** 投诉调解通知书: calls both to one table; it stands before either reads the other's words. */
const mediationNotice: Writer = (complaint, today, { hotline }) => {
  const last = complaint.meetings?.slice(-1)[0];
  const days = last ? [`收到本通知书之日起 ${last.recusalDays} 日内`] : [];
  return [
    `${complaint.complainant.name}、${complaint.respondent.name}：`,
    `关于${matter(complaint)}的投诉，我局已经受理，现组织双方当事人进行现场调解。依据：${cite('令121-20')}。`,
    ...(last ? [`时间：${sayDate(last.on, today)} ${last.time}`, `地点：${last.place}`] : []),
    '无正当理由不参加调解的，我局将依法终止调解。来不了的，请提前告诉我们，可以改时间，也可以打电话或视频调解。',
    `请携带以下材料：1. 身份证明材料；2. ${last?.papers ?? '与这件事有关的凭证'}`,
    `如果您认为调解人员是投诉人或者被投诉人的近亲属或者有其他利害关系，可能影响公正处理投诉的，可以自${days.join('')}对调解人员提出回避申请（${cite('令121-21')}）。`,
    ...(last ? [`调解人员：${last.mediators}；联系电话：${hotline}`] : []),
  ];
};

/** 令121-13(3): whose case a platform shop is that cannot be reached at its published address. */
const elsewhere = (gone: Unreachable | undefined) =>
  gone
    ? [
        `按平台公示的地址联系不上商家：${gone.tried}。这样的投诉由平台经营者住所地的市场监督管理部门处理，您可以向${gone.bureau}投诉（${cite('令121-13')}第三款）。`,
      ]
    : [];

/** 移交函: a food matter goes to the department that may decide it, its papers with it. */
const handedOver: Writer = (complaint, today) => [
  `${complaint.decision?.handover?.to ?? ''}：`,
  `我局于 ${sayDate(complaint.receivedOn, today)}收到关于${matter(complaint)}的投诉。经审查，所反映的食品问题不属于我局职责，现移交你单位处理。依据：${cite('食品安全法-115')}。`,
  ...(complaint.decision?.reason ? [`说明：${complaint.decision.reason}`] : []),
  '投诉登记表和材料附后。我局已书面通知投诉人。',
];

const terminated: Writer = (complaint) => {
  const { closing } = complaint;
  const ground = closing?.ground && terminationGround(closing.ground);
  return [
    `${complaint.complainant.name}、${complaint.respondent.name}：`,
    `${complaint.complainant.name}投诉${matter(complaint)}一事，我们决定终止调解。`,
    ...(ground ? [`属于这一情形：${ground.plain}。依据：${cite(ground.article)}。`] : []),
    ...(closing?.unreachable ? [`受理后发现的情形：${cite('令121-16(1)')}。`] : []),
    ...(closing?.reason ? [`理由：${closing.reason}`] : []),
    ...elsewhere(closing?.unreachable),
    `对结果不满意的，还可以仲裁或起诉（${cite('令121-25')}）。`,
    ...routes(),
    ...official(complaint),
  ];
};

const about = (complaint: Complaint) => `${complaint.complainant.name}投诉${matter(complaint)}一事`;

const officeOf = (code: string, { offices }: NoticeCounty) => offices.find((one) => one.code === code)?.name ?? code;

/** 分送: to a unit of the bureau; the period runs on from the day of receipt. */
const distributed: Writer = (complaint, today, county) => {
  const last = complaint.routing?.slice(-1)[0];
  const due = currentDeadline(complaint, 'C1')?.dueOn;
  return [
    `${officeOf(complaint.office, county)}：`,
    `${about(complaint)}，分送你单位办理。依据：${cite('令121-41')}。`,
    ...(last ? [`说明：${last.reason}`] : []),
    ...(due ? [`受理决定最迟 ${sayDate(due, today)}作出并告知投诉人，分送不停止也不重新计算期限。`] : []),
    '不归你单位办的，请退回接收单位，不要自行转给别的单位。',
  ];
};

/** 调解书: what both sides agreed on at a meeting, for both signatures. */
const settlement: Writer = (complaint, today) => [
  `投诉人：${complaint.complainant.name}`,
  `被投诉人：${complaint.respondent.name}`,
  `争议事项：${sayDate(complaint.purchase.boughtOn, today)}购买“${complaint.purchase.goods}”，付款 ${sayYuan(complaint.purchase.amountFen)}。`,
  `请求：${sayClaim(complaint)}`,
  `经调解，双方自愿达成协议：${complaint.agreement?.terms ?? ''}`,
  `依据：${cite('令121-24')}。本调解书双方签名、本局盖章后生效，一式三份，双方各一份，本局存档一份。`,
  `一方不履行的，另一方可以申请仲裁或向法院起诉（${cite('消法-39')}）。`,
  '投诉人签名：＿＿＿＿＿＿　　　被投诉人签名：＿＿＿＿＿＿',
];

const writers: Record<NoticeForm, Writer> = {
  distributionNotice: distributed,
  mediationAgreement: settlement,
  identityRequest: (complaint, today) => [
    `${complaint.complainant.name}：`,
    `您投诉${matter(complaint)}一事，请提供：${complaint.identity?.what ?? '身份证明'}。依据：${cite('令121-10')}。`,
    ...(complaint.identity ? [`请在 ${sayDate(complaint.identity.dueOn, today)}前提供，可以在小程序里补充，也可以到窗口。`] : []),
    `不配合核实身份的，投诉可能不予受理（${cite('令121-16(6)')}）。等材料的时间不停止我们的答复期限。`,
  ],
  acceptance: accepted,
  rejection: rejectedNotice,
  handover: handedOver,
  mediationNotice: mediationNotice,
  inquiry,
  termination: terminated,
  agreed: (complaint) => [
    `${about(complaint)}，双方谈成了。`,
    ...(complaint.agreement ? [`约定：${complaint.agreement.terms}`] : []),
    `没有照约定做到的，可以申请仲裁或向法院起诉（${cite('消法-39')}）。依据：${cite('令121-24')}。`,
    ...official(complaint),
  ],
  claimChanged: (complaint) => {
    const last = complaint.claims?.slice(-1)[0];
    return [
      `${about(complaint)}，投诉人变更了请求。依据：${cite('令121-12')}。`,
      ...(last ? [`原来的请求：${sayClaim(last.from)}`, `现在的请求：${sayClaim(last.to)}`] : []),
      '受理和调解的期限不变。已经发出的文书照原样保留，以后的文书写现在的请求。',
    ];
  },
  answered: (complaint) => [
    `${about(complaint)}，商家答复：${complaint.answer?.willing ? '同意调解' : '不同意调解'}。依据：${cite('令121-18')}。`,
    complaint.answer?.willing
      ? '我们接着和双方沟通，您现在不用做什么，请留意电话和消息。'
      : '调解要双方都愿意。我们会再和商家沟通；谈不成的，会书面告诉您，您还可以仲裁或起诉。',
  ],
  suspended: (complaint) => [
    `${about(complaint)}，有人提出调解人员应当回避，决定之前调解先暂停。依据：${cite('令121-21')}。`,
    '暂停不停止调解的期限。',
  ],
  resumed: (complaint, today) => {
    const due = currentDeadline(complaint, 'C2')?.dueOn;
    return [
      `${about(complaint)}，回避已有决定，由${complaint.handler?.name ?? '工作人员'}接着调解${due ? `，最迟 ${sayDate(due, today)}有结果` : ''}。依据：${cite('令121-21')}。`,
    ];
  },
  entrusted: (complaint, today) => [
    `${about(complaint)}，经双方同意，委托${complaint.entrusted?.to ?? '调解组织'}调解${complaint.entrusted ? `，最迟 ${sayDate(complaint.entrusted.returnBy, today)}交回结果` : ''}。依据：${cite('令121-19')}。`,
  ],
  takenOver: (complaint) => [
    `${about(complaint)}，改由${complaint.takenOverBy?.authority ?? '有权机关'}办理${complaint.takenOverBy ? `（文书编号 ${complaint.takenOverBy.documentNo}）` : ''}。依据：${cite(complaint.takenOverBy?.basis === 'designated' ? '令121-33' : '令121-13')}。`,
  ],
  merged: (complaint, _, { hotline }) => [
    `${about(complaint)}，与您的投诉 ${complaint.mergedInto ?? ''} 是同一件纠纷，合在一起办理，以那一件的进展为准。`,
    `有不同意见的，请打 ${hotline}。`,
  ],
  unmerged: (complaint, today, { hotline }) => {
    const due = currentDeadline(complaint, complaint.state === 'received' ? 'C1' : 'C2')?.dueOn;
    const what = complaint.state === 'received' ? '决定是否受理' : '有结果';
    return [
      `${about(complaint)}，原来并入了另一件，现在恢复单独办理${due ? `，最迟 ${sayDate(due, today)}${what}` : ''}。`,
      `有不同意见的，请打 ${hotline}。`,
    ];
  },
  withdrawn: (complaint) => [`${about(complaint)}，投诉人已经撤回，我们不再办理。`, '同一件事以后还可以再投诉。'],
  reopened: (complaint, today) => {
    const last = complaint.revoked?.slice(-1)[0];
    const due = currentDeadline(complaint, 'C1')?.dueOn;
    return [
      `${about(complaint)}，原来的决定已经撤销${last ? `（${last.documentNo}）` : ''}，我们重新处理${due ? `，最迟 ${sayDate(due, today)}决定是否受理` : ''}。`,
      ...(last ? [`撤销的理由：${last.reason}`] : []),
    ];
  },
  receiptCorrected: (complaint, today, { hotline }) => {
    const { from } = complaint.reclassifications?.slice(-1)[0]?.changed.receivedOn ?? {};
    const first = currentDeadline(complaint, 'C1');
    const due = complaint.state === 'received' && first ? `，最迟 ${sayDate(first.dueOn, today)}决定是否受理` : '';
    return [
      `${about(complaint)}，收到日期更正为 ${sayDate(complaint.receivedOn, today)}${from ? `（原来登记的是 ${sayDate(from, today)}）` : ''}${due}。`,
      `有不同意见的，请打 ${hotline}。`,
    ];
  },
};

/**
 * The text of a notice on a complaint as its act left it: what is shown before sending and what is then sent.
 * Throws RangeError on a form nobody is sent.
 */
export function noticeText(form: NoticeForm, complaint: Complaint, moment: Moment, county: NoticeCounty): NoticeText {
  const lines = writers[form](complaint, moment.today, county);
  const [year, month, day] = moment.today.split('-').map(Number);
  const foot = [`编号 ${complaint.no}`, county.bureau, `${year} 年 ${month} 月 ${day} 日`];
  return { title: letterTitles[form], body: [...lines, ...foot].join('\n') };
}
