import { createHash } from 'node:crypto';

/** The member id the functions derive from an openid; written again here because tools import no function's inside. */
export function memberIdOf(openid: string): string {
  return `m_${createHash('sha256').update(openid).digest('hex').slice(0, 24)}`;
}
