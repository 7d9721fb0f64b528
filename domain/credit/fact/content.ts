import * as z from 'zod';
import { webLink } from '../../contact-fields';
import { choice, date, fen, form, optionalText, text } from '../../fields';
import { factKindKeys, groundKeys, leniencyKeys, measureKeys, outcomeKeys, penaltyFieldKeys } from './kinds';

const several = <const T extends readonly [string, ...string[]]>(what: string, keys: T) =>
  z
    .array(choice(what, keys), { error: `请选择${what}。` })
    .min(1, { error: `请选择${what}。` })
    .transform((all) => [...new Set(all)]);

const again = '请从列表重新选择。';

/** What the publicity system says of one fact: what fits its kind is asked by {@link contentProblem}. Days are civil (+08:00), money is fen. */
export const contentSchema = form({
  kind: choice('是哪一种信息', factKindKeys),
  documentNo: text('文号', 2, 80, '照文书上的写'),
  organ: text('作出决定的机关', 4, 60, '写全称'),
  decidedOn: date('决定日期'),
  /** The first day it stood in the publicity system: every period counts from it (令107-6 to 10, 13). */
  publishedOn: date('公示日期'),
  /** Where it was read, such as 国家企业信用信息公示系统. */
  source: text('从哪里看到', 2, 60),
  link: webLink('公示页面').optional(),
  /** The day it was last seen there. */
  seenOn: date('看到的日期'),

  // Penalty
  /** Kind of breach as the summary has it (45号-4). */
  breach: optionalText('违法行为类型', 60, '照处罚信息摘要写'),
  measures: several('处罚种类', measureKeys).optional(),
  field: choice('属于哪个领域', penaltyFieldKeys).optional(),
  entityFine: fen('对经营主体的罚款').optional(),
  entityLeniency: choice('对经营主体的罚款按哪个裁量阶次', leniencyKeys).optional(),
  personFine: fen('对责任人员的罚款').optional(),
  personLeniency: choice('对责任人员的罚款按哪个裁量阶次', leniencyKeys).optional(),
  /** The sentence of the decision that says 从轻 or 减轻. */
  leniencySays: optionalText('决定书怎样写从轻、减轻', 200, '抄一句原文'),
  /** How long the restriction runs: to a day (the last one), for life, or to a day nobody knows yet. */
  restricted: choice('限制到什么时候', ['untilDay', 'forLife', 'unknown']).optional(),
  restrictedUntil: date('限制期限的最后一天').optional(),
  /** Which permits or qualifications were revoked or lowered. */
  permits: optionalText('吊销、降低的是哪个证照、资质', 80),

  // Spot check
  outcomes: several('后来怎样处理', outcomeKeys).optional(),

  // List of abnormal operation
  ground: choice('列入的原因', groundKeys).optional(),
  /** Years whose report is missing: 2025. */
  reportYears: z
    .array(z.string({ error: again }).regex(/^20\d\d$/, { error: '请选择年份。' }), { error: '请选择年份。' })
    .max(10, { error: '最多选 10 个年份。' })
    .optional(),

  // List of serious breaches
  /** Last day of measures that the law gives a term of their own (令107-13). */
  measuresUntil: date('管理措施的最后一天').optional(),

  /** Other facts of this merchant it belongs together with: a spot check with its penalty, a serious listing with its penalty. */
  related: z
    .array(z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again }), { error: again })
    .max(10, { error: '最多选 10 条。' })
    .optional(),
  note: optionalText('说明', 200),
});
export type ContentInput = z.input<typeof contentSchema>;
export type FactContent = z.output<typeof contentSchema>;
