import { isInCounty, jurisdictionOf, type Seat } from './jurisdiction';

const county = { name: '两当县', city: '陇南市', province: '甘肃省', bureau: '两当县市场监督管理局' };

describe('an address is placed by what it names, and by nothing else', () => {
  test.each([
    ['甘肃省陇南市两当县城关镇东街 18 号', true],
    ['陇南市两当县', true],
    ['两当县杨店镇', true],
    ['两当城关镇新街', true],
    ['甘肃陇南市两当县', true],
    ['甘肃省陇南市徽县', false],
    ['徽县城关镇', false],
    ['陇南市武都区东江镇', false],
    ['浙江省杭州市余杭区五常街道', false],
    ['上海市长宁区娄山关路', false],
    ['北京经济技术开发区科创十一街', false],
    ['新疆维吾尔自治区伊犁哈萨克自治州', false],
    ['义乌市稠城街道', false],
    ['甘肃省', undefined],
    ['甘肃省陇南市', undefined],
    ['城关镇东街 18 号', undefined],
    ['幸福小区 3 号楼', undefined],
    ['农贸市场 12 号', undefined],
    ['', undefined],
  ])('%s → %s: a wrong answer sends a person to the wrong bureau', (address, here) => {
    expect(isInCounty(address, county)).toBe(here);
  });
});

describe('jurisdiction says who is competent, why, and who else (令121-13)', () => {
  const seat = (more: Partial<Seat>): Seat => ({ kind: 'inPlatformMerchant', platform: '山货集市', ...more });

  test('a platform shop published here is ours, and the platform seat is named beside it', () => {
    const found = jurisdictionOf(seat({ address: '甘肃省陇南市两当县' }), county);
    expect(found).toMatchObject({ competent: 'here', bureau: '两当县市场监督管理局', article: '令121-13' });
    expect(found.alternatives.join()).toContain('山货集市公司所在地');
  });

  test('a shop elsewhere names its county bureau: "not here" alone would leave the person nowhere', () => {
    expect(jurisdictionOf(seat({ address: '浙江省杭州市余杭区文一西路' }), county).bureau).toBe('杭州市余杭区市场监督管理局');
    expect(jurisdictionOf(seat({ address: '上海市长宁区娄山关路' }), county).bureau).toBe('上海市长宁区市场监督管理局');
    expect(jurisdictionOf(seat({ address: '浙江省杭州市' }), county).bureau).toBe('杭州市的县级市场监督管理局');
  });

  test('no address is unknown and may be filed: it is never a reason to turn a person away', () => {
    for (const kind of ['inPlatformMerchant', 'liveSeller', 'socialSeller', 'ownSite', 'platform', 'offline'] as const) {
      const found = jurisdictionOf({ kind }, county);
      expect(found.competent).toBe('unknown');
      expect(found.say).toContain('可以先投诉');
      expect(found.alternatives.length).toBeGreaterThan(0);
    }
  });

  test('the platform seat is an alternative for shops on a platform only', () => {
    expect(jurisdictionOf({ kind: 'offline', address: '两当县城关镇' }, county).alternatives).toEqual([]);
  });
});
