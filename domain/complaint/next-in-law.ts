import { cite } from '../law/cite';
import type { Complaint } from './complaint';

/**
 * What the complainant may do in law where what was agreed is not done: an agreement before the bureau is a contract, its form 9 says so
 * itself (令121-25, 消法39); the bureau cannot enforce it. Pure.
 */
export function nextInLaw({ agreement, entrusted }: Pick<Complaint, 'agreement' | 'entrusted'>): string[] {
  const paper = agreement?.form === 'mediationAgreement' && agreement.signed ? '调解书' : '调解记录、聊天和付款记录';
  return [
    `向人民法院起诉，请商家照约定做到（${cite('令121-25、消法-39')}）；带上${paper}。`,
    `双方有仲裁协议的，申请仲裁（${cite('消法-39')}）。`,
    // A mediation body led it: what it brought about may be confirmed by a court, which decides whether it takes it.
    ...(entrusted?.returnedOn
      ? ['由调解组织调解达成的，双方可以一起到法院申请司法确认，法院确认后可以申请强制执行；能不能办请问法院。']
      : []),
    `商家故意拖延、无理拒绝的，可以举报（${cite('消法-56')}），打 12315 或者在全国12315平台办。`,
  ];
}
