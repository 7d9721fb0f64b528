import { randomUUID } from 'node:crypto';
import type { OpenApi } from './openapi';
import { notEmulated } from '../ground/wire-error';
import { isOpenid, refusedBy } from './wx-error';

/** WeChat's labels: 100 normal, 10001 advertisement, 20002 pornography, 20006 crime, 20008 fraud. */
const NORMAL = 100;

/** Stand-ins for WeChat's judgement: a text with such a word gets that answer, every other one passes. */
const words: readonly { word: string; suggest: 'risky' | 'review'; label: number }[] = [
  { word: '赌博网站', suggest: 'risky', label: 20006 },
  { word: '代开发票', suggest: 'risky', label: 20006 },
  { word: '裸聊', suggest: 'risky', label: 20002 },
  { word: '兼职刷单', suggest: 'review', label: 20008 },
  { word: '加微信领取', suggest: 'review', label: 10001 },
  { word: '高价回收', suggest: 'review', label: 10001 },
];

const ACTIVE_MS = 2 * 3_600_000;
const MAX_CHARACTERS = 2500;

/** `security.msgSecCheck`, version 2. `lastCall` is when a person last called a function, by the functions' clock. */
export function contentCheckOf(now: () => number, lastCall: (openid: string) => number | undefined): OpenApi {
  return ({ openid, scene, version, content, title = '', nickname = '' }) => {
    if (version !== 2) throw notEmulated(`security.msgSecCheck version ${String(version)}`);
    if (!isOpenid(openid)) return refusedBy(40003, 'invalid openid');
    if (![1, 2, 3, 4].includes(Number(scene))) return refusedBy(40129, 'invalid scene');
    if (typeof content !== 'string' || content === '') return refusedBy(44002, 'empty post data');
    if ([...content].length > MAX_CHARACTERS) return refusedBy(45002, 'content size out of limit');
    if (now() - (lastCall(openid) ?? -Infinity) > ACTIVE_MS) return refusedBy(61010, 'code is expired');
    const text = [content, title, nickname].join('\n');
    const found = words.find(({ word }) => text.includes(word));
    const { suggest, label } = found ?? { suggest: 'pass', label: NORMAL };
    return {
      errcode: 0,
      errmsg: 'ok',
      result: { suggest, label },
      detail: [{ strategy: 'keyword', errcode: 0, suggest, label, ...(found ? { level: 90, keyword: found.word } : {}) }],
      trace_id: randomUUID(),
    };
  };
}
