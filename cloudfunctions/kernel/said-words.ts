import { setTimeout as wait } from 'node:timers/promises';
import { refuse, type Refusal } from '@domain/errors';
import type { Where } from '@domain/content/checks';
import { piecesOf } from '@domain/content/texts';
import type { MemberContext } from './commit';
import { checkWords } from './content-check';

/** WeChat is waited for so long (ms): what it did not look at is not told. */
const PATIENCE_MS = 8000;

const say = {
  risky: '微信的内容检查没有通过。请换个说法再发；写的都还在。',
  review: '微信的内容检查不能确定。请换个说法再发；写的都还在。',
  unavailable: '现在没有做成内容检查。请过一会儿再发；写的都还在。',
} as const;

/**
 * Asks WeChat of words that one side is about to tell the other: the refusal at their field, where it does not pass them. Asked before the
 * transaction and handed to its decision, so that what was done before is answered as it was.
 */
export async function wordsProblem(
  ctx: MemberContext,
  where: Where,
  field: string,
  input: unknown,
): Promise<Refusal | undefined> {
  const pieces = piecesOf(where, input);
  if (!pieces.length) return undefined;
  const openid = ctx.caller.kind === 'member' ? ctx.caller.openid : '';
  const asked = checkWords(openid, pieces).catch(() => undefined);
  const answer = await Promise.race([asked, wait(PATIENCE_MS, undefined, { ref: false })]);
  const suggest = answer !== undefined && answer !== 'late' && 'suggest' in answer ? answer.suggest : 'unavailable';
  return suggest === 'pass' ? undefined : refuse('invalid-input', { fields: { [field]: say[suggest] } });
}
