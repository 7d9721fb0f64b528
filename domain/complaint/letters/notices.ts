import { sayPaperDate } from '../../civil-date';
import type { Moment } from '../../lifecycle';
import type { Complaint } from '../complaint';
import type { LetterForm } from '../records';
import * as official from './official-letters';
import * as own from './own-letters';
import { offerMessages } from './offer-messages';
import { plainMessages } from './plain-messages';
import type { NoticeCounty, Writer } from './writing';

/** The official forms that are issued, and the plain messages no form exists for. */
export type NoticeForm = LetterForm | keyof typeof plainMessages | keyof typeof offerMessages;

export interface NoticeText {
  title: string;
  body: string;
}

/** What each letter is called. */
export const letterTitles: Record<NoticeForm, string> = {
  identityRequest: '限期提供身份证明材料通知书',
  acceptance: '投诉受理决定书',
  rejection: '投诉不予受理决定书',
  mediationNotice: '投诉调解通知书',
  termination: '投诉终止调解决定书',
  mediationAgreement: '投诉调解书',
  inquiry: '受理告知及征询调解意见函',
  handover: '移交函',
  dayCorrection: '期限更正告知书',
  claimChanged: '投诉请求有变更',
  answered: '商家答复了是否同意调解',
  offerOfMerchant: '商家提了解决办法，请看',
  offerOfComplainant: '投诉人提了解决办法，请看',
  offerRefusedByMerchant: '商家不同意您的解决办法',
  offerRefusedByComplainant: '投诉人不同意您的解决办法',
  offerTakenBackByMerchant: '商家收回了解决办法',
  offerTakenBackByComplainant: '投诉人收回了解决办法',
  offerAccepted: '双方谈妥了',
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
  performanceReported: '商家说已经做到，请核对',
  performanceConfirmed: '投诉人说了收到没有',
  newDay: '约定的日子',
  performanceEnded: '约定没有做到时可以怎么办',
};

const writers: Record<NoticeForm, Writer> = { ...official, ...own, ...plainMessages, ...offerMessages };

/**
 * The text of a notice on a complaint as its act left it: what is shown before sending and what is then sent.
 * Throws RangeError on a form nobody is sent.
 */
export function noticeText(form: NoticeForm, complaint: Complaint, { today }: Moment, county: NoticeCounty): NoticeText {
  const lines = writers[form](complaint, county);
  const foot = [`编号 ${complaint.no}`, county.bureau, sayPaperDate(today)];
  return { title: letterTitles[form], body: [...lines, ...foot].join('\n') };
}
