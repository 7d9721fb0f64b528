import { randomUUID } from 'node:crypto';
import cloud from 'wx-server-sdk';
import type { Actor, Role } from '@domain/bureau/actor';
import { civilDateOf } from '@domain/civil-date';
import type { Moment } from '@domain/lifecycle';
import type { PersonUsed } from '@domain/shares';
import type { StaffMember } from '@domain/bureau/staff';
import { sha256 } from './hash';
import { read } from './store';

/** A person known to the program. `openid` is where a message goes; it never leaves the server. */
export interface Member extends StaffMember {
  openid: string;
  joinedAt: number;
  /** The version of the privacy notice the person was last shown, and when (PIPL 17). */
  notice?: { version: string; at: number };
  /** The cases this person answers for a merchant through its account, as each case names it: what is not here is closed to the person. */
  holds?: readonly string[];
  /** How much the person has used of what each may do outside any one case. */
  used?: PersonUsed;
}

/** `version` of the member document; 0 for a person who has written nothing yet. `notice`: the privacy notice last shown. */
export type Caller = { kind: 'member'; actor: Actor; openid: string; version: number; notice?: string } | { kind: 'nobody' };

/** Everything a procedure knows besides its input. */
export interface Context {
  caller: Caller;
  moment: Moment;
  /** Names this call in the log and in an internal error. */
  trace: string;
  /** The client's idempotency key; every mutation has one. */
  key: string;
}

/** The version of the caller's own document, as the identity was read; 0 for a person not known yet. */
export const knownVersion = ({ caller }: Pick<Context, 'caller'>): number => (caller.kind === 'member' ? caller.version : 0);

/** A person as the first write makes one known; version 0 until it is written. */
export function newMember({ caller, moment }: Pick<Context, 'caller' | 'moment'>): Member {
  const known = caller.kind === 'member' ? caller : undefined;
  return {
    _id: known?.actor.member ?? '',
    version: 0,
    openid: known?.openid ?? '',
    name: '',
    roles: ['consumer'],
    joinedAt: moment.now,
  };
}

/** Who the platform says is calling. Read synchronously before anything is awaited: it lives in process.env. */
export function platformIdentity(): { openid: string; source: string } {
  const { OPENID, SOURCE } = cloud.getWXContext();
  // An openid of digits alone comes back as a number.
  return { openid: OPENID === undefined || OPENID === null ? '' : String(OPENID), source: SOURCE ?? '' };
}

export function memberId(openid: string): string {
  return `m_${sha256(openid).slice(0, 24)}`;
}

/** Actor from the platform's identity and the members collection alone; nothing in a message makes an actor. */
export async function identify({ openid }: { openid: string }): Promise<Caller> {
  if (!openid) return { kind: 'nobody' };
  const _id = memberId(openid);
  const member = await read<Member>('members', _id);
  // Staff are consumers too when they buy something themselves.
  const roles = [...new Set<Role>(['consumer', ...(member?.roles ?? [])])];
  return {
    kind: 'member',
    openid,
    version: member?.version ?? 0,
    notice: member?.notice?.version,
    actor: {
      member: _id,
      name: member?.name ?? '',
      roles,
      office: member?.office,
      ...(member?.holds && { holds: member.holds }),
    },
  };
}

export function timeNow(): Omit<Moment, 'calendar'> {
  const now = Date.now();
  return { now, today: civilDateOf(now) };
}

export function newTrace(): string {
  return randomUUID().slice(0, 8);
}
