import { maskAddress, maskName, maskOrderNo, maskPhone } from './masks';

describe('masks leave what is said and nothing that gives the rest away', () => {
  test.each([
    ['王秀兰', '王**'],
    ['李四', '李**'],
    ['欧阳修文', '欧阳**'],
    // Two letters of a compound family name are the whole name: one stays.
    ['欧阳', '欧**'],
    ['', ''],
  ])('name %s → %s', (name, masked) => expect(maskName(name)).toBe(masked));

  test.each([
    ['13900001101', '139****1101'],
    ['09397121234', '0939****34'],
    ['7121234', '****34'],
  ])('phone %s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  test.each([
    ['甘肃省陇南市两当县城关镇东街 18 号', '甘肃省陇南市两当县****'],
    ['上海市长宁区娄山关路 533 号', '上海市长宁区****'],
    ['两当县城关镇东城小区3号楼2单元', '两当县****'],
    ['义乌市稠城街道东小区2号', '义乌市****'],
    ['内蒙古自治区呼和浩特市新城区东街 3 号', '内蒙古自治区呼和浩特市新城区****'],
    ['东街 18 号', '****'],
  ])('address %s → %s', (address, masked) => expect(maskAddress(address)).toBe(masked));

  test('a short order number shows nothing, a long one its last four', () => {
    expect(maskOrderNo('1234')).toBe('****');
    expect(maskOrderNo('SH20261101')).toBe('****1101');
  });
});
