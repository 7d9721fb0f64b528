import { outcomeWords, stateWords } from '@domain/complaint/name';
import type { client } from '../cloud/client';
import type { Tone } from '../ui/tag';

export type OwnCase = Awaited<ReturnType<typeof client.complaints.ownCases.query>>['rows'][number];

/** Who of the shop answers a case, in words; nobody yet where it is free. */
export function answererOf({ by }: Pick<OwnCase, 'by'>): string {
  if (by === 'me') return '您在答复';
  if (by === 'code') return '用查看码的人在答复';
  return by ? `${by.name}在答复` : '还没有人答复';
}

/** How a case stands, as a list tags it. */
export function tagOf({ state, outcome, by }: Pick<OwnCase, 'state' | 'outcome' | 'by'>): { tag: string; tone: Tone } {
  if (state === 'closed') return { tag: outcome ? outcomeWords[outcome] : '已办结', tone: 'quiet' };
  if (!by) return { tag: '等人答复', tone: 'due' };
  return { tag: state ? stateWords[state] : '正在办', tone: 'plain' };
}
