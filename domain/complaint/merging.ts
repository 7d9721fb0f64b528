import { refuse, type Refusal } from '../errors';
import type { Calendar } from '../law/calendar/calendar';
import { recount } from '../law/deadline/clocks';
import type { Deadline } from '../law/deadline/deadline';
import { currentDeadline, isOpen } from '../law/deadline/running';
import type { Moment } from '../lifecycle';
import { waitingEntries } from '../late-entries';
import { normalCode, normalName } from '../normal-form';
import { without } from '../without';
import { ownPeriods } from './clocks';
import { runs } from './open-matters';
import type { Complaint } from './complaint';
import type { MergedCase, Took } from './records';

/** Two cases as one act leaves them. */
export interface Pair {
  /** The one that was merged, or that goes its own way again. */
  source: Complaint;
  /** The one that goes on. */
  target: Complaint;
}

const badInto = (message: string): Refusal => refuse('invalid-input', { fields: { into: message } });
const mediating = ({ state }: Complaint) => state === 'accepted' || state === 'suspended';
const appraising = ({ appraisals = [] }: Complaint) => appraisals.some(runs);
const entrusted = ({ entrusted: out }: Complaint) => out !== undefined && out.returnedOn === undefined;

type Likeness = 'same' | 'likely' | 'other';

/** One complainant: one account, or one name with one telephone number; one name with another number is for a leader to judge. */
function samePerson({ complainant: one }: Complaint, { complainant: other }: Complaint): Likeness {
  if (one.member && other.member) return one.member === other.member ? 'same' : 'other';
  if (normalName(one.name) !== normalName(other.name)) return 'other';
  return normalCode(one.phone) === normalCode(other.phone) ? 'same' : 'likely';
}

/** One shop: one credit code where both have one, otherwise one name. */
function sameShop({ respondent: one }: Complaint, { respondent: other }: Complaint): boolean {
  if (one.uscc && other.uscc) return normalCode(one.uscc) === normalCode(other.uscc);
  return normalName(one.name) === normalName(other.name);
}

/**
 * Why `source` cannot be merged into `target`, or undefined (casework, 12315). Only open cases of one complainant and one shop are merged;
 * complaints of different people are joined (令121-12), a dispute already decided gets its own decision (令121-16(2)). The case that is
 * further on goes on. `leads`: a leader of both decides, who may judge that two telephone numbers are one person's.
 */
export function whyNotMerged(source: Complaint, target: Complaint, leads: boolean): Refusal | undefined {
  const { no } = target;
  if (target._id === source._id) return badInto('不能并入它自己。');
  if (target.mergedInto) return badInto(`${no} 已经并入 ${target.mergedInto}，请并入那一件。`);
  if (target.state === 'closed')
    return badInto(`${no} 已经办结。已经处理过的纠纷不合并，请单独作决定：按第十六条第（二）项不予受理，或者受理。`);
  if (mediating(source) && target.state === 'received')
    return badInto(`这件已经受理，${no} 还没有决定。请反过来：打开 ${no}，并入这一件。`);
  const person = samePerson(source, target);
  if (person === 'other')
    return badInto(
      `${no} 的投诉人不是同一个人。不同的人不合并：姓名写错的请先更正；几个人一起投诉的，按第十二条登记为共同投诉。`,
    );
  if (person === 'likely' && !leads)
    return badInto(`${no} 的投诉人姓名一样、电话不一样。电话写错的请先更正；确是同一个人的，请负责人合并。`);
  if (!sameShop(source, target)) return badInto(`${no} 投诉的不是同一家店。店名写错的请先更正；不是同一家的，请分开办理。`);
  if (source.joint) return badInto(`这件是共同投诉，不能并入别的案子。请反过来：打开 ${no}，并入这一件。`);
  if (target.proposal) return badInto(`${no} 有一项决定正在等待审批，请先审批或退回它。`);
  const unsettled = [source, target].find((one) => waitingEntries(one).length);
  // Its number is the case's own, and the period it may still move goes over.
  if (unsettled) return badInto(`${unsettled.no} 有补登还没有核对，请先核对再合并。`);
  if (appraising(target) || appraising(source)) return badInto('有鉴定或检测还没有收到报告，请收到以后再合并。');
  if (entrusted(target)) return badInto(`${no} 正在委托调解，请交回以后再合并。`);
  if (target.handler && source.recused?.includes(target.handler.member))
    return badInto(`${no} 的经办人在这件里已经回避，请先换人领办。`);
  return undefined;
}

/** The period that ends first of two; the legal last day before the working day. */
function isStricter(one: Deadline, than: Deadline): boolean {
  return one.dueOn === than.dueOn ? one.workBy < than.workBy : one.dueOn < than.dueOn;
}

const openOf = (complaint: Complaint, id: 'C1' | 'C2') => {
  const period = currentDeadline(complaint, id);
  return period && isOpen(period) ? period : undefined;
};
const merging = ['C1', 'C2'] as const;

/** What the case that goes on has not and the other has: an account to open it by, a number, who speaks for the complainant. */
function taken(before: Complaint, target: Complaint): { took: Took[]; what: Partial<Complaint> } {
  const { complainant, platform12315No, platform12315, agent, guardian, helper } = before;
  const what: Partial<Complaint> = {
    ...(!target.complainant.member &&
      complainant.member && { complainant: { ...target.complainant, member: complainant.member } }),
    ...(!target.platform12315No && platform12315No && { platform12315No, platform12315 }),
    ...(!target.agent && agent && { agent }),
    ...(!target.guardian && guardian && { guardian }),
    ...(!target.helper && helper && { helper }),
  };
  const took = (['complainant', 'platform12315No', 'agent', 'guardian', 'helper'] as const).filter((field) => what[field]);
  return { took, what };
}

/**
 * Both cases once `before` has gone over into `target`; `closed` is the merged one as its own act left it. The earlier day of receipt and
 * the stricter due dates go on, the number is held by one of them, the evidence, the words and the people kept off come along.
 * Versions are those after the act. Pure.
 */
export function merged(before: Complaint, closed: Complaint, target: Complaint, by: string, { today }: Moment): Pair {
  const { took, what } = taken(before, target);
  const both = merging.flatMap((id) => {
    const [mine, theirs] = [openOf(before, id), openOf(target, id)];
    return mine && theirs ? [{ mine, theirs, goesOn: isStricter(mine, theirs) }] : [];
  });
  const replaced = both.filter(({ goesOn }) => goesOn);
  const recused = (before.recused ?? []).filter((one) => !target.recused?.includes(one));
  const line: MergedCase = {
    id: before._id,
    no: before.no,
    on: today,
    by,
    reason: closed.closing?.reason ?? '',
    source: before.source,
    receivedOn: before.receivedOn,
    facts: before.facts,
    requests: before.requests,
    ...(before.askedFen !== undefined && { askedFen: before.askedFen }),
    ...(before.supplements && { supplements: before.supplements }),
    ...(before.platform12315No && { platform12315No: before.platform12315No }),
    before: { receivedOn: target.receivedOn, deadlines: replaced.map(({ theirs }) => theirs), took, recused },
  };
  const came = (before.mergedFrom ?? []).map((one): MergedCase => ({
    ...without(one, 'before'),
    through: one.through ?? before.no,
  }));
  const evidence = (before.evidence ?? []).map((file) => ({ ...file, of: file.of ?? before._id }));
  return {
    source: {
      ...(took.includes('platform12315No') ? without(closed, 'platform12315No', 'platform12315') : closed),
      goesOn: { id: target._id, state: before.state, deadlines: before.deadlines },
      // What is late is late once: the period that goes on there stands there.
      deadlines: closed.deadlines.map((one) =>
        both.some(({ mine }) => mine.id === one.id && one.droppedOn === today && one.startedOn === mine.startedOn)
          ? { ...one, goesOn: true as const }
          : one,
      ),
    },
    target: {
      ...target,
      ...what,
      version: target.version + 1,
      receivedOn: before.receivedOn < target.receivedOn ? before.receivedOn : target.receivedOn,
      deadlines: target.deadlines.map((one) => replaced.find(({ theirs }) => theirs === one)?.mine ?? one),
      mergedFrom: [...(target.mergedFrom ?? []), line, ...came],
      ...(evidence.length && { evidence: [...(target.evidence ?? []), ...evidence] }),
      ...(recused.length && { recused: [...(target.recused ?? []), ...recused] }),
    },
  };
}

/** Why this merge cannot be undone any more, or undefined: the dispute has been decided in the case that goes on, or a later one lies on it. */
export function whyNotUndone(source: Complaint, target: Complaint | undefined): Refusal | undefined {
  const lines = target?.mergedFrom?.filter((one) => !one.through) ?? [];
  const line = lines.find(({ id }) => id === source._id);
  if (!target || !line) return refuse('wrong-state');
  const { no } = target;
  if (target.mergedInto) return refuse('merge-went-on', { params: { no, into: target.mergedInto } });
  if (target.state === 'closed' || target.revoked?.some((one) => one.on >= line.on))
    return refuse('merge-decided', { params: { no } });
  if (appraising(target) && line.before?.deadlines.length) return refuse('appraisal-open');
  const later = lines[lines.length - 1];
  return later && later !== line ? refuse('merge-later', { params: { no: later.no } }) : undefined;
}

/** The terms of a period as they were, on what became of it since the other one, `came`, took its place. */
function backTo(was: Deadline, now: Deadline, came: Deadline, calendar: Calendar): Deadline {
  const { metOn, droppedOn, pauses, lateEntry } = now;
  const counted = recount({ ...was, pauses: [...was.pauses, ...pauses.slice(came.pauses.length)] }, calendar);
  return { ...counted, ...(metOn && { metOn }), ...(droppedOn && { droppedOn }), ...(lateEntry && { lateEntry }) };
}

const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Both cases as the merge had not been: what came along goes back, where nobody changed it meanwhile; what was done on the case that went
 * on stays there. `before` is the merged case as it lies, `opened` as the act of undoing left it. Pure.
 */
export function undone(before: Complaint, opened: Complaint, target: Complaint, calendar: Calendar): Pair {
  const line = target.mergedFrom?.find(({ id, through }) => id === before._id && !through);
  if (!line?.before) throw new RangeError(`${before.no} was not merged into ${target.no}`);
  const { took, recused, receivedOn, deadlines } = line.before;
  const along = new Set([line, ...(target.mergedFrom ?? []).filter(({ through }) => through === before.no)]);
  const files = new Set([...along].map(({ id }) => id));
  const hasNumber = took.includes('platform12315No') && target.platform12315No === line.platform12315No;
  const given = took.filter((field) =>
    field === 'complainant' || field === 'platform12315No' ? false : equal(target[field], before[field]),
  );
  const mine = before.goesOn?.deadlines ?? [];
  const cameAs = (one: Deadline) =>
    mine.find(({ id, startedOn, length }) => id === one.id && startedOn === one.startedOn && length === one.length);
  const account =
    took.includes('complainant') && target.complainant.member === before.complainant.member
      ? { complainant: without(target.complainant, 'member') }
      : undefined;
  const rest = [...given, ...(hasNumber ? (['platform12315No', 'platform12315'] as const) : [])].reduce<Complaint>(
    (next, field) => without(next, field) as Complaint,
    target,
  );
  const lines = (target.mergedFrom ?? []).filter((one) => !along.has(one));
  const evidence = target.evidence?.filter(({ of }) => !of || !files.has(of));
  const keptOff = target.recused?.filter((one) => !recused.includes(one));
  const early = line.receivedOn < receivedOn ? line.receivedOn : receivedOn;
  return {
    source: { ...opened, ...(hasNumber && { platform12315No: line.platform12315No, platform12315: target.platform12315 }) },
    target: {
      ...without(rest, 'mergedFrom', 'evidence', 'recused'),
      ...account,
      version: target.version + 1,
      receivedOn: target.receivedOn === early ? receivedOn : target.receivedOn,
      deadlines: target.deadlines.map((one) => {
        const came = cameAs(one);
        const was = came && deadlines.find(({ id }) => id === one.id);
        return was ? backTo(was, one, came, calendar) : one;
      }),
      ...(lines.length && { mergedFrom: lines }),
      ...(evidence?.length && { evidence }),
      ...(keptOff?.length && { recused: keptOff }),
    },
  };
}

/** A merged case as it was when it went over: its own periods run from where they began, whatever was done beside them is kept. */
export function asBeforeMerge(closed: Complaint, calendar: Calendar): Complaint {
  const { goesOn } = closed;
  if (!goesOn) return closed;
  const beside = closed.deadlines.filter(({ id }) => ownPeriods.indexOf(id) < 0);
  const own = goesOn.deadlines.filter(({ id }) => ownPeriods.indexOf(id) >= 0).map((one) => recount(one, calendar));
  const rest = without(closed, 'mergedInto', 'goesOn', 'closing');
  return { ...rest, deadlines: [...own, ...beside] };
}
