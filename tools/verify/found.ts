import { feedbackName } from '../../domain/feedback/name';
import { complaintName } from '../../domain/complaint/name';
import { officialName } from '../../domain/indicator/official/name';
import { otherMatterName } from '../../domain/other-matter/name';

export type Document = { _id: string; [field: string]: unknown };
/** Every document by collection, as an export has them. */
export type Data = Record<string, readonly { _id?: unknown; [field: string]: unknown }[]>;

export const listed = <T = Document>(data: Data, name: string) => (data[name] ?? []) as unknown as readonly T[];

/** Something that is not as it was written: where, and what. In Chinese: whoever reads it leads a bureau. */
export interface Fault {
  where: string;
  what: string;
}

export const fault = (where: string, what: string): Fault => ({ where, what });

const kindWords: Readonly<Record<string, string>> = {
  [complaintName.kind]: complaintName.word,
  [otherMatterName.kind]: otherMatterName.word,
  [feedbackName.kind]: feedbackName.word,
  [officialName.kind]: officialName.word,
  member: '人员',
  invitation: '邀请',
  evidence: '凭证夹',
  message: '留言',
  reading: '查看记录',
  setting: '设置',
  transfer: '举报线索',
  importList: '导入的列表',
  pack: '佐证材料包',
};

/** `投诉 AB-2026-0001（c_12…）`, or `人员 m_1…` where there is no number. */
export function nameOf(kind: string, id: string, document?: Document): string {
  const called = [document?.no, document?.name].find((one) => typeof one === 'string' && one !== '');
  const word = kindWords[kind] ?? kind;
  return called === undefined ? `${word} ${id}` : `${word} ${String(called)}（${id}）`;
}

const collectionWords: Readonly<Record<string, string>> = {
  members: '人员',
  invitations: '邀请',
  evidence: '凭证夹',
  claims: '编号归属',
  counters: '编号计数',
  settings: '设置',
};

export const documentName = (collection: string, id: string) => `${collectionWords[collection] ?? collection} ${id}`;

export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Faults of one thing; where it is so broken that it cannot be looked at, that is the fault. */
export function looked(where: string, look: () => Fault[]): Fault[] {
  try {
    return look();
  } catch {
    return [fault(where, '残缺不全，核对不下去')];
  }
}
