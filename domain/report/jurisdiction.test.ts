import type { Advertisement } from './advertisement';
import { advertisementSchema } from './advertisement';
import { reportJurisdictionOf, type Reported } from './jurisdiction';

const county = { name: '两当县', city: '陇南市', province: '甘肃省', bureau: '两当县市场监督管理局' };
const OURS = '甘肃省陇南市两当县城关镇';
const THEIRS = '陕西省宝鸡市凤县双石铺镇';
const NOWHERE = '城关镇东街';

type Where = 'here' | 'elsewhere' | 'unknown';
const ad = (more: Partial<Advertisement> = {}): Advertisement => ({ medium: 'internet', role: 'advertiser', ...more });
const by = (kind: Reported['target']['kind'], address?: string, happenedAt?: string): Reported => ({
  happenedAt,
  target: { kind, address },
});
const advertised = (advertisement: Advertisement, address?: string, happenedAt?: string): Reported => ({
  ...by('inPlatformMerchant', address, happenedAt),
  advertisement,
});

test.each<[string, Reported, Where, string, string]>([
  ['29: where it is done', by('offline', THEIRS, OURS), 'here', '令121-29', '违法行为发生地'],
  ['29: done elsewhere by a firm of ours', by('offline', OURS, THEIRS), 'elsewhere', '令121-29', '违法行为发生地'],
  ['29: the firm of ours, place not told', by('offline', OURS), 'here', '令121-29', '违法行为发生地'],
  // Where a firm has its seat is not where it breaks the law: nobody is sent away for that.
  ['29: the firm is elsewhere, place not told', by('offline', THEIRS), 'unknown', '令121-29', '违法行为发生地'],
  ['29: place told, county not', by('offline', THEIRS, NOWHERE), 'unknown', '令121-29', '违法行为发生地'],
  ['29: nothing known', by('offline'), 'unknown', '令121-29', '违法行为发生地'],
  ['31(1): the platform itself, by its seat', by('platform', OURS, THEIRS), 'here', '令121-31', '住所地'],
  ['31(1): the platform itself, elsewhere', by('platform', THEIRS, OURS), 'elsewhere', '令121-31', '住所地'],
  ['31(1): an own site, by its seat', by('ownSite', OURS, THEIRS), 'here', '令121-31', '住所地'],
  ['31(1): an own site, seat not known', by('ownSite', undefined, OURS), 'unknown', '令121-31', '住所地'],
  ['31(1): 其他网络服务, by its seat', by('socialSeller', OURS, THEIRS), 'here', '令121-31', '其他网络服务'],
  ['31(1): 其他网络服务, elsewhere', by('socialSeller', THEIRS, OURS), 'elsewhere', '令121-31', '其他网络服务'],
  ['31(2): a shop on a platform, where it is run', by('inPlatformMerchant', THEIRS, OURS), 'here', '令121-31', '实际经营地'],
  ['31(2): it is run elsewhere', by('inPlatformMerchant', OURS, THEIRS), 'elsewhere', '令121-31', '实际经营地'],
  ['31(2): by the published address, ours', by('inPlatformMerchant', OURS), 'here', '令121-31', '实际经营地'],
  ['31(2): by the published address, not ours', by('inPlatformMerchant', THEIRS), 'unknown', '令121-31', '实际经营地'],
  ['31(2): a shop in a live stream', by('liveSeller', THEIRS, OURS), 'here', '令121-31', '实际经营地'],
  [
    '32(1): television, by its publisher',
    advertised(ad({ medium: 'broadcast', publisherAddress: THEIRS }), OURS, OURS),
    'elsewhere',
    '令121-32',
    '广告发布者',
  ],
  [
    '32(1): a newspaper, by its publisher',
    advertised(ad({ medium: 'press', publisherAddress: OURS }), THEIRS),
    'here',
    '令121-32',
    '广告发布者',
  ],
  [
    '32(1): a station that advertises itself publishes too',
    advertised(ad({ medium: 'broadcast', role: 'ownPublisher' }), OURS),
    'here',
    '令121-32',
    '广告发布者',
  ],
  ['32(1): the publisher itself is reported', advertised(ad({ role: 'publisher' }), OURS), 'here', '令121-32', '广告发布者'],
  [
    '32(1): a publisher elsewhere is reported',
    advertised(ad({ role: 'publisher' }), THEIRS, OURS),
    'elsewhere',
    '令121-32',
    '广告发布者',
  ],
  ['32(1): the publisher is not known', advertised(ad({ medium: 'press' }), OURS, OURS), 'unknown', '令121-32', '广告发布者'],
  // Not one of the mass media: art 32 does not speak of it, and it is not what an internet shop is reported for either.
  [
    '32(1) does not reach a board in the street',
    { ...by('offline', THEIRS, OURS), advertisement: ad({ medium: 'none' }) },
    'here',
    '令121-29',
    '违法行为发生地',
  ],
  [
    '32(2): in the internet the advertiser is ours and we receive it first',
    advertised(ad({ publisherAddress: THEIRS }), OURS),
    'here',
    '令121-32',
    '广告主所在地的市场监管局先收到的，也可以处理。在两当县',
  ],
  [
    '32(2): so is who made it',
    advertised(ad({ role: 'agency', publisherAddress: THEIRS }), OURS),
    'here',
    '令121-32',
    '广告经营者所在地的市场监管局先收到的，也可以处理。在两当县',
  ],
  [
    '32(2): the publisher is reported, the advertiser is ours',
    advertised(ad({ role: 'publisher', advertiserAddress: OURS }), THEIRS),
    'here',
    '令121-32',
    '广告主所在地的市场监管局先收到的，也可以处理。在两当县',
  ],
  [
    '32(2): none of them is ours',
    advertised(ad({ publisherAddress: THEIRS, role: 'agency', advertiserAddress: THEIRS }), THEIRS, OURS),
    'elsewhere',
    '令121-32',
    '广告发布者',
  ],
  [
    '32(2) is for the internet alone',
    advertised(ad({ medium: 'press', publisherAddress: THEIRS }), OURS),
    'elsewhere',
    '令121-32',
    '广告发布者',
  ],
  [
    '32(3): the advertiser publishes it itself',
    advertised(ad({ role: 'ownPublisher' }), OURS, THEIRS),
    'here',
    '令121-32',
    '自己发布的互联网广告',
  ],
  [
    '32(3): it does so elsewhere',
    advertised(ad({ role: 'ownPublisher' }), THEIRS, OURS),
    'elsewhere',
    '令121-32',
    '自己发布的互联网广告',
  ],
])('令121 art %s', (_what, told, competent, article, says) => {
  const found = reportJurisdictionOf(told, county);
  expect(found).toMatchObject({ competent, article });
  expect(found.say).toContain(says);
  if (competent === 'elsewhere') expect(found.bureau).toContain('凤县市场监督管理局');
});

test('令121 art 30: it is the bureau that handles it, whatever station does the work', () => {
  expect(reportJurisdictionOf(by('offline', undefined, `${OURS}东街`), county).bureau).toBe('两当县市场监督管理局');
});

test('令121 art 31(2): the bureau at the seat of the platform is named, and at another seat than ours a hint who it may be', () => {
  const { alternatives } = reportJurisdictionOf(by('inPlatformMerchant', THEIRS), county);
  expect(alternatives[0]).toContain('凤县市场监督管理局');
  expect(alternatives[1]).toBe('平台公司住所地的市场监管局先收到的，也可以处理');
});

test('令121 art 32(2): who else may handle an internet advertisement is said, and of another medium nobody', () => {
  const of = (advertisement: Advertisement) => reportJurisdictionOf(advertised(advertisement), county).alternatives;
  expect(of(ad())).toEqual(['广告主所在地的市场监管局先收到的，也可以处理', '广告经营者所在地的市场监管局先收到的，也可以处理']);
  for (const other of [ad({ medium: 'press' }), ad({ medium: 'broadcast' }), ad({ role: 'ownPublisher' })])
    expect(of(other)).toEqual([]);
});

test.each<[Advertisement['role'], string[]]>([
  ['ownPublisher', ['publisher', 'publisherAddress', 'advertiserAddress']],
  ['advertiser', ['advertiserAddress']],
  ['agency', []],
  ['publisher', ['publisher', 'publisherAddress']],
])('the place of a firm is asked for once: as %s the form refuses %j', (role, refused) => {
  const all = ad({ role, publisher: '凤县融媒体中心', publisherAddress: THEIRS, advertiserAddress: OURS });
  expect(advertisementSchema.safeParse(all).error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(refused);
});
