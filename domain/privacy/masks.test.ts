import { maskAddress, maskName, maskOrderNo } from './masks';

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
    ['甘肃省陇南市两当县城关镇东街 18 号', '甘肃省陇南市两当县****'],
    ['上海市长宁区娄山关路 533 号', '上海市长宁区****'],
    ['两当县城关镇东城小区3号楼2单元', '两当县****'],
    ['义乌市稠城街道东小区2号', '义乌市****'],
    ['内蒙古自治区呼和浩特市新城区东街 3 号', '内蒙古自治区呼和浩特市新城区****'],
    ['东街 18 号', '****'],
    ['甘肃 陇南 两当县 城关镇东街', '甘肃陇南两当县****'],
    ['陇南两当县城关镇南街12号', '陇南两当县****'],
    ['鄂伦春自治旗阿里河镇东街3号', '鄂伦春自治旗****'],
    ['湖北省神农架林区松柏镇', '湖北省神农架林区****'],
    ['六枝特区平寨镇', '六枝特区****'],
    ['仙桃市沙嘴街道', '仙桃市****'],
    ['兰州新区秦川镇', '兰州****'],
    ['城关区小区3号', '****'],
    ['市场路3号', '****'],
    ['县前街5号', '****'],
    ['幸福小区市场路', '****'],
    ['王秀兰，两当县东街', '****'],
    ['', '****'],
  ])('address %s → %s', (address, masked) => expect(maskAddress(address)).toBe(masked));

  test('a short order number shows nothing, a long one its last four', () => {
    expect(maskOrderNo('1234')).toBe('****');
    expect(maskOrderNo('SH20261101')).toBe('****1101');
  });
});
