import { randomUUID } from 'node:crypto';
import { APP_ID } from '../ground/app-id';
import type { OpenApi } from './openapi';
import { notEmulated } from '../ground/wire-error';
import { isOpenid, refusedBy } from './wx-error';

/** Stand-ins for WeChat's judgement of pictures and sounds: a file with this text in it gets that answer, every other one passes. */
const marks = [
  { mark: 'EMULATOR-RISKY', suggest: 'risky', label: 20002 },
  { mark: 'EMULATOR-REVIEW', suggest: 'review', label: 21000 },
];
const NORMAL = { suggest: 'pass', label: 100 };
/** As with texts: of whom was not here within two hours nothing is judged. */
const ACTIVE_MS = 2 * 3_600_000;

/** The event `wxa_media_check`, as WeChat pushes it to whom the mini-program has named for it. */
export interface MediaChecked {
  ToUserName: string;
  FromUserName: string;
  CreateTime: number;
  MsgType: 'event';
  Event: 'wxa_media_check';
  appid: string;
  trace_id: string;
  version: 2;
  result: { suggest: string; label: number };
  detail: { strategy: string; errcode: number; suggest: string; label: number; prob: number }[];
}

/**
 * `security.mediaCheckAsync`, version 2: answers a trace id at once, and pushes the result after it. `contentAt` reads what lies at an
 * address of this cloud's storage, `lastCall` is when a person last called a function, by the functions' clock.
 */
export function mediaCheckOf(
  now: () => number,
  contentAt: (address: string) => Buffer | undefined,
  lastCall: (openid: string) => number | undefined,
  push: (event: MediaChecked) => void,
): OpenApi {
  return ({ media_url: address, media_type: type, version, scene, openid }) => {
    if (version !== 2) throw notEmulated(`security.mediaCheckAsync version ${String(version)}`);
    if (!isOpenid(openid)) return refusedBy(40003, 'invalid openid');
    if (type !== 1 && type !== 2) return refusedBy(40097, 'invalid media_type');
    if (![1, 2, 3, 4].includes(Number(scene))) return refusedBy(40129, 'invalid scene');
    if (typeof address !== 'string' || address === '') return refusedBy(44002, 'empty media_url');
    if (now() - (lastCall(openid) ?? -Infinity) > ACTIVE_MS) return refusedBy(61010, 'code is expired');
    const content = contentAt(address);
    if (!content) throw notEmulated('security.mediaCheckAsync of an address outside this cloud’s storage');
    const { suggest, label } = marks.find(({ mark }) => content.includes(mark)) ?? NORMAL;
    const trace = randomUUID();
    push({
      ToUserName: 'gh_emulator',
      FromUserName: openid,
      CreateTime: Math.floor(now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: APP_ID,
      trace_id: trace,
      version: 2,
      result: { suggest, label },
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    });
    return { errcode: 0, errmsg: 'ok', trace_id: trace };
  };
}
