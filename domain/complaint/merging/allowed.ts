import { refuse, type Refusal } from '../../errors';
import { waitingEntries } from '../../late-entries';
import { isSameName, normalCode } from '../../normal-form';
import { waitingReclassification } from '../classification';
import type { Complaint } from '../complaint';
import { isThin } from '../import/is-thin';
import { openDispute, runs } from '../open-matters';

const badInto = (message: string): Refusal => refuse('invalid-input', { fields: { into: message } });
const mediating = ({ state }: Complaint) => state === 'accepted' || state === 'suspended';
const appraising = ({ appraisals = [] }: Complaint) => appraisals.some(runs);
const entrusted = ({ entrusted: out }: Complaint) => out !== undefined && out.returnedOn === undefined;
const called = ({ meetings = [] }: Complaint, today: string) => meetings.slice(-1).some(({ on }) => on >= today);

const isTold = ({ decision }: Complaint) => decision?.dispatchedOn !== undefined;

/** Who merges two cases, as far as it decides whether they may be merged. */
export interface Merger {
  name: string;
  /** A leader of both cases. */
  leads: boolean;
  /** The complainant said that both are one dispute, and that is on record. */
  consented: boolean;
  today: string;
}

type Likeness = 'account' | 'same' | 'likely' | 'other';

/** One complainant: one account, or one name with one telephone number; one name with another number is for a leader to judge. */
function samePerson({ complainant: one }: Complaint, { complainant: other }: Complaint): Likeness {
  if (one.member && other.member) return one.member === other.member ? 'account' : 'other';
  if (!isSameName(one.name, other.name)) return 'other';
  // A row of a list may have none.
  return one.phone !== '' && normalCode(one.phone) === normalCode(other.phone) ? 'same' : 'likely';
}

/** One shop: one credit code where both have one, otherwise one name. */
function sameShop({ respondent: one }: Complaint, { respondent: other }: Complaint): boolean {
  if (one.uscc && other.uscc) return normalCode(one.uscc) === normalCode(other.uscc);
  return isSameName(one.name, other.name);
}

/** By what two cases are held to be one person's against one shop. */
const likening: readonly string[] = ['complainant.name', 'complainant.phone', 'respondent.name', 'respondent.uscc'];

/** Whether that they are alike rests on what this officer wrote down, filled in or put right: then another person looks, or the complainant says it. */
const wroteOneself = ({ recordedBy, imported, corrections = [] }: Complaint, name: string): boolean =>
  recordedBy === name ||
  imported?.promoted?.by === name ||
  corrections.some(({ by, changed }) => by === name && changed.some(({ field }) => likening.indexOf(field) >= 0));

/** Only of one person and one shop; a stranger's case is not merged away on one officer's word. */
function whoseNot(source: Complaint, target: Complaint, { name, leads, consented }: Merger): string | undefined {
  const { no } = target;
  const person = samePerson(source, target);
  if (person === 'other')
    return `${no} 的投诉人不是同一个人。不同的人不合并：姓名写错的请先更正；几个人一起投诉的，按第十二条登记为共同投诉。`;
  if (person === 'likely' && !leads)
    return `${no} 的投诉人姓名一样、电话不一样。电话写错的请先更正；确是同一个人的，请负责人合并。`;
  if (!sameShop(source, target)) return `${no} 投诉的不是同一家店。店名写错的请先更正；不是同一家的，请分开办理。`;
  if (person !== 'account' && !consented && [source, target].some((one) => wroteOneself(one, name)))
    return `是不是同一个人的同一件事，凭的是您自己登记的姓名和电话：请别的工作人员或者负责人合并；投诉人说过是同一件的，登记他怎样说的，您就可以合并。`;
  return undefined;
}

/** What of the merged case would be lost on the way: it is settled first, or the other one is merged. */
function whatIsOpen(source: Complaint, target: Complaint, today: string): string | undefined {
  const { no } = target;
  const reverse = `请反过来：打开 ${no}，并入这一件`;
  const stays = source.joint ? '是共同投诉' : source.revoked?.length ? '的原决定被撤销过，正在重新处理' : undefined;
  if (stays)
    return target.state === 'received'
      ? `这件${stays}，不能并入别的案子。${reverse}。`
      : `这件${stays}，不能并入别的案子。请先受理这一件，再打开 ${no}，并入这一件。`;
  // The dispute was answered here first.
  if (isTold(source) && !isTold(target)) return `这件已经把受理决定告知投诉人，${no} 还没有。${reverse}。`;
  if (source.state === 'suspended') return '这件有人申请回避，还没有决定。请先决定再合并。';
  if (called(source, today)) return `这件已经通知双方来现场调解。请调解以后再合并，或者${reverse.slice(1)}。`;
  if (openDispute(source)) return '这件的管辖还有争议，请登记结果以后再合并。';
  if (waitingReclassification(source)) return '这件有一项更正还没有核对，请先核对再合并。';
  return undefined;
}

/**
 * Why `source` cannot be merged into `target`, or undefined (casework, 12315). Only open cases of one complainant and one shop are merged;
 * complaints of different people are joined (令121-12), a dispute already decided gets its own decision (令121-16(2)). The case that is
 * further on goes on. A leader of both may judge that two telephone numbers are one person's; nobody alone that a case which the same
 * person wrote down is a stranger's. Pure.
 */
export function whyNotMerged(source: Complaint, target: Complaint, by: Merger): Refusal | undefined {
  const { no } = target;
  if (target._id === source._id) return badInto('不能并入它自己。');
  if (target.mergedInto) return badInto(`${no} 已经并入 ${target.mergedInto}，请并入那一件。`);
  if (target.state === 'closed')
    return badInto(`${no} 已经办结。已经处理过的纠纷不合并，请单独作决定：按第十六条第（二）项不予受理，或者受理。`);
  if (mediating(source) && target.state === 'received')
    return badInto(`这件已经受理，${no} 还没有决定。请反过来：打开 ${no}，并入这一件。`);
  if (isThin(target)) return badInto(`${no} 还只是12315列表里的一行。请反过来：打开 ${no}，并入这一件；或者先把它转成正式案件。`);
  const other = whoseNot(source, target, by);
  if (other) return badInto(other);
  // One of them counts as bought online and the other does not: the dispute would leave the figures, or come into them, by a merge.
  // A row of a list counts nowhere, whatever it says.
  if (source.online !== target.online && !isThin(source))
    return badInto(`一件登记为网络消费，${no} 登记的不一样，合并会改动指标。请先更正成一样的，再合并。`);
  const unsettled = [source, target].find((one) => waitingEntries(one).length);
  // Its number is the case's own, and the period it may still move goes over.
  if (unsettled) return badInto(`${unsettled.no} 有补登还没有核对，请先核对再合并。`);
  const open = whatIsOpen(source, target, by.today);
  if (open) return badInto(open);
  if (target.proposal) return badInto(`${no} 有一项决定正在等待审批，请先审批或退回它。`);
  if (appraising(target) || appraising(source)) return badInto('有鉴定或检测还没有收到报告，请收到以后再合并。');
  if (entrusted(target)) return badInto(`${no} 正在委托调解，请交回以后再合并。`);
  if (target.handler && source.recused?.includes(target.handler.member))
    return badInto(`${no} 的经办人在这件里已经回避，请先换人领办。`);
  return undefined;
}

/**
 * Why this merge cannot be undone by this officer, or undefined: the dispute has been decided in the case that goes on, a later one lies on
 * it, or that they are two would rest on what the same person wrote down or filled in.
 */
export function whyNotUndone(source: Complaint, target: Complaint | undefined, name: string): Refusal | undefined {
  const lines = target?.mergedFrom?.filter((one) => !one.through) ?? [];
  const line = lines.find(({ id }) => id === source._id);
  if (!target || !line) return refuse('wrong-state');
  const { no } = target;
  if (target.mergedInto) return refuse('merge-went-on', { params: { no, into: target.mergedInto } });
  if (target.state === 'closed' || target.revoked?.some((one) => one.on >= line.on))
    return refuse('merge-decided', { params: { no } });
  if (appraising(target) && line.before?.deadlines.length) return refuse('appraisal-open');
  if ([source, target].some((one) => wroteOneself(one, name))) return refuse('unmerge-own');
  const later = lines[lines.length - 1];
  return later && later !== line ? refuse('merge-later', { params: { no: later.no } }) : undefined;
}
