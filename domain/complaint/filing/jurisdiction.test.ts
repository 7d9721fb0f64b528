import { jurisdictionOf, type Seat } from './jurisdiction';

const county = { name: '两当县', city: '陇南市', province: '甘肃省', bureau: '两当县市场监督管理局' };

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
