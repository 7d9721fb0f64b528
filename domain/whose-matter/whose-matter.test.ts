import { goodsCategories } from '../matter/goods-categories';
import { received } from '../complaint/fixture';
import { rejection } from '../complaint/acts/shared/rejection';
import { departmentLaws } from '../matter/department-laws';
import { departmentOf, type Department } from '../matter/departments';
import { atOnce } from './at-once';
import { suggestCategory, suggestProblem } from './classes';
import { asOurs, notOurs } from './fixture';
import { officeOfTown, suggestMatter } from './suggestion';
import { whoseMatter } from './whose-matter';

describe('on texts of people that were judged before the words learnt from them', () => {
  const wrong = (texts: readonly string[], theirs: boolean, read: typeof whoseMatter = whoseMatter) =>
    texts.filter((facts) => (read({ facts }).whose === 'theirs') !== theirs);

  test('of a hundred at least ninety-six are right', () => {
    const errors = [...wrong(notOurs, true), ...wrong(asOurs, false)];
    expect(notOurs.length).toBeGreaterThan(200);
    expect(asOurs.length).toBeGreaterThan(300);
    expect(errors.length / (notOurs.length + asOurs.length)).toBeLessThanOrEqual(0.04);
  });

  test('hardly anybody is told that it is not ours where it is', () => {
    expect(wrong(asOurs, false).length / asOurs.length).toBeLessThanOrEqual(0.02);
    // The few words of a phone find less and err as seldom.
    expect(wrong(asOurs, false, atOnce).length / asOurs.length).toBeLessThanOrEqual(0.02);
    expect(wrong(notOurs, true, atOnce).length / notOurs.length).toBeLessThanOrEqual(0.55);
  });
});

test.each<[string, Department]>([
  ['物业收了钱不打扫，楼道里全是垃圾', 'housing'],
  ['老板欠我三个月工资不给', 'labour'],
  ['打了除草剂，玉米全死了', 'agriculture'],
  ['电动车放在楼下被人偷了', 'police'],
  ['买的两条中华烟是假烟', 'tobacco'],
  ['县医院的大夫误诊', 'health'],
  ['班主任让家长交补课费', 'education'],
  ['出租车不打表乱要价', 'transport'],
  ['我寄的包裹被快递公司弄丢了，只赔邮费', 'post'],
  ['移动公司偷偷给我开了增值业务，扣了话费', 'telecom'],
  ['保险公司理赔拖了两个月', 'finance'],
  ['希望政府加快现代服务业转型升级，咨询招商的政策', 'government'],
])('%s: %s, by its telephone', (facts, department) => {
  expect(whoseMatter({ facts })).toMatchObject({ whose: 'theirs', department });
  expect(departmentOf(department).telephone).toMatch(/^\d{3,5}$/);
});

test.each([
  '买的农药桶漏水，网店不给换',
  '快递没收到，店家说已经发货不给退款',
  '一个月工资都拿来买了这个假货',
  '医院旁边的药店卖假药',
  '学校门口的小卖部卖过期辣条',
  '物业办的超市缺斤少两',
  '小区电梯老是困人，没有年检标志',
  '停车场没有明码标价，收我四十',
  '公交站对面出租房里天天有人讲课拉人头，是传销',
  '一家公司收了屠宰场就垄断猪肉，屠宰费涨了两倍，市政也不管',
  '银行卡转的钱，卖家不发货',
  '健身房关门，卡里的钱不退',
  // Lifts and courses of lessons are ours though the block has a 物业 and the course a teacher.
  '小区3号楼的电梯坏了半个月，修好又掉层，物业不管',
  '舞蹈培训学校换了两个老师，孩子不想上了，一直拖延退费，学费退不回来',
])('%s: words of another’s matter do not take it away', (facts) => {
  expect(whoseMatter({ facts }).whose).not.toBe('theirs');
});

// What a thing or a room is like: the noise, the signal, the way to it.
test.each([
  ['住宿', '酒店离火车站近，打车来的，可是房间有虫子，隔壁吵了一夜'],
  ['平板', '没信号，网速慢'],
  ['苹果', '有一股农药味，快递公司送得也慢'],
])('%s, %s: what is as often said of a purchase does not take it away', (goods, facts) => {
  expect(whoseMatter({ goods, facts }).whose).not.toBe('theirs');
});

test('what is said after the beginning does not turn a matter', () => {
  const purchase = '网上买的核桃发霉了，店家不退。';
  const aside = '顺便说，我们小区物业公司收了物业费不打扫，供暖也不热，开发商不办房产证。';
  expect(whoseMatter({ facts: purchase + '真的很气人。'.repeat(50) + aside }).whose).toBe('ours');
});

test('a law whose text was not at hand is cited by no letter', () => {
  expect(departmentLaws.environment).toEqual({ lawToConfirm: '《生态环境法典》第五百四十八条' });
  const noisy = suggestMatter(received({ facts: '隔壁工厂排污水，黑烟滚滚，噪音扰民。' }));
  expect(noisy).toMatchObject({ whose: 'theirs', department: 'environment' });
  expect(noisy?.rejection?.reason).not.toContain('《');
  expect(noisy?.say).toContain('请核对');
});

test('who is complained of and what was bought are read with what happened', () => {
  expect(whoseMatter({ shop: '某某物业服务有限公司', goods: '物业费', facts: '收了钱不干活' }).department).toBe('housing');
  expect(whoseMatter({ shop: '云屏山货铺', goods: '核桃', facts: '一半是空壳，店家不退' })).toMatchObject({
    ...{ whose: 'ours', problem: 'noReturn', category: 'produce' },
  });
  expect(whoseMatter({})).toEqual({ whose: 'ours', because: [] });
});

test.each([
  ['腊肉发霉长了白毛', 'spoiled'],
  ['说是正品，鉴定出来是高仿假货', 'counterfeit'],
  ['五斤只有四斤，少了一斤', 'short'],
  ['半个月了还不发货', 'notSent'],
  ['洗第一次就掉色，把别的衣服染红了', 'faulty'],
  ['孩子穿了三天鞋底就掉了', 'faulty'],
  ['页面是厚肉花菇，收到的是薄菇片', 'mismatch'],
  ['货架上写 49 元，结账收了 65 元', 'price'],
  ['羊肚菌里混着别的菌子', 'counterfeit'],
  ['喝了以后拉肚子呕吐', 'illness'],
  ['没有', undefined],
])('%s proposes %s', (facts, problem) => {
  expect(suggestProblem(facts)).toBe(problem);
});

test('the name of the goods weighs more than what is told of them', () => {
  expect(suggestCategory('土蜂蜜 2 瓶', '和手机一起寄来的')).toBe('produce');
  expect(suggestCategory('手机', '')).toBe('phone');
  expect(suggestCategory('', '')).toBeUndefined();
  expect(Object.keys(goodsCategories)).toContain(suggestCategory('羽绒服'));
});

describe('what the officer reads', () => {
  const facts = '物业公司收了物业费不干活，楼道灯坏了半年。';
  const goods = { goods: '物业费', boughtOn: '2026-11-01', amountFen: 100 };
  const shop = { kind: 'offline', name: '某某物业公司', address: '甘肃省陇南市两当县云屏镇' } as const;

  test('the words, the department, and the form of R1 as its rule takes it', () => {
    const found = suggestMatter(received({ facts, purchase: goods, respondent: shop }));
    expect(found?.say).toContain('住房和城乡建设局');
    expect(found?.say).toContain('“物业公司”');
    expect(rejection.safeParse(found?.rejection).success).toBe(true);
    expect(found?.rejection?.reason).toContain('12345');
  });

  test('of more words than are written out it says that there are others', () => {
    const words = ['物业公司', '物业费'];
    const few = suggestMatter(received({ facts, purchase: goods, respondent: shop }));
    expect(few?.say).not.toContain('”等');
    expect(words.every((word) => few?.say.includes(word))).toBe(true);
    const many = suggestMatter(
      received({ facts: `${facts}暖气不热，停车难，业委会不管，公积金、房产证也没有办。`, purchase: goods, respondent: shop }),
    );
    expect(many?.say).toMatch(/(“[^”]+”、){5}“[^”]+”等/);
  });

  test('of our own nothing is said, of a doubt no form is filled', () => {
    expect(suggestMatter(received())).toBeUndefined();
    const doubt = suggestMatter(received({ facts: '网上买的腊肉，快递公司弄丢了，店家不管，客服也不退款。' }));
    expect(doubt?.rejection).toBeUndefined();
  });

  test('the office of the town follows the county’s list', () => {
    expect(officeOfTown({ respondent: shop })).toBe('西坡市场监管所');
    expect(officeOfTown({ respondent: { kind: 'offline', name: '店' } })).toBeUndefined();
  });
});
