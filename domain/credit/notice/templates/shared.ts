import type { MerchantKind } from '../../../merchant/merchant';

/** The sentence that stands at the end of every notice. */
export const NO_DECISION = '本提示不是行政决定，不是处罚，也不影响您依法享有的权利。';

export const companies = ['company', 'platform'] as const satisfies readonly MerchantKind[];
export const registered = ['company', 'platform', 'individual', 'cooperative'] as const satisfies readonly MerchantKind[];
export const everybody = [...registered, 'person'] as const satisfies readonly MerchantKind[];

/** Where repair is applied for, and with what (令107-14, 16): the bureau's notice runs no procedure of its own. */
export const apply = (within: string) => [
  '到市场监管信用修复全国统一平台（从国家企业信用信息公示系统进入）申请，或者到作出决定的机关现场申请。本小程序不办理修复，只替您记日期。',
  '带上：信用修复申请书、主体资格文件、守信承诺书、已经履行义务和整改的材料。政府部门能共享到的，不用重复交（办法第十四条）。',
  `材料齐全的，2 个工作日内受理，受理后 ${within} 个工作日内决定；复杂的经批准可以延长 10 个工作日（办法第十四条、第十六条）。`,
];

/** Against a decision: the ways the law gives, with the term that the decision itself names. */
export const againstDecision = [
  '认为决定本身有错：可以依法申请行政复议或者提起行政诉讼，期限和机关照决定书上写的。',
  '认为公示的内容不准确：有证据的，可以要求作出决定的机关更正（《企业信息公示暂行条例》第十二条）。',
  '认为这条提示写错了：请最迟在 {objectBy}点“我有异议”，写明理由，附上证据；过了这一天也可以提，本局同样核对、书面答复。',
];

export const againstNotice = [
  '认为这条提示写错了：请最迟在 {objectBy}点“我有异议”，写明理由，附上证据；过了这一天也可以提，本局同样核对、书面答复。',
];

export const standing = [NO_DECISION];

/** What every fact of the publicity system is told by. */
export const factLines = ['{organ}，{document}，{decidedOn}作出。', '{publishedOn}起在国家企业信用信息公示系统公示。'];
export const sourceLines = ['来源：{source}，{seenOn}看到。', '公示页面：{link}'];
