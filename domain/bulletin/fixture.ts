import type { Moment } from '../lifecycle';
import { builtIn } from '../law/calendar/calendar';
import { decideBulletin } from './acts/table';
import { drafting } from './beginning';
import type { Bulletin } from './bulletin';
import { writingSchema, type WritingInput, type WritingOutput } from './writing';

/** What an editor typed, lawful as it stands. */
export const typed = (more: Partial<WritingInput> = {}): WritingInput => ({
  kind: 'tip',
  title: '网购核桃先看清规格和年份',
  blocks: [{ kind: 'paragraph', text: '保留订单和聊天记录，先和商家协商，协商不成打 12315。' }],
  issuer: '两当县市场监督管理局',
  audience: ['everyone'],
  categories: ['produce'],
  problems: [],
  places: [],
  networkRelated: true,
  laws: ['《消费者权益保护法》第二十五条'],
  ...more,
});

export const written = (more: Partial<WritingInput> = {}): WritingOutput => writingSchema.parse(typed(more));

/** A civil day at ten in the morning (+08:00). */
export const on = (today: string): Moment => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });

export const people = {
  writer: { member: 'm_writer', name: '赵文' },
  checker: { member: 'm_checker', name: '钱核' },
  leader: { member: 'm_leader', name: '孙局' },
  other: { member: 'm_other', name: '李局' },
} as const;
export type Who = keyof typeof people;

const leads = (who: Who) => who === 'leader' || who === 'other';

/** One act as this person gives it on this day; throws with the refusal where it is refused. */
export function did(before: Bulletin, who: Who, command: string, input: object = {}, day = '2026-11-24'): Bulletin {
  const decision = tried(before, who, command, input, day);
  if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
  return decision.next;
}

export const tried = (before: Bulletin, who: Who, command: string, input: object = {}, day = '2026-11-24') =>
  decideBulletin(before, command, input, { ...people[who], relation: leads(who) ? 'leader' : 'editor' }, on(day));

export function draft(more: Partial<WritingInput> = {}, day = '2026-11-20', who: Who = 'writer'): Bulletin {
  const made = drafting(
    { writing: written(more) },
    { id: 'b_1', no: 'LDX-2026-0001', office: '621228-00', by: people[who], moment: on(day) },
  );
  if ('refused' in made) throw new Error(JSON.stringify(made));
  return made;
}

export const approved = (more: Partial<WritingInput> = {}, day = '2026-11-20'): Bulletin =>
  did(did(draft(more, day), 'checker', 'check', {}, day), 'leader', 'approve', {}, day);

export const publishedOne = (more: Partial<WritingInput> = {}, day = '2026-11-20'): Bulletin =>
  did(approved(more, day), 'writer', 'publish', {}, day);
