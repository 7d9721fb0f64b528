import * as z from 'zod';
import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import { civilDateOf, plusDays, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { sayTodoDay, todoLists, todosOf, todoWords, type Todo, type TodoKind, type TodoList } from '@domain/complaint/desk/todos';
import { askedToDo, atOffice, type DeskMember } from '@domain/complaint/desk/who-has';
import { complaintActions } from '@domain/complaint/lifecycle';
import { relationsToComplaint } from '@domain/complaint/relations';
import type { Moment } from '@domain/lifecycle';
import { problemTypes } from '@domain/matter/problem-types';
import { deskStaff } from '../../kernel/desks';
import type { Transfer } from '@domain/report/transfer';
import { openTransfersFor } from '../acts/transfers';
import { waitingContent } from '../content/reading';
import { waitingTalksCount } from '../talk/talk';
import { officesRead, todoPage } from './queries';
import { rowFor } from './views';
import { waitingFor } from './waiting';

/** The earliest warning of the periods table lies so many days before its last working day (C2, day 45 of 60). */
export const AHEAD_DAYS = 20;

const place = `(?:(?:${todoLists.join('|')})~\\d{4}-\\d{2}-\\d{2}|content~\\d{13})~[\\w-]{1,64}`;
/** Where each list goes on that has more. */
export const todoCursor = z.string().regex(new RegExp(`^${place}(?:,${place})*$`), { error: '请从头打开列表。' });

export interface TodoRow {
  id: string;
  no?: string;
  kind: TodoKind | 'report' | 'content';
  /** What is to be done, as the head of its group says it. */
  title: string;
  by: string;
  late: boolean;
  tag: string;
  what: string;
  respondent?: string;
  /** The act that does it, where this person may do it now. */
  act?: string;
  answers?: Readonly<Record<string, string>>;
}

/** What the case is about, as its row says it. */
function shown(complaint: Complaint, today: CivilDate): Pick<TodoRow, 'id' | 'no' | 'what' | 'respondent'> {
  const { id, no, problem, goods, respondent } = rowFor(complaint, 'staff', today);
  return { id, no, what: [problem && problemTypes[problem].label, goods].filter(Boolean).join(' · '), respondent };
}

function rowOf(actor: Actor, moment: Moment, complaint: Complaint, todo: Todo): TodoRow {
  const { kind, by, late, act, answers } = todo;
  const may = act && complaintActions(complaint, relationsToComplaint(actor, complaint), moment, county.settings).includes(act);
  return {
    ...shown(complaint, moment.today),
    ...{ kind, title: todoWords[kind], by, late, tag: sayTodoDay(todo, moment.today) },
    ...(may && { act, answers }),
  };
}

/** One page of a list: of its cases what this person is asked to do. */
async function listOf(actor: Actor, desks: readonly DeskMember[], moment: Moment, list: TodoList, cursor?: string) {
  const { today } = moment;
  const { member, office = '', roles } = actor;
  const leads = roles.includes('leader');
  const seat = { member, office, takes: roles.includes('intake'), leads, handlers: atOffice(desks, office, 'handler') };
  const { complaints, next } = await todoPage(list, seat, list === 'due' ? plusDays(today, AHEAD_DAYS) : today, today, cursor);
  const rows = complaints.flatMap((one) =>
    todosOf(one, list, moment)
      .filter(({ late }) => askedToDo(one, late, desks).includes(member))
      .map((todo) => rowOf(actor, moment, one, todo)),
  );
  return { rows, next: next && `${list}~${next}` };
}

/** Reports found in complaints that are to be entered today (令121-9); a leader hears of them once they are late. */
async function reportRows(actor: Actor, today: CivilDate): Promise<TodoRow[]> {
  const open = await openTransfersFor(actor);
  const asked = ({ notedOn, notedBy }: Transfer) =>
    actor.roles.includes('intake') || notedBy.member === actor.member || notedOn < today;
  return open.filter(asked).map(({ _id: id, no, notedOn: by }) => {
    const late = by < today;
    return {
      id,
      no,
      kind: 'report',
      title: '当日转录12315举报',
      by,
      late,
      tag: sayTodoDay({ by, late }, today),
      what: '投诉里发现的举报',
    };
  });
}

/**
 * One page of what a party wrote and WeChat's check did not pass: whoever has the case looks at it before the other side sees it, on the day it
 * was written. Leaders find it among the messages, where it is counted.
 */
async function contentRows(actor: Actor, desks: readonly DeskMember[], today: CivilDate, cursor?: string) {
  const { found, next } = await waitingContent(actor, cursor);
  const rows = found.flatMap(({ complaint, since }): TodoRow[] => {
    const by = civilDateOf(since);
    const late = by < today;
    if (!askedToDo(complaint, late, desks).includes(actor.member)) return [];
    const todo = { kind: 'content' as const, by, late };
    return [{ ...shown(complaint, today), ...todo, title: '看没有通过检查的内容', tag: sayTodoDay(todo, today) }];
  });
  return { rows, next: next && `content~${next}` };
}

/** What is late comes first, then by the day. */
const byUrgency = (a: TodoRow, b: TodoRow) => Number(b.late) - Number(a.late) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);

/** How much waits for this person in pages of its own: for a second person's word, and to be read; each at most 100. */
export async function waitingBeside(actor: Actor, moment: Moment): Promise<{ waiting: number; talks: number }> {
  const [waiting, talks] = await Promise.all([
    waitingFor(actor, officesRead(actor), moment),
    actor.office ? waitingTalksCount(actor.office) : 0,
  ]);
  return { waiting, talks };
}

/**
 * What is still to be done by this person, 20 cases of each list at a time: as long as it is there it is not done. Reports to be entered come
 * with the first page.
 */
export async function todoPageFor(actor: Actor, moment: Moment, cursor?: string) {
  const desks = await deskStaff();
  const from = new Map(
    (cursor?.split(',') ?? []).map((one) => [one.slice(0, one.indexOf('~')), one.slice(one.indexOf('~') + 1)]),
  );
  const lists = actor.office ? todoLists.filter((list) => !cursor || from.has(list)) : [];
  const works = actor.roles.includes('intake') || actor.roles.includes('handler');
  const atContent = actor.office && works && (!cursor || from.has('content'));
  const [pages, reports, content] = await Promise.all([
    Promise.all(lists.map((list) => listOf(actor, desks, moment, list, from.get(list)))),
    cursor ? [] : reportRows(actor, moment.today),
    atContent ? contentRows(actor, desks, moment.today, from.get('content')) : undefined,
  ]);
  const all = content ? [...pages, content] : pages;
  const rows = [...reports, ...all.flatMap((one) => one.rows)].sort(byUrgency);
  const next = all.flatMap((one) => one.next ?? []).join(',') || undefined;
  return { rows, next };
}
