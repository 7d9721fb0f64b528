import * as fc from 'fast-check';
import { county as ours } from '../../config/county';
import { bureauOf, countyOf, divisionOf, divisionsSaid, isInCounty } from './address';
import { divisions, withCounty, type Division } from './divisions';

const counties = divisions.filter(({ leaf }) => leaf);
const short = (name: string) => name.replace(/(?:省|市)$/, '');
/** Province, city and county as they stand above one another. */
const above = (one: Division): string[] => (one.of ? [...above(one.of), one.name] : [one.name]);

describe('an address is placed by the table of divisions, and by nothing else', () => {
  test.each([
    ['甘肃省陇南市两当县城关镇东街 18 号', true],
    ['陇南两当县城关镇南街12号', true],
    ['甘肃 陇南 两当县 城关镇东街', true],
    ['甘肃　陇南　两当县　城关镇', true],
    ['甘肃，陇南，两当县，城关镇', true],
    ['甘肃·陇南·两当', true],
    ['中国甘肃省陇南市两当县城关镇', true],
    ['中国 甘肃 陇南 两当 城关镇', true],
    ['甘肃两当城关镇新街', true],
    ['甘肃省两当县杨店镇', true],
    ['陇南市两当县', true],
    ['陇南地区两当县', true],
    ['甘肃省-陇南市-两当县-西坡镇', true],
    ['742400 甘肃省陇南市两当县', true],
    ['寄件地址：甘肃省陇南市两当县城关镇', true],
    ['两当县', true],
    ['两当县杨店镇', true],
    ['两当县南街12号', true],
    ['两当城关镇新街', true],
    ['两当', true],
    ['两当路3号', undefined],
    ['两当南路3号', undefined],
    ['两当县路3号', undefined],
    ['两当大酒店', undefined],
    ['两当县大酒店', undefined],
    ['陇南市两当路3号', undefined],
    ['兰州市城关区两当路3号', false],
    ['徽县两当路3号', false],
    ['宝鸡市两当县', undefined],
    ['甘肃省陇南市徽县', false],
    ['徽县城关镇', false],
    ['陇南市武都区东江镇', false],
    ['浙江省杭州市余杭区五常街道', false],
    ['杭州余杭五常街道', false],
    ['上海市长宁区娄山关路', false],
    ['北京经济技术开发区科创十一街', false],
    ['新疆维吾尔自治区伊犁哈萨克自治州', false],
    ['义乌市稠城街道', false],
    ['青海海南州共和县', false],
    ['吉林市船营区', false],
    ['甘肃省', undefined],
    ['甘肃省陇南市', undefined],
    ['城关镇东街 18 号', undefined],
    ['城关区', undefined],
    ['鼓楼区中山路 1 号', undefined],
    ['通州区', undefined],
    ['杭州市徽县', undefined],
    ['南京西路 100 号', undefined],
    ['上海市场 3 号', undefined],
    ['幸福小区 3 号楼', undefined],
    ['农贸市场 12 号', undefined],
    ['', undefined],
  ])('%s → %s: a wrong answer sends a person to the wrong bureau', (address, here) => {
    expect(isInCounty(address, ours)).toBe(here);
  });

  test.each([
    ['浙江省杭州市余杭区文一西路', '杭州市余杭区市场监督管理局'],
    ['上海市长宁区', '上海市长宁区市场监督管理局'],
    ['甘肃陇南徽县', '徽县市场监督管理局'],
    ['南京鼓楼区', '南京市鼓楼区市场监督管理局'],
    ['东莞市长安镇', '东莞市市场监督管理局'],
    ['浙江省杭州市', '杭州市的县级市场监督管理局'],
    ['鼓楼区', undefined],
  ])('the bureau of %s is %s', (address, bureau) => {
    expect(bureauOf(address)).toBe(bureau);
  });
});

const separators = fc.constantFrom('', ' ', '　', ',', '，', '·', '-', '/', ' , ');
const prefixes = fc.constantFrom('', '中国', '中华人民共和国', '中国 ', '地址：');
const tails = fc.constantFrom('', '城关镇东街12号', '人民路 1 号', '中山北路', '开发区 3 号楼', '两当路3号');

test('every county written out under its province is found, however the parts are set apart', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...counties),
      separators,
      prefixes,
      tails,
      fc.boolean(),
      fc.boolean(),
      (one, between, before, tail, toShort, skip) => {
        const [province = '', ...rest] = above(one);
        // The city may be left out: under one province no two counties bear one name unless they are districts.
        const city = skip && !one.name.endsWith('区') ? [] : rest.slice(0, -1).map((name) => (toShort ? short(name) : name));
        const address = [`${before}${toShort ? short(province) : province}`, ...city, one.name, tail].join(between);
        expect([address, divisionOf(address)?.name, divisionOf(address)]).toEqual([address, one.name, one]);
      },
    ),
    { seed: 121013, numRuns: 4000 },
  );
});

test('our own county is here in every spelling, and never elsewhere under a bureau of its own name', () => {
  const spelling = fc.tuple(
    fc.constantFrom('', '甘肃', '甘肃省'),
    fc.constantFrom('', '陇南', '陇南市'),
    fc.constantFrom('两当县', '两当'),
    fc.constantFrom('', '城关镇南街12号', '城关镇', '杨店乡', '西坡镇三渠村'),
  );
  fc.assert(
    fc.property(spelling, separators, prefixes, (parts, between, before) => {
      const address = before + parts.filter(Boolean).join(between);
      expect([address, isInCounty(address, ours)]).toEqual([address, true]);
    }),
    { seed: 121013, numRuns: 2000 },
  );
});

test('whatever stands around our name, no other bureau ends in it', () => {
  const word = fc.oneof(
    fc.constantFrom('两当', '两当县', '路', '县', '市', '区', '陇南', '大酒店', '3号', ...divisions.map(({ name }) => name)),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      const address = words.join('');
      if (isInCounty(address, ours) !== true) expect(bureauOf(address) ?? '').not.toMatch(/两当/);
    }),
    { seed: 121013, numRuns: 4000 },
  );
});

test('the county of this installation is in the table', () => {
  expect(above(countyOf(ours))).toEqual(['甘肃省', '陇南市', '两当县']);
  expect(counties.length).toBeGreaterThan(2800);
});

test.each([
  [{ province: '甘肃省', city: '陇南市', name: '两当县' }, []],
  [{ province: '甘肃省', city: '陇南市', name: '青溪县' }, [['甘肃省', '陇南市', '青溪县']]],
  [{ province: '江岭省', city: '云川市', name: '青溪县' }, [['江岭省'], ['江岭省', '云川市'], ['江岭省', '云川市', '青溪县']]],
])('the table has the county of an installation, one founded since, too: %j', (county, added) => {
  const after = withCounty(divisions, county);
  expect(after.slice(divisions.length).map(above)).toEqual(added);
  expect(new Set(after).size).toBe(after.length);
});

const whole = (address: string) => {
  const found = divisionOf(address);
  return found && above(found).join('');
};

describe('divisions of every kind, as people write them', () => {
  test.each([
    ['鄂伦春自治旗阿里河镇东街3号', '内蒙古自治区呼伦贝尔市鄂伦春自治旗'],
    ['内蒙古呼伦贝尔莫力达瓦达斡尔族自治旗尼尔基镇', '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗'],
    ['内蒙古阿拉善左旗', '内蒙古自治区阿拉善盟阿拉善左旗'],
    ['锡林郭勒盟锡林浩特市', '内蒙古自治区锡林郭勒盟锡林浩特市'],
    ['湖北神农架松柏镇', '湖北省神农架林区'],
    ['六枝特区平寨镇', '贵州省六盘水市六枝特区'],
    ['湖北仙桃沙嘴街道', '湖北省仙桃市'],
    ['济源市沁园街道', '河南省济源市'],
    ['石河子东城街道', '新疆维吾尔自治区石河子市'],
    ['海南琼海嘉积镇', '海南省琼海市'],
    ['上海浦东张江镇', '上海市浦东新区'],
    ['天津滨海新区塘沽', '天津市滨海新区'],
    ['张家川县龙山镇', '甘肃省天水市张家川回族自治县'],
    ['肃北县党城湾镇', '甘肃省酒泉市肃北蒙古族自治县'],
    ['积石山县吹麻滩镇', '甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县'],
    // 东乡区 of 抚州 is another place than the autonomous county that is named by its people.
    ['东乡县锁南镇', '甘肃省临夏回族自治州东乡族自治县'],
    ['江西抚州东乡', '江西省抚州市东乡区'],
    ['重庆彭水县汉葭街道', '重庆市彭水苗族土家族自治县'],
    ['德宏州芒市', '云南省德宏傣族景颇族自治州芒市'],
    ['甘南玛曲', '甘肃省甘南藏族自治州玛曲县'],
    ['枣庄市中区', '山东省枣庄市市中区'],
    // A new area or a zone is no division: the city it lies in is what can be told.
    ['甘肃省兰州新区秦川镇', '甘肃省兰州市'],
    ['四川天府新区华阳街道', '四川省'],
    ['陕西省西咸新区秦汉新城', '陕西省'],
    ['苏州工业园区星湖街', '江苏省苏州市'],
    ['成都市高新区', '四川省成都市'],
  ])('%s lies in %s', (address, division) => expect(whole(address)).toBe(division));

  // What is unknown is unknown: words of any town that only sound like a division.
  test.each(
    (
      '城关区小区3号 东城区小区 西城小区 新城区家园 老城区东街3号 东区12号楼 郊区小店 市中区 新县城东街3号 ' +
      '市场路3号 县前街5号 区府路12号 旗台路1号 长安街道 中山路3号 海南路 南京西路100号 湖北大厦 和平镇 大同镇 平安县 大同县 ' +
      '河南村 山东庄 兰州拉面馆 兰州拉面东街3号 重庆小面 沙县小吃店 天水麻辣烫 四川饭店 山西会馆 西咸新区沣东新城 赣江新区 ' +
      '两当中学 两当宾馆 王家小区 开发区3号 农贸市场12号'
    ).split(' '),
  )('%s names no division', (address) => expect([whole(address), divisionsSaid(address)]).toEqual([undefined, '']));
});

const nasty = fc.constantFrom(
  ...['城关镇东城小区3号楼2单元', '市场路3号', '县前街5号', '区府路1号', '旗杆巷2号', '城关区小区', '新区花园', '东区12号楼'],
  ...['开发区创业路', '自治村3号', '林区小学', '特区酒家', '两当路3号', '省道旁', '镇政府对面', '王秀兰家'],
);

test('of an address only the words of its divisions are said, down to the county, whatever the town is called', () => {
  fc.assert(
    fc.property(fc.constantFrom(...counties), nasty, fc.boolean(), separators, (one, tail, toShort, between) => {
      const [province = '', ...rest] = above(one);
      const parts = [toShort ? short(province) : province, ...rest];
      expect(divisionsSaid([...parts, tail].join(between))).toBe(parts.join(''));
    }),
    { seed: 117003, numRuns: 2000 },
  );
});
