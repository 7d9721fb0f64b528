import { isBureau } from '@domain/bureau/actor';
import { bulletinName } from '@domain/bulletin/name';
import { whoHas } from '@domain/complaint/desk/who-has';
import { complaintName } from '@domain/complaint/name';
import type { Complaint } from '@domain/complaint/complaint';
import { dueIn, newlyHeld, withAnswers, withPushed, type Answered, type Checks, type Item } from '@domain/content/checks';
import { piecesOf } from '@domain/content/texts';
import { sayItem, suggestWords } from '@domain/content/words';
import { folderOf, ticketIn, type Folder } from '@domain/evidence/folder';
import type { Moment } from '@domain/lifecycle';
import { negotiationName } from '@domain/negotiation/name';
import { promiseName } from '@domain/promise/name';
import { traceName } from '@domain/trace/name';
import type { Event } from '../../kernel/commit';
import { askAt } from '../../kernel/checks';
import { checkWords } from '../../kernel/content-check';
import type { CheckAnswer } from '../../kernel/check-answers';
import type { Member } from '../../kernel/context';
import { deskStaff } from '../../kernel/desks';
import { sha256 } from '../../kernel/hash';
import type { Job, Step } from '../../kernel/jobs';
import { sideBySide } from '../../kernel/meter';
import { putNoticeOnce } from '../../kernel/notices';
import { answered, db, inTransaction, read } from '../../kernel/store';
import { complaintById } from '../reads/queries';
import { aboutComplaint, heldBy } from '../acts/telling';

/** Cases of one step, and calls to WeChat for one of them: it allows 2 000 a minute. */
const SLICE = 10;
const CALLS = 20;
const DAY = 86_400_000;
const _ = db.command;

async function pieces({ id, where }: Item): Promise<string[]> {
  const event = await read<Event>('events', id);
  return piecesOf(where, event?.personal?.input);
}

async function pathOf({ id }: Item): Promise<string | undefined> {
  return ticketIn(await read<Folder>('evidence', folderOf(id)), id)?.kept?.path;
}

/** What WeChat says of these items of one person; a service that fails is asked again later. */
async function askAbout(member: string, items: readonly Item[]): Promise<Map<string, Answered>> {
  const openid = (await read<Member>('members', member))?.openid;
  if (!openid) return new Map(items.map(({ id }) => [id, 'late']));
  // Overdue: what WeChat was to push did not come.
  const overdue = items.filter(({ state }) => state === 'asked').map(({ id }) => [id, { suggest: 'unavailable' }] as const);
  const rest = items.filter(({ state }) => state !== 'asked');
  const ask = async (item: Item) =>
    item.what === 'words' ? checkWords(openid, await pieces(item)) : askAt(openid, await pathOf(item));
  const asked = await sideBySide(rest.map((item) => () => ask(item)));
  return new Map<string, Answered>([...overdue, ...rest.map(({ id }, index) => [id, asked[index]!] as const)]);
}

/** By kind, to whom what the officers of the bureau look at is shown once they let it through. */
const readers: Readonly<Record<string, string>> = {
  [promiseName.kind]: '公众',
  [traceName.kind]: '公众',
  [negotiationName.kind]: '商家',
};

/** Officers who have the case and the author hear of what waits; each once. The text of it stands in no notice. */
async function tellHeld(checks: Checks, items: readonly Item[], now: number): Promise<void> {
  if (checks.kind === bulletinName.kind) return tellWriters(checks, items, now);
  const reader = readers[checks.kind];
  if (reader) return tellOfShop(checks, items, now, reader);
  const complaint = items.length && checks.kind === complaintName.kind ? await complaintById(checks.of) : undefined;
  if (!complaint) return;
  const officers = whoHas(complaint, await deskStaff());
  for (const item of items) {
    const tell = (to: string, more: { title: string; body: string; staff?: true }) =>
      putNoticeOnce(`k_${sha256(`${checks._id}\n${item.id}\n${to}`).slice(0, 40)}`, now, {
        to,
        about: aboutComplaint(complaint),
        ...heldBy(complaint, to),
        ...more,
      });
    for (const to of officers) {
      const body = `编号 ${complaint.no}：${sayItem(item)}，${suggestWords[item.suggest ?? 'unavailable']}。请打开案件看过，决定能不能给另一方看；办理和期限不受影响。`;
      await tell(to, { title: '有内容等您看过', body, staff: true });
    }
    if (item.from !== 'respondent' || complaint.respondent.member === item.member)
      await tell(item.member, { title: '您交的内容收到了', body: kindly(complaint, item) });
  }
}

/** Who wrote what goes to the public hears that it waits for another person's word. */
async function tellWriters({ _id, of, no, kind }: Checks, items: readonly Item[], now: number): Promise<void> {
  for (const item of items) {
    const body = `${no ?? ''}：${sayItem(item)}，${suggestWords[item.suggest ?? 'unavailable']}。请另一位同事看过，写明理由放行，或者改写。放行以前不能发布。`;
    const about = { kind, id: of, ...(no && { no }) };
    const to = item.member;
    const id = `k_${sha256(`${_id}\n${item.id}\n${to}`).slice(0, 40)}`;
    await putNoticeOnce(id, now, { to, title: '您写的内容等人看过', body, about, staff: true });
  }
}

/** Officers of the bureau hear that what somebody tells the public, or a firm, waits for their eye; who wrote it that it was received. */
async function tellOfShop({ _id, of, no, kind }: Checks, items: readonly Item[], now: number, reader: string): Promise<void> {
  const about = { kind, id: of, ...(no && { no }) };
  const seats = items.length ? await deskStaff() : [];
  const officers = seats.filter(
    ({ office, roles }) => isBureau(office) && roles.some((role) => role === 'handler' || role === 'leader'),
  );
  for (const item of items) {
    const tell = (to: string, more: { title: string; body: string; staff?: true }) =>
      putNoticeOnce(`k_${sha256(`${_id}\n${item.id}\n${to}`).slice(0, 40)}`, now, { to, about, ...more });
    const body = `${no ?? ''}：${sayItem(item)}，${suggestWords[item.suggest ?? 'unavailable']}。请看过，写明理由放行；放行以前${reader}看不到。`;
    for (const { member } of officers)
      if (member !== item.member) await tell(member, { title: '有内容等您看过', body, staff: true });
    await tell(item.member, {
      title: '您写的内容收到了',
      body: `${no ?? ''}：给${reader}看以前，先由工作人员看一遍，您不用重交。`,
    });
  }
}

const kindly = ({ no }: Complaint, item: Item) =>
  `编号 ${no}：您${item.what === 'picture' ? '交的照片' : '写的内容'}已经收到，办理和期限不受影响。给另一方看以前，先由工作人员看一遍，您不用重交。`;

/** Changes the document as it lies now, and tells of what is held since. */
async function change(
  id: string,
  next: (checks: Checks) => Checks | undefined,
  now: number,
  answer?: CheckAnswer,
): Promise<void> {
  const changed = await inTransaction(async (tx) => {
    const before = await tx.get<Checks>('checks', id);
    const after = before && next(before);
    if (after) await tx.put('checks', after);
    if (answer) await tx.remove('checkAnswers', answer._id);
    return before && after && { after, held: newlyHeld(before, after) };
  });
  if (changed) await tellHeld(changed.after, changed.held, now);
}

async function askOne(checks: Checks, now: number): Promise<number> {
  const due = dueIn(checks, now).slice(0, CALLS);
  const authors = [...new Set(due.map(({ member }) => member))];
  const asked = await sideBySide(
    authors.map(
      (one) => () =>
        askAbout(
          one,
          due.filter(({ member }) => member === one),
        ),
    ),
  );
  const answers = new Map(asked.flatMap((one) => [...one]));
  await change(checks._id, (as) => withAnswers(as, answers, now), now);
  return due.length;
}

/** Answers behind this one, the oldest first. */
async function answersBehind(last: CheckAnswer | undefined): Promise<CheckAnswer[]> {
  const behind = last ? _.or([{ at: _.gt(last.at) }, { at: last.at, _id: _.gt(last._id) }]) : {};
  const sorted = db.collection('checkAnswers').where(behind).orderBy('at', 'asc').orderBy('_id', 'asc');
  return (await answered(sorted.limit(SLICE).get())).data as CheckAnswer[];
}

/** By what each of these answers is awaited. */
async function awaiting(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const query = db.collection('checks').where({ traces: _.in([...ids]) });
  const { data } = await answered(query.field({ traces: true }).limit(ids.length).get());
  return new Map((data as Checks[]).flatMap(({ _id, traces }) => traces.map((trace) => [trace, _id] as const)));
}

/**
 * What WeChat pushed meanwhile; an answer that nothing awaits goes after a day. Looked for behind those too, however many they are: none
 * of them holds up what somebody waits for.
 */
async function hearNext({ now }: Moment): Promise<number> {
  let done = 0;
  let last: CheckAnswer | undefined;
  let more = true;
  while (more && done < SLICE) {
    const answers = await answersBehind(last);
    const awaited = answers.length ? await awaiting(answers.map(({ _id }) => _id)) : new Map<string, string>();
    for (const answer of answers) {
      const checks = awaited.get(answer._id);
      if (checks) await change(checks, (as) => withPushed(as, answer._id, answer.suggest, now), now, answer);
      else if (answer.at <= now - DAY) await inTransaction((tx) => tx.remove('checkAnswers', answer._id));
      else continue;
      done += 1;
    }
    last = answers.at(-1);
    more = answers.length === SLICE;
  }
  return done;
}

/** First what was answered, then what is due, a few cases at a time: an instance that dies asks again what it had not noted. */
async function checkNext(moment: Moment): Promise<Step> {
  const { now } = moment;
  const heard = await hearNext(moment);
  const query = db.collection('checks').where({ dueAt: _.lte(now) });
  const { data } = await answered(query.orderBy('dueAt', 'asc').limit(SLICE).get());
  let asked = 0;
  for (const checks of data as Checks[]) asked += await askOne(checks, now);
  const more = heard >= SLICE || asked > 0;
  return { done: heard + asked, next: more ? 'due' : undefined };
}

export const contentJob: Job = { name: 'complaints.checkContent', step: checkNext };
