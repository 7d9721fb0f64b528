/** 姓**: the family name stays; compound family names are kept whole so 欧阳 does not become 欧. */
export function maskName(name: string): string {
  const compound = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯'];
  const letters = [...name];
  if (letters.length > 2 && compound.includes(letters.slice(0, 2).join(''))) return `${letters.slice(0, 2).join('')}**`;
  return letters.length ? `${letters[0]}**` : '';
}

/** 138****1234; a landline keeps its area code; anything shorter shows nothing but its end. */
export function maskPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  if (phone.length >= 10) return `${phone.slice(0, 4)}****${phone.slice(-2)}`;
  return `****${phone.slice(-2)}`;
}

/** An address down to its county or district; nothing of the street. */
export function maskAddress(address: string): string {
  // 东城小区 is no district, and what follows a county never is one.
  const county =
    /^(?:[^县区市旗]{2,10}自治区)?(?:[^县区市旗]{1,12}市)?(?:[^县区市旗镇乡街路道村号小\d]{1,16}[县区旗])?(?=.)/.exec(
      address,
    )?.[0];
  return county ? `${county}****` : '****';
}

/** An order number by its last four characters. */
export function maskOrderNo(orderNo: string): string {
  return orderNo.length > 4 ? `****${orderNo.slice(-4)}` : '****';
}
