import { sayFullDate, sayPaperDate } from '../../civil-date';
import { cite } from '../../law/cite';
import { sayYuan } from '../../money';
import { claimOf, inKinds, sayClaim } from '../claim';
import type { Complaint } from '../complaint';
import { otherRoutes, rejectionGround } from '../grounds';
import { viewComplaint } from '../visibility';
import { namedDeadline, sayLastDay, whyProvisional } from './named-day';
import { rejectionItems, rejectionWords, terminationItems } from './statutory-items';
import { both, contactOf, elsewhere, matter, officialRating, receipt, telephone, windowLines, type Writer } from './writing';

/** Filled in by hand when it is signed: what is not on record, and what one party's copy does not tell the other. */
const blank = '＿＿＿＿＿';

/** The law an article is of: 《市场监督管理投诉举报处理办法》. */
const lawOf = (article: string) => cite(article).split('第')[0] ?? '';
const withoutItem = (article: string) => article.replace(/\(\d\)$/, '');

/** 文书式样四：限期提供身份证明材料通知书. */
export const identityRequest: Writer = ({ complainant, identity }, county) => [
  `${complainant.name}：`,
  '根据《中华人民共和国消费者权益保护法实施条例》第四十六条第一款的规定，消费者和经营者发生消费争议向市场监督管理部门或者其他有关行政部门投诉的，应当提供真实身份信息等材料。',
  `根据《市场监督管理投诉举报处理办法》第十条第三款的规定，请你在 ${identity ? sayFullDate(identity.dueOn) : blank}前向我局提供以下身份证明材料。`,
  identity?.what ?? blank,
  '逾期未提供或提供虚假材料的，我局将根据《市场监督管理投诉举报处理办法》第十条、第十六条的规定，对投诉依法不予受理。',
  '可以在小程序里补充，也可以到窗口。等材料的时间不停止我局的答复期限。',
  `联系电话：${telephone(county)}；通信地址：${county.window.address ?? county.bureau}${county.window.hours ? `；办公时间：${county.window.hours}` : ''}。`,
];

/** 文书式样五：投诉受理决定书. */
export const acceptance: Writer = (complaint, county) => {
  const due = namedDeadline('acceptance', complaint);
  const article = complaint.decision?.article ?? '令121-15';
  return [
    `${complaint.complainant.name}：`,
    `${receipt(complaint)}经审查，符合${lawOf(article)}规定的受理条件，我局决定受理（${cite(article)}）。`,
    ...(due ? [`我局将联系商家调解，最迟 ${sayLastDay(due)}有结果；鉴定、检测的时间不算在内。`] : []),
    ...whyProvisional(due),
    '调解要双方都愿意；不愿意继续的，可以随时撤回投诉。',
    `联系人：${contactOf(complaint, county)}；联系电话：${telephone(county)}。`,
    ...windowLines(county),
    '特此告知。',
  ];
};

/** 文书式样六：投诉不予受理决定书, with the reason that 令121-15 asks for beside the ground. */
export const rejection: Writer = (complaint) => {
  const { decision } = complaint;
  const on = decision?.on ?? complaint.receivedOn;
  const items = rejectionItems(on);
  const ground = decision?.ground && rejectionGround(decision.ground, on);
  return [
    `${complaint.complainant.name}：`,
    `${receipt(complaint)}经审查，属以下第〔${ground ? items.ordinalOf(ground.code) : ''}〕项情形，依据${cite(withoutItem(ground?.article ?? '令121-16'))}的规定，我局决定不予受理。`,
    ...items.lines,
    ...(decision?.reason ? [`理由：${decision.reason}`] : []),
    ...elsewhere(decision?.unreachable),
    ...(decision?.handover
      ? [
          `反映的食品问题不属于我局职责，我局已经决定移交${decision.handover.to}处理，并以本决定书书面告知（${cite('食品安全法-115')}）。`,
        ]
      : []),
    '你还可以按照《中华人民共和国消费者权益保护法》第三十九条规定的其他途径解决消费者权益争议：',
    ...otherRoutes.map((way, index) => `${index + 1}. ${way}`),
    ...officialRating(complaint),
    '特此告知。',
  ];
};

/** `14 时 30 分`, `9 时` */
function sayHour(time = ''): string {
  const [hour, minute] = time.split(':').map(Number);
  return hour === undefined ? '' : ` ${hour} 时${minute ? ` ${minute} 分` : ''}`;
}

/** 文书式样七：投诉调解通知书, which calls both sides to one table (令121-20). */
export const mediationNotice: Writer = (complaint, county) => {
  const { on, time, place, papers, recusalDays, mediators } = complaint.meetings?.slice(-1)[0] ?? {};
  return [
    both(complaint),
    `关于${matter(complaint)}的投诉，我局已经受理，根据《市场监督管理投诉举报处理办法》的规定，现组织双方当事人进行现场调解。请于 ${on ? sayFullDate(on) : blank}${sayHour(time)}到${place ?? blank}参加调解。无正当理由不参加调解的，我局将依法终止调解。`,
    '来不了的，请提前告诉我们，可以改时间，也可以打电话或视频调解。',
    `请携带以下材料：1. 身份证明材料；2. ${papers ?? '与这件事有关的凭证'}。`,
    `如果您认为调解人员是投诉人或者被投诉人的近亲属或者有其他利害关系，可能影响公正处理投诉的，可以自收到本通知书之日起 ${recusalDays ?? blank} 日内对调解人员提出回避申请（${cite('令121-21')}）。`,
    `调解人员：${mediators ?? blank}；联系电话：${telephone(county)}。`,
    ...windowLines(county),
    '特此通知。',
  ];
};

/** T6 says which ground was found after acceptance: an item of 令121-16, or 令121-42. */
const foundAfter = (basis: string | undefined) => {
  if (!basis) return [];
  if (basis === 'A42') return [`受理后发现的情形：${cite('令121-42')}规定的情形。`];
  const article = rejectionGround(basis, '9999-12-31')?.article;
  return article ? [`受理后发现的情形：${cite(article)}，${rejectionWords(basis) ?? ''}。`] : [];
};

/** 文书式样八：投诉终止调解决定书. */
export const termination: Writer = (complaint) => {
  const { closing } = complaint;
  return [
    both(complaint),
    `经审查，关于${matter(complaint)}的投诉的调解过程中出现以下第〔${closing?.ground ? terminationItems.ordinalOf(closing.ground) : ''}〕项情形，依据《市场监督管理投诉举报处理办法》第二十三条第一款的规定，我局决定终止调解。`,
    ...terminationItems.lines,
    ...foundAfter(closing?.basis),
    ...(closing?.reason ? [`理由：${closing.reason}`] : []),
    ...elsewhere(closing?.unreachable),
    '投诉人、被投诉人对市场监督管理部门作出的终止调解决定、调解结果不服的，可以按照《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。',
    ...officialRating(complaint),
    '特此告知。',
  ];
};

/** An agent signs beside the complainant; who that is, the respondent learns at the table. */
const agentLines = (agent: Complaint['agent']) => {
  const written = agent ? blank : '无';
  return [`委托代理人：${written}　联系电话：${written}`, `联系地址：${written}`];
};

/**
 * 文书式样九：投诉调解书, for both signatures (令121-24). Each side keeps a copy, so it prints of the complainant what the respondent may
 * read; the rest is filled in by hand at the table.
 */
export const mediationAgreement: Writer = (complaint) => {
  const seen = viewComplaint(complaint, 'respondent');
  const { respondent, purchase, agreement, agent } = complaint;
  return [
    `投诉人：${complaint.complainant.name}　联系电话：${seen.complainant?.phone ?? blank}`,
    `联系地址：${blank}`,
    ...agentLines(agent),
    `被投诉人：${respondent.name}`,
    `法定代表人（负责人）：${blank}`,
    `联系电话：${respondent.phone ?? blank}`,
    `地址（经营场所）：${respondent.address ?? blank}`,
    `委托代理人：${blank}　联系电话：${blank}`,
    `联系地址：${blank}`,
    `投诉内容及投诉请求：${sayPaperDate(purchase.boughtOn)}购买“${purchase.goods}”，付款 ${sayYuan(purchase.amountFen)}；请求${sayClaim(inKinds(claimOf(complaint)))}。`,
    '根据《市场监督管理投诉举报处理办法》有关规定，本局组织双方当事人进行调解，双方自愿达成如下协议：',
    agreement?.terms ?? '',
    '本调解书经双方当事人签字后生效。调解书生效后，一方当事人未履行的，另一方当事人可以依据《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。',
    `本调解书加盖本局印章，一式三份，双方各执一份，本局存档一份（${cite('令121-24')}）。`,
    '投 诉 人（签名）：',
    '被投诉人（签名）：',
    '调解人员（签名）：',
  ];
};
