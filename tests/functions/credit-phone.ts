import type { Emulator } from '../../emulator/emulator';
import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import { writeXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import { as, newKey, type Reply } from './calls';
import { filesOf } from './evidence-phone';

/** A 统一社会信用代码 with a right check digit, of the n-th merchant (GB 32100-2015). */
export function codeOf(n: number): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const body = `92621228MA${String(n).padStart(7, '0')}`;
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(body.charAt(at)), 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The n-th merchant of many, an individual trader unless said otherwise. */
export const nth = (n: number, more: Partial<Merchant> = {}): Merchant =>
  merchantOf({
    ...{ _id: `mc_${n}`, no: `LDM-2026-${String(n).padStart(4, '0')}`, name: `第${n}家店`, uscc: codeOf(n), kind: 'individual' },
    ...{ registeredOn: '2020-05-06', people: [], shops: [], at: 1_700_000_000_000 + n },
    ...more,
  });

/** Puts merchants where the function of merchants would have left them. */
export function withMerchants(emulator: Emulator, merchants: readonly Merchant[]): void {
  const kept = merchants.map((merchant) => ({ ...merchant, ...merchantListed(merchant) }));
  emulator.importData({ ...emulator.exportData(), merchants: kept });
}

export const factHeadings = [
  '当事人名称',
  '统一社会信用代码',
  '信息类型',
  '行政处罚决定书文号',
  '违法行为类型',
  '处罚种类',
  '罚款金额（万元）',
  '裁量阶次',
  '领域',
  '作出决定机关',
  '处罚决定日期',
  '公示日期',
  '列入原因',
  '未报年度',
];

/** A row of published facts by its headings. */
export const factRow = (more: Record<string, string> = {}): string[] => {
  const usual: Record<string, string> = {
    ...{ 信息类型: '行政处罚', 违法行为类型: '虚假宣传', 处罚种类: '罚款', '罚款金额（万元）': '0.5', 裁量阶次: '一般' },
    ...{ 领域: '其他', 作出决定机关: '两当县市场监督管理局', 处罚决定日期: '2026-03-02', 公示日期: '2026-03-10' },
  };
  return factHeadings.map((heading) => more[heading] ?? usual[heading] ?? '');
};

/** An officer with lists and mailings. */
export function creditOf(emulator: Emulator, who: string) {
  const { call } = as(emulator, who);
  const credit = (path: string, type: 'query' | 'mutation', input?: unknown, key = newKey()) =>
    call('credit', path, type, input, key);
  const must = async (asked: Promise<Reply>) => {
    const reply = await asked;
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.data as Reply['data'] & Record<string, never>;
  };
  const read = async (bytes: Uint8Array, more: object = { sort: 'facts' }) => {
    const begun = (await must(
      credit('beginList', 'mutation', { name: '名单.xlsx', bytes: bytes.length, ...more }),
    )) as unknown as {
      id: string;
      version: number;
      upload: string;
    };
    await filesOf(emulator, who).put(begun.upload, Buffer.from(bytes));
    return must(credit('readList', 'mutation', { id: begun.id, version: begun.version }));
  };
  const tried = async ({ id, version }: { id: string; version: number }, more: object = {}) => {
    const { mapping, sort } = (await must(credit('list', 'query', { id }))) as unknown as { mapping: string[]; sort: string };
    const given = sort === 'facts' ? { source: '国家企业信用信息公示系统', seenOn: '2026-11-20' } : {};
    await must(credit('checkList', 'mutation', { id, version, of: { sort, mapping, ...given, ...more } }));
    return must(credit('list', 'query', { id }));
  };
  return {
    credit,
    must,
    read,
    tried,
    /** Uploaded, read, and tried with what its columns seem to be. */
    checked: async (rows: string[][], head = factHeadings, more?: object) =>
      tried(await read(writeXlsx('名单', [head, ...rows]), more)),
    rows: async (id: string, what: string, page = 0) =>
      (await must(credit('listRows', 'query', { id, what, page }))) as unknown as {
        rows: { row: number; texts: string[]; no?: string }[];
        next?: number;
      },
    start: (id: string, version: number, key?: string) => credit('startList', 'mutation', { id, version }, key),
    goOn: (id: string) => credit('goOnList', 'mutation', { id }),
    stop: (id: string) => credit('stopList', 'mutation', { id }),
    progress: (id: string) => must(credit('listProgress', 'query', { id })),
    act: async (id: string, command: string, input: object = {}) => {
      const { version } = await must(credit('batch', 'query', { id }));
      return credit('actOnBatch', 'mutation', { id, version, command, input });
    },
    goOnBatch: (id: string) => credit('goOnBatch', 'mutation', { id }),
    batch: (id: string) => must(credit('batch', 'query', { id })),
    lines: async (id: string, what: 'all' | 'left') => {
      const all: { name: string; became: string; why?: string; no?: string }[] = [];
      for (let page: number | undefined = 0; page !== undefined;) {
        const found = (await must(credit('batchLines', 'query', { id, what, page }))) as unknown as {
          rows: typeof all;
          next?: number;
        };
        all.push(...found.rows);
        page = found.next;
      }
      return all;
    },
  };
}
