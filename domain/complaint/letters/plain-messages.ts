import { sayFullDate, sayPaperDate } from '../../civil-date';
import { cite } from '../../law/cite';
import { sayYuan } from '../../money';
import { inKinds, sayClaim } from '../claim';
import type { Complaint } from '../complaint';
import { namedDeadline, sayLastDay, whyProvisional } from './named-day';
import { nextInLaw } from '../next-in-law';
import { claimOf, heardOf } from '../performance';
import { doneWords, endedWords } from '../words';
import { calls, matter, officialRating, type Writer } from './writing';

const about = (complaint: Complaint) => `${complaint.complainant.name}投诉${matter(complaint)}一事`;

/** What a party is told in plain words where no form exists: in the program alone, under no number. */
export const plainMessages = {
  agreed: (complaint) => [
    `${about(complaint)}，双方谈成了。`,
    ...(complaint.agreement ? [`约定：${complaint.agreement.terms}`] : []),
    ...(complaint.performance?.by ? [`最迟 ${sayFullDate(complaint.performance.by)}做到；到那天我们会问到账没有。`] : []),
    `没有照约定做到的，可以申请仲裁或向法院起诉（${cite('消法-39')}）。依据：${cite('令121-24')}。`,
    ...officialRating(complaint),
  ],
  performanceReported: (complaint) => {
    const claim = complaint.performance && claimOf(complaint.performance);
    return [
      `${about(complaint)}，商家说：${claim ? doneWords[claim.done] : '已经做到'}${claim?.fen === undefined ? '' : `，一共 ${sayYuan(claim.fen)}`}${claim?.files?.length ? '，交了凭证' : ''}。`,
      ...(claim?.done === 'none'
        ? []
        : ['请看一眼账户、订单或者快递，在这件投诉里告诉我们收到没有。没有收到的也请说，由我们和商家核对。']),
    ];
  },
  performanceConfirmed: (complaint) => {
    const heard = complaint.performance && heardOf(complaint.performance);
    const said =
      heard?.done === 'all'
        ? '都收到了，这件事了结了。'
        : heard?.done === 'part'
          ? `只收到一部分${heard.fen === undefined ? '' : `，一共 ${sayYuan(heard.fen)}`}。`
          : '还没有收到。';
    return [
      `${about(complaint)}，投诉人说：${said}`,
      ...(heard?.done === 'all' ? [] : ['已经付了的，请把退款凭证交上来；还没有的，请照约定尽快做到。']),
    ];
  },
  newDay: (complaint) => {
    const last = complaint.performance?.newDays?.slice(-1)[0];
    const stands = last?.was ? `照原来约定的 ${sayFullDate(last.was)}` : '照原来约定的办';
    if (!last) return [`${about(complaint)}，约定的日子没有变。`];
    const day = sayFullDate(last.to);
    if (last.from === 'both' || last.answer?.agrees)
      return [`${about(complaint)}，双方同意把约定的日子改到 ${day}前。`, '约定的别的内容不变；到那天我们会问到账没有。'];
    const [who, other] = last.from === 'complainant' ? ['投诉人', '商家'] : ['商家', '投诉人'];
    return last.answer
      ? [`${about(complaint)}，${other}不同意把约定的日子改到 ${day}前，仍${stands}。`]
      : [`${about(complaint)}，${who}想把约定的日子改到 ${day}前。`, `请${other}答复同不同意；没有答复的，仍${stands}。`];
  },
  performanceEnded: (complaint, county) => [
    `${about(complaint)}，约定的事没有全部做到，我们不再跟进${complaint.performance?.ended ? `（${endedWords[complaint.performance.ended.why]}）` : ''}。`,
    ...nextInLaw(complaint).map((line, index) => `${index + 1}. ${line}`),
    `以后收到了，仍然可以在这件投诉里告诉我们。有不同意见的，请打 ${calls(county)}。`,
  ],
  claimChanged: (complaint) => {
    const last = complaint.claims?.slice(-1)[0];
    return [
      `${about(complaint)}，投诉人变更了请求。依据：${cite('令121-12')}。`,
      ...(last ? [`原来的请求：${sayClaim(inKinds(last.from))}`, `现在的请求：${sayClaim(inKinds(last.to))}`] : []),
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
  resumed: (complaint) => {
    const due = namedDeadline('resumed', complaint);
    return [
      `${about(complaint)}，回避已有决定，由${complaint.handler?.name ?? '工作人员'}接着调解${due ? `，最迟 ${sayLastDay(due)}有结果` : ''}。依据：${cite('令121-21')}。`,
      ...whyProvisional(due),
    ];
  },
  entrusted: (complaint) => [
    `${about(complaint)}，经双方同意，委托${complaint.entrusted?.to ?? '调解组织'}调解${complaint.entrusted ? `，最迟 ${sayFullDate(complaint.entrusted.returnBy)}交回结果` : ''}。依据：${cite('令121-19')}。`,
  ],
  takenOver: (complaint) => [
    `${about(complaint)}，改由${complaint.takenOverBy?.authority ?? '有权机关'}办理${complaint.takenOverBy ? `（文书编号 ${complaint.takenOverBy.documentNo}）` : ''}。依据：${cite(complaint.takenOverBy?.basis === 'designated' ? '令121-33' : '令121-13')}。`,
  ],
  merged: (complaint, county) => [
    `${about(complaint)}，与投诉 ${complaint.mergedInto ?? ''} 是同一件纠纷，两件合成一件办理，以 ${complaint.mergedInto ?? ''} 的进展为准，期限按较早的算。`,
    '已经交的材料、说过的话都带过去了，不用再交。',
    `有不同意见的，请打 ${calls(county)}。`,
  ],
  unmerged: (complaint, county) => {
    const due = namedDeadline('unmerged', complaint);
    const what = complaint.state === 'received' ? '决定是否受理' : '有结果';
    return [
      `${about(complaint)}，原来并入了另一件，现在恢复单独办理${due ? `，最迟 ${sayLastDay(due)}${what}` : ''}。`,
      ...whyProvisional(due),
      `有不同意见的，请打 ${calls(county)}。`,
    ];
  },
  withdrawn: (complaint) => [`${about(complaint)}，投诉人已经撤回，我们不再办理。`, '同一件事以后还可以再投诉。'],
  reopened: (complaint) => {
    const last = complaint.revoked?.slice(-1)[0];
    const due = namedDeadline('reopened', complaint);
    return [
      `${about(complaint)}，原来的决定已经撤销${last ? `（${last.documentNo}）` : ''}，我们重新处理${due ? `，最迟 ${sayLastDay(due)}决定是否受理` : ''}。`,
      ...whyProvisional(due),
      ...(last ? [`撤销的理由：${last.reason}`] : []),
    ];
  },
  receiptCorrected: (complaint, county) => {
    const { from } = complaint.reclassifications?.slice(-1)[0]?.changed.receivedOn ?? {};
    const first = namedDeadline('receiptCorrected', complaint);
    const due = first ? `，最迟 ${sayLastDay(first)}决定是否受理` : '';
    return [
      `${about(complaint)}，收到日期更正为 ${sayPaperDate(complaint.receivedOn)}${from ? `（原来登记的是 ${sayPaperDate(from)}）` : ''}${due}。`,
      ...whyProvisional(first),
      `有不同意见的，请打 ${calls(county)}。`,
    ];
  },
} satisfies Record<string, Writer>;
