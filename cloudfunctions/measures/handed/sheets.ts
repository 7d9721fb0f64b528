import type { Actor } from '@domain/bureau/actor';
import { exportHeadings, exportLine } from '@domain/handed-record/import/export';
import { templateRows } from '@domain/handed-record/import/columns';
import type { HandedRecord } from '@domain/handed-record/handed-record';
import { handedRecordName } from '@domain/handed-record/name';
import type { Moment } from '@domain/lifecycle';
import { allOf } from '../../kernel/all-of';
import type { Kept } from '../../kernel/commit';
import { writeXlsx } from '../../kernel/sheets/xlsx';

const file = (name: string, rows: readonly (readonly string[])[]) => ({
  name: `${name}.xlsx`,
  base64: Buffer.from(writeXlsx('认领处置', rows)).toString('base64'),
});

/** The empty list to be filled in, with one row as an example. */
export const handedTemplate = () => file('认领处置导入模板', templateRows);

/** Every record with the result that holds, as a sheet. It says who took it out, and when. */
export async function handedSheet(actor: Pick<Actor, 'name'>, { today }: Moment) {
  const records = await allOf<Kept<HandedRecord>>(handedRecordName.collection, {});
  const handled = records.filter(({ state }) => state === 'handled').length;
  const head = `认领处置（国家网络交易监管平台分发）：${records.length} 条，已处置 ${handled} 条；${actor.name || '工作人员'} ${today} 导出，请勿外传`;
  const inOrder = [...records].sort((one, other) => (one.handedOn + one.no < other.handedOn + other.no ? -1 : 1));
  return file(`认领处置-${today}`, [[head], [...exportHeadings], ...inOrder.map(exportLine)]);
}
