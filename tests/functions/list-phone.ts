import type { Emulator } from '../../emulator/emulator';
import { writeXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import { as, newKey, type Reply } from './calls';
import { filesOf } from './evidence-phone';

export const headings = [
  '登记编号',
  '接收时间',
  '办理状态',
  '受理时间',
  '办结时间',
  '处理结果',
  '提供方姓名',
  '联系电话',
  '涉诉主体名称',
  '经营类型',
  '网购平台',
  '商品名称',
  '涉及金额',
  '投诉内容',
  '标签',
];

/** A row of a list by its headings, each as a person at the platform would have it. */
export const rowOf = (more: Record<string, string>): string[] => {
  const usual: Record<string, string> = {
    ...{ 接收时间: '2026-11-23', 办理状态: '待受理', 提供方姓名: '赵明远', 联系电话: '13900001404', 涉诉主体名称: '云屏山货铺' },
    ...{ 经营类型: '平台内经营者网店', 网购平台: '山货集市', 商品名称: '薄皮核桃', 涉及金额: '88.00', 投诉内容: '一半空壳' },
  };
  return headings.map((heading) => more[heading] ?? usual[heading] ?? '');
};

export const numberOf = (n: number) => `1620000020261100${String(n).padStart(4, '0')}`;

/** An officer with a file of the national platform. */
export function listsOf(emulator: Emulator, who: string) {
  const { call } = as(emulator, who);
  const imports = (path: string, type: 'query' | 'mutation', input?: unknown, key = newKey()) =>
    call('imports', path, type, input, key);
  const must = async (asked: Promise<Reply>) => {
    const reply = await asked;
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.data;
  };
  const upload = async (bytes: Uint8Array, name = '11月投诉.xlsx') => {
    const begun = (await must(imports('begin', 'mutation', { name, bytes: bytes.length }))) as Reply['data'] & { upload: string };
    await filesOf(emulator, who).put(begun.upload, Buffer.from(bytes));
    return begun;
  };
  return {
    imports,
    upload,
    read: async (bytes: Uint8Array, name?: string) => {
      const { id, version } = await upload(bytes, name);
      return must(imports('read', 'mutation', { id, version }));
    },
    /** Uploaded, read, and tried with what its columns seem to be. */
    checked: async (rows: string[][], name?: string, head = headings) => {
      const { id, version } = await upload(writeXlsx('投诉', [head, ...rows]), name);
      const read = await must(imports('read', 'mutation', { id, version }));
      const { mapping } = await must(imports('list', 'query', { id }));
      await must(imports('check', 'mutation', { id, version: read.version, mapping }));
      return must(imports('list', 'query', { id }));
    },
    rows: async (id: string, what: string, page = 0) =>
      (await must(imports('rows', 'query', { id, what, page }))) as Reply['data'] & {
        rows: { row: number; texts: string[]; no?: string }[];
        next?: number;
      },
    start: (id: string, version: number, key?: string) => call('complaints', 'startImport', 'mutation', { id, version }, key),
    goOn: (id: string) => call('complaints', 'goOnImport', 'mutation', { id }),
    stop: (id: string) => call('complaints', 'stopImport', 'mutation', { id }),
    progress: async (id: string) => must(call('complaints', 'importProgress', 'query', { id })),
  };
}
