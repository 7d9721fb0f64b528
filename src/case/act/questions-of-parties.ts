import type { Party } from '@domain/complaint/records';
import { claimOptions } from '../claim-options';
import type { Question } from '../../form/question';
import type { Command } from './acts';

/** What a party's own act asks for, in the party's words. */
export const partyQuestions: Partial<Record<Command, readonly Question[]>> = {
  supplement: [
    { path: 'text', kind: 'long', label: '补充什么（有照片可以不写）', most: 1000, hint: '请不要写身份证号和银行卡号。' },
    { path: 'files', kind: 'files', label: '照片、截图或发票（可以不加）' },
  ],
  changeClaim: [
    {
      path: 'requests',
      kind: 'many',
      label: '您现在要什么',
      hint: '没有选的，就是放弃了。全部放弃的，请撤回投诉。',
      options: claimOptions,
    },
    { path: 'askedFen', kind: 'money', label: '一共要多少钱（可以不填）', hint: '不填，就是不要求金额。' },
    {
      path: 'reason',
      kind: 'long',
      label: '为什么改（可以不填）',
      most: 300,
      hint: '工作人员看得到。受理以后，商家会看到原来的和现在的要求，看不到这里写的。',
    },
  ],
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
      hint: '如调解员是另一方的亲属。由另一个人决定，决定以前调解先暂停。',
    },
  ],
  recordConsent: [
    { path: 'mediation', kind: 'yesNo', label: '同意由我们调解吗？' },
    { path: 'entrust', kind: 'yesNo', label: '可以委托消费者协会调解吗？' },
    { path: 'directContact', kind: 'yesNo', label: '可以把您的电话给商家吗？' },
    { path: 'publish', kind: 'yesNo', label: '可以公示这件投诉吗？', hint: '公示不写您的姓名、电话和地址。' },
  ],
  correctContact: [
    { path: 'phone', kind: 'tel', label: '电话', hint: '手机，或带区号的座机' },
    { path: 'address', kind: 'text', label: '通讯地址', hint: '改姓名请带身份证明到窗口。' },
  ],
  takeBackConsent: [
    {
      path: 'what',
      kind: 'one',
      label: '收回哪一项',
      options: [
        { value: 'publish', label: '公示这件投诉' },
        { value: 'directContact', label: '把我的电话给商家' },
      ],
    },
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

/** The same of the merchant, where it is asked otherwise. */
const respondentQuestions: Partial<Record<Command, readonly Question[]>> = {
  answer: [
    { path: 'willing', kind: 'yesNo', label: '同意由我们调解吗？', hint: '调解要双方都愿意，不收费。您同意不同意会告诉投诉人。' },
    { path: 'text', kind: 'long', label: '想怎样解决（可以不填）', most: 1000, hint: '只给调解员看，由调解员和投诉人沟通。' },
  ],
  supplement: [
    {
      path: 'text',
      kind: 'long',
      label: '补充什么（有照片可以不写）',
      most: 1000,
      hint: '如发货记录、检验报告里写了什么。请不要写身份证号和银行卡号。',
    },
    { path: 'files', kind: 'files', label: '照片、单据或报告（可以不加）' },
    {
      path: 'alleges42',
      kind: 'yesNo',
      label: '要说明对方夹带、掉包、造假或者捏造事实吗？',
      hint: '第四十二条。请在上面写清楚凭什么，由我们核实。',
    },
  ],
};

export function questionsOfParty(act: Command, side: Party): readonly Question[] {
  return (side === 'respondent' ? respondentQuestions[act] : undefined) ?? partyQuestions[act] ?? [];
}
