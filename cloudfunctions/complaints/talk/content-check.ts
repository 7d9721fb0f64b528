import cloud from 'wx-server-sdk';
import type { Check } from '@domain/complaint/talk/talk';

/** WeChat's scene for what people write to each other. */
const COMMENT = 2;

/**
 * What WeChat says of a text (`security.msgSecCheck`, version 2), asked while its author is there: the openid must have been active
 * within two hours. No answer is no pass: the text waits for a person.
 */
export async function checkText(openid: string, content: string): Promise<Check> {
  try {
    const asked = { openid, scene: COMMENT, version: 2, content };
    const { result } = (await cloud.openapi.security.msgSecCheck(asked)) as { result?: { suggest?: string } };
    const suggest = result?.suggest;
    return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unavailable';
  } catch {
    return 'unavailable';
  }
}
