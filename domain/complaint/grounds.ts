import type { CivilDate } from '../civil-date';
import type { RejectionGround, TerminationGround } from '../law/regulation/grounds';

/** The first day of 令121; decisions made before it rest on 令20. */
const RULE_121 = '2026-04-15';
/** From this day 消法实施条例 46 asks for reasons and other routes and limits mediation to 60 days. */
const REGULATION_46 = '2024-07-01';

export interface Ground<Code extends string> {
  code: Code;
  /** `令121-16(4)` */
  article: string;
  /** 第十六条第四项 */
  cite: string;
  /** The ground as a person says it, without a full stop. */
  plain: string;
}

const ordinal = ['', '一', '二', '三', '四', '五', '六', '七', '八'];

function grounds<Code extends string>(
  rule: string,
  article: number,
  say: string,
  rows: readonly (readonly [Code, string])[],
): Ground<Code>[] {
  return rows.map(([code, plain], index) => ({
    code,
    article: `${rule}-${article}(${index + 1})`,
    cite: `第${say}条第${ordinal[index + 1] ?? ''}项`,
    plain,
  }));
}

const rejection121 = grounds<RejectionGround>('令121', 16, '十六', [
  ['R1', '不归市场监管部门管，或者本局没有处理权限'],
  ['R2', '法院、仲裁机构、行政机关或消费者协会已经受理或处理过同一纠纷'],
  ['R3', '不是为了生活消费购买、使用商品或者接受服务，或者不能证明和商家有消费纠纷'],
  ['R4', '从知道或应当知道权益受损起已超过 3 年（法律另有规定的除外）'],
  ['R5', '缺少必须提供的材料，或者材料是虚假的'],
  ['R6', '冒用他人名义，或者不配合核实身份'],
  ['R7', '法律、法规、规章规定的其他情形'],
]);

const rejection20 = grounds<RejectionGround>('令20', 15, '十五', [
  ['R1', '不归市场监管部门管，或者本局没有处理权限'],
  ['R2', '法院、仲裁机构、行政机关、消费者协会或其他调解组织已经受理或处理过同一纠纷'],
  ['R3', '不是为了生活消费购买、使用商品或者接受服务，或者不能证明和商家有消费纠纷'],
  ['R4', '从知道或应当知道权益受损起已超过 3 年'],
  ['R5', '缺少必须提供的材料'],
  ['R7', '法律、法规、规章规定的其他情形'],
]);

const termination121 = grounds<TerminationGround>('令121', 23, '二十三', [
  ['T1', '投诉人撤回投诉，或者双方自行和解'],
  ['T2', '一方没有正当理由不参加调解，或者明确拒绝调解'],
  ['T3', '经调解，一方明确表示无法达成协议'],
  ['T4', '双方对鉴定、检测费用由谁承担不能达成一致'],
  ['T5', '调解期限届满，双方仍没有达成协议'],
  ['T6', '受理后发现属于不予受理的情形，或者有造假、敲诈等情形'],
  ['T7', '一方死亡或者主体资格灭失'],
  ['T8', '法律、法规、规章规定应当终止调解的其他情形'],
]);

/**
 * 不予受理 grounds in force on the civil date of the decision (+08:00): seven of 令121-16 from 2026-04-15, six of 令20-15 before.
 */
export function rejectionGrounds(decidedOn: CivilDate): readonly Ground<RejectionGround>[] {
  return decidedOn >= RULE_121 ? rejection121 : rejection20;
}

/** 终止调解 grounds of 令121-23, the only ones this product decides with. */
export const terminationGrounds: readonly Ground<TerminationGround>[] = termination121;

/** One ground by its code, or undefined when the rule of that day has no such ground. */
export function rejectionGround(code: string, decidedOn: CivilDate): Ground<RejectionGround> | undefined {
  return rejectionGrounds(decidedOn).find((ground) => ground.code === code);
}

/** The ground of 令121-23 with this code. */
export function terminationGround(code: TerminationGround): Ground<TerminationGround> {
  const ground = termination121.find((row) => row.code === code);
  if (!ground) throw new RangeError(`no such ground of termination: ${code}`);
  return ground;
}

/** Article of the accept-or-reject decision on that day. */
export function decisionArticle(decidedOn: CivilDate): string {
  return decidedOn >= RULE_121 ? '令121-15' : '令20-14';
}

/** True when a rejection must name its reason and the other routes (消法实施条例 46, then 令121-15). */
export function routesOwed(decidedOn: CivilDate): boolean {
  return decidedOn >= REGULATION_46;
}

/** 消法39: what remains open to the consumer, in the order a person would try. */
export const otherRoutes = [
  '和商家协商和解',
  '请消费者协会或依法成立的其他调解组织调解',
  '向有权处理的行政部门投诉',
  '按与商家的仲裁协议申请仲裁',
  '向人民法院起诉',
] as const;
