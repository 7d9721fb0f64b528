import { divisionsSaid } from '../place/address';

/** 姓**: the family name stays; compound family names are kept whole so 欧阳 does not become 欧. */
export function maskName(name: string): string {
  const compound = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯'];
  const letters = [...name];
  if (letters.length > 2 && compound.includes(letters.slice(0, 2).join(''))) return `${letters.slice(0, 2).join('')}**`;
  return letters.length ? `${letters[0]}**` : '';
}

/** An address down to its county or district, by the table of divisions; nothing of the town or street, whatever they are called. */
export const maskAddress = (address: string): string => `${divisionsSaid(address)}****`;

/** An order number by its last four characters. */
export function maskOrderNo(orderNo: string): string {
  return orderNo.length > 4 ? `****${orderNo.slice(-4)}` : '****';
}
