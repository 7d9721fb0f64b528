import { builtIn } from '../law/calendar/calendar';
import type { Moment } from '../lifecycle';
import { people } from '../merchant/fixture';
import { decidePromise } from './acts/table';
import { drafting } from './beginning';
import type { PromiseKind } from './kinds';
import type { MerchantPromise } from './promise';
import type { PromiseRelation } from './relations';
import type { WordingInput } from './writing';

/** A civil day at ten in the morning (+08:00). */
export const on = (today: string): Moment => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });

/** Words of each kind that are no less than the law. */
export const lawful: Readonly<Record<PromiseKind, WordingInput>> = {
  quality: { goods: '店里销售的山货' },
  sevenDays: { goods: '网店销售的山货', days: 15, refundDays: 3, freight: 'seller' },
  offline: { goods: '店里销售的山货', days: 7, refundDays: 3, freight: 'buyer' },
  worryFree: { goods: '店里销售的山货' },
};

export type Who = keyof typeof people;
const relations: Readonly<Record<Who, PromiseRelation>> = {
  owner: 'owner',
  clerk: 'clerk',
  officer: 'officer',
  checker: 'officer',
  leader: 'leader',
};

export function draftOf(kind: PromiseKind = 'sevenDays', more: Partial<WordingInput> = {}): MerchantPromise {
  const input = { merchant: 'mc_1', kind, wording: { ...lawful[kind], ...more } };
  const made = drafting(input, { id: 'pr_1', no: 'LDP-2026-0001', by: people.clerk, moment: on('2026-06-01') });
  if ('refused' in made) throw new Error(JSON.stringify(made));
  return made;
}

export const tried = (promise: MerchantPromise, who: Who, command: string, input: unknown = {}, day = '2026-06-02') =>
  decidePromise(promise, command, input, { ...people[who], relation: relations[who] }, on(day));

export function did(
  promise: MerchantPromise,
  who: Who,
  command: string,
  input: unknown = {},
  day = '2026-06-02',
): MerchantPromise {
  const decision = tried(promise, who, command, input, day);
  if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
  return { ...decision.next, version: promise.version + 1 };
}

/** Written by the clerk, signed by the owner on 2 June, shown since 3 June 2026. */
export function shownOne(kind: PromiseKind = 'sevenDays', more: Partial<WordingInput> = {}): MerchantPromise {
  const checked = did(did(draftOf(kind, more), 'owner', 'sign'), 'officer', 'check');
  return did(checked, 'officer', 'show', { where: ['platform'], note: '店铺首页' }, '2026-06-03');
}
