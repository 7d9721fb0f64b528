import cloud from 'wx-server-sdk';
import type { Answered } from '@domain/content/checks';

/** WeChat's scene for what people write to each other. */
const COMMENT = 2;
const PICTURE = 2;
/** The author was not here within two hours: WeChat judges nothing of theirs. */
const LONG_AGO = 61010;

type Judgement = Exclude<Answered, 'late' | { trace: string }>['suggest'];
const worst: readonly Judgement[] = ['risky', 'review', 'unavailable', 'pass'];
const isJudgement = (suggest: unknown): suggest is Judgement =>
  suggest === 'pass' || suggest === 'review' || suggest === 'risky' || suggest === 'unavailable';

const codeOf = (error: unknown) => (error as { errCode?: number }).errCode;

async function checkOne(openid: string, content: string): Promise<Judgement | 'late'> {
  try {
    const asked = { openid, scene: COMMENT, version: 2, content };
    const { result } = (await cloud.openapi.security.msgSecCheck(asked)) as { result?: { suggest?: string } };
    return isJudgement(result?.suggest) ? result.suggest : 'unavailable';
  } catch (error) {
    return codeOf(error) === LONG_AGO ? 'late' : 'unavailable';
  }
}

/**
 * What WeChat says of a text (`security.msgSecCheck`, version 2), given in pieces that it takes; the worst of them counts. The author's
 * openid must have been active within two hours. No answer is no pass; no piece is.
 */
export async function checkWords(openid: string, pieces: readonly string[]): Promise<Answered> {
  const all = await Promise.all(pieces.map((one) => checkOne(openid, one)));
  const found = worst.find((one) => all.includes(one));
  if (found === 'risky' || found === 'review') return { suggest: found };
  return all.includes('late') ? 'late' : { suggest: found ?? 'pass' };
}

/**
 * Asks about a picture at an address that works for the time being (`security.mediaCheckAsync`, version 2): the trace by which WeChat's
 * answer, pushed within half an hour, is known.
 */
export async function askPicture(openid: string, mediaUrl: string): Promise<Answered> {
  try {
    const asked = { openid, scene: COMMENT, version: 2, mediaType: PICTURE, mediaUrl };
    const { traceId } = (await cloud.openapi.security.mediaCheckAsync(asked)) as { traceId?: string };
    return traceId ? { trace: traceId } : { suggest: 'unavailable' };
  } catch (error) {
    return codeOf(error) === LONG_AGO ? 'late' : { suggest: 'unavailable' };
  }
}

/** What WeChat pushed of a picture; undefined for anything else. A picture that it could not fetch has no judgement. */
export function pushed(event: unknown): { trace: string; suggest: Judgement } | undefined {
  const { Event, trace_id: trace, errcode, result } = (event ?? {}) as Record<string, unknown>;
  if (Event !== 'wxa_media_check' || typeof trace !== 'string' || !/^[\w-]{8,128}$/.test(trace)) return undefined;
  const { suggest } = (result ?? {}) as { suggest?: unknown };
  return { trace, suggest: isJudgement(suggest) && !errcode ? suggest : 'unavailable' };
}
