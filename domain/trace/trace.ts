import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import type { Person } from '../merchant/person';

/** What proves where goods come from. */
export const certificates = {
  commitment: { label: '承诺达标合格证', hint: '农产品质量安全法 39：企业、合作社销售农产品应当开具，鼓励农户开具。' },
  inspection: { label: '检验报告', hint: '这一批的出厂检验或者送检报告。' },
  purchase: { label: '进货凭证', hint: '食品安全法 53：进货时查验并留存的票据、合格证明。' },
  other: { label: '别的凭证', hint: '说得清来源的单据、照片。' },
} as const;
export type CertificateKind = keyof typeof certificates;
export const certificateKeys = Object.keys(certificates) as [CertificateKind, ...CertificateKind[]];

/** What of a record the merchant may show or keep to itself; the product and its batch are always shown. */
export const openFields = {
  made: '生产、采收日期',
  received: '进货日期',
  source: '来源',
  certificate: '凭证的名称和编号',
  files: '凭证的照片',
} as const;
export type OpenField = keyof typeof openFields;
export const openFieldKeys = Object.keys(openFields) as [OpenField, ...OpenField[]];

/** What is recorded of a batch. */
export interface TraceFacts {
  product: string;
  batch: string;
  /** Produced or harvested. */
  madeOn?: CivilDate;
  receivedOn?: CivilDate;
  /** Who grew, made or supplied it, and where. */
  source: string;
  certificate: CertificateKind;
  certificateNo?: string;
  certificateOn?: CivilDate;
  files: FiledFile[];
  open: OpenField[];
}

/** `shown` on the public page as the merchant's own statement; `held` by an officer, with a reason; `removed` by the merchant. */
export type TraceState = 'shown' | 'held' | 'removed';

/** One trace record of one merchant. */
export interface Trace extends TraceFacts {
  _id: string;
  version: number;
  no: string;
  /** Id of the merchant. */
  merchant: string;
  state: TraceState;
  /** Which version stands, from 1, and since when. */
  n: number;
  from: CivilDate;
  writers: Person[];
  /** What stood until it was corrected. */
  versions?: { n: number; facts: TraceFacts; from: CivilDate; until: CivilDate; reason: string; by: Person }[];
  held?: { on: CivilDate; by: Person; reason: string }[];
  released?: { on: CivilDate; by: Person; reason: string }[];
  removed?: { on: CivilDate; by: Person; reason: string };
  letThrough?: { event: string; on: CivilDate; by: Person; reason: string }[];
  /** UTC ms by which lists sort. */
  at: number;
  on: CivilDate;
}
