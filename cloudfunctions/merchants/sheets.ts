import type { Actor } from '@domain/bureau/actor';
import type { Moment } from '@domain/lifecycle';
import { templateRows } from '@domain/merchant/import/columns';
import { exportHeadings, exportLines } from '@domain/merchant/import/export';
import { listOf } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { officeName } from '@domain/place/offices';
import { allOf } from '../kernel/all-of';
import type { Kept } from '../kernel/commit';
import { everySubject } from '../kernel/merchants';
import { writeXlsx } from '../kernel/sheets/xlsx';

const fields = [
  ...['no', 'kind', 'name', 'uscc', 'exemption', 'registeredOn', 'address', 'actualAddress', 'contact', 'phone', 'office'],
  ...['trades', 'over100k', 'origin', 'shops', 'state'],
];

const file = (name: string, rows: readonly (readonly string[])[]) => ({
  name: `${name}.xlsx`,
  base64: Buffer.from(writeXlsx('经营主体', rows)).toString('base64'),
});

/** The empty list to be filled in, with one row as an example. */
export const template = () => file('经营主体导入模板', templateRows);

/** The whole register, or that of an office, as a sheet: subjects are counted, a line is a shop. It says who took it out, and when. */
export async function exported(actor: Pick<Actor, 'name'>, office: string | undefined, { today }: Moment) {
  const where = office ? { lists: listOf.office(office) } : everySubject;
  const merchants = await allOf<Kept<Merchant>>(merchantName.collection, where, fields);
  const lines = merchants.flatMap(exportLines);
  const whose = office ? officeName(office) : '全县';
  const shops = merchants.reduce((sum, one) => sum + one.shops.filter(({ closedOn }) => !closedOn).length, 0);
  const head = `网络经营主体库（${whose}）：${merchants.length} 家主体，${shops} 个开着的店铺；${actor.name || '工作人员'} ${today} 导出，含联系方式，请勿外传`;
  return file(`网络经营主体库-${today}`, [[head], [...exportHeadings], ...lines]);
}
