import type { Question } from '../../ui/question';
import type { Command } from './acts';

/** What a party's own act asks for, in the party's words. */
export const partyQuestions: Partial<Record<Command, readonly Question[]>> = {
  supplement: [{ path: 'text', kind: 'long', label: '补充什么', most: 1000, hint: '请不要写身份证号和银行卡号。' }],
  withdraw: [
    {
      path: 'reason',
      kind: 'long',
      label: '为什么撤回（可以不填）',
      most: 300,
      hint: '撤回以后我们不再办理；同一件事以后还可以再投诉。',
    },
  ],
  settle: [
    {
      path: 'terms',
      kind: 'long',
      label: '怎样谈好的（可以不填）',
      most: 500,
      hint: '提交以后这件投诉就办结了，请确认商家已经答应或者做到。',
    },
    { path: 'recoveredFen', kind: 'money', label: '商家退了或赔了多少钱（可以不填）' },
  ],
  suspend: [
    {
      path: 'reason',
      kind: 'long',
      label: '为什么要回避',
      most: 500,
      hint: '如调解员是商家的亲属。由另一个人决定，决定以前调解先暂停。',
    },
  ],
  recordConsent: [
    { path: 'mediation', kind: 'yesNo', label: '同意由我们调解吗？' },
    { path: 'entrust', kind: 'yesNo', label: '可以委托消费者协会调解吗？' },
    { path: 'directContact', kind: 'yesNo', label: '可以把您的电话给商家吗？' },
    { path: 'publish', kind: 'yesNo', label: '可以公示这件投诉吗？', hint: '公示不写您的姓名、电话和地址。' },
  ],
  rate: [
    {
      path: 'stars',
      kind: 'stars',
      label: '您满意吗？',
      hint: '30 天内可以改。官方的评价以全国12315平台的为准，请您在那里也评一次。',
    },
    { path: 'words', kind: 'long', label: '想说的话（可以不填）', most: 300 },
  ],
};
