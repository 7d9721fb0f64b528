/** What stands beside a figure where so many records of its cases cannot be read and are left out; undefined where it is whole. */
export function sayUnread(count: number): string | undefined {
  return count > 0
    ? `有 ${count} 条记录读不出来，没有算进这里的数：数字不完整，先不要上报。已经告诉管理员，修好以后会自动补上。`
    : undefined;
}
