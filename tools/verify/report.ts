import { rewritten } from './chains';
import { listed, type Data } from './found';
import type { HandedOut } from './figures';
import { filesBeside, readExport } from './read';
import { verify } from './verify';

export interface Report {
  lines: string[];
  digest: string;
  good: boolean;
}

export interface Asked {
  /** An earlier export of the same data. */
  against?: string;
  /** `2026-11-24=3f9a…`: seals of days as they were handed out. */
  seals?: readonly string[];
}

function handedOutOf(seals: readonly string[]): HandedOut {
  return new Map(
    seals.map((text) => {
      const [, day = '', hash = ''] = /^(\d{4}-\d{2}-\d{2})=([0-9a-f]{64})$/.exec(text) ?? [];
      if (!day) throw new Error(`日封要写成 2026-11-24=64 位校验值，不是 ${text}`);
      return [day, hash];
    }),
  );
}

/** The last seal of an export: to be kept elsewhere, and held against the next one. */
function lastSeal(data: Data): string {
  const last = [...listed(data, 'snapshots')].sort((one, other) => (one._id < other._id ? -1 : 1)).at(-1);
  return last ? `封到 ${last._id}：${String(last.hash)}` : '还没有日封。';
}

/** Verifies an export as a whole; with an earlier one also that nothing of it was changed or taken away since. */
export function reportOn(source: string, { against, seals = [] }: Asked = {}): Report {
  const data = readExport(source);
  const hashAt = filesBeside(source);
  const { subjects, events, faults, digest } = verify(data, { handedOut: handedOutOf(seals), hashAt });
  const changed = against === undefined ? [] : rewritten(readExport(against), data);
  const all = [...faults, ...changed];
  const counted = `${subjects} 个对象的 ${events} 条记录`;
  const lines = all.map(({ where, what }) => `${where}：${what}。`);
  lines.push(all.length ? `${counted}：有 ${all.length} 处对不上。` : `${counted}：全部对得上。`);
  if (!hashAt) lines.push('没有和文件一起导出，凭证的内容没有核对。');
  if (against !== undefined && changed.length === 0) lines.push(`${against} 里的每条记录都在。`);
  lines.push(lastSeal(data), `摘要 ${digest}`);
  return { lines, digest, good: all.length === 0 };
}
