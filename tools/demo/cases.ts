import type { SubmitInput } from '../../domain/complaint/filing/schema';
import { suggestCategory, suggestProblem } from '../../domain/whose-matter/classes';
import { consumers } from './consumers';
import type { Step } from './scenarios/scenario';
import { addressOf, allShops, phoneOf } from './shops';
import { pictureOf } from './snapshot';

/** One act after filing, at `at` in +08:00. */
interface DemoAct {
  at: string;
  as: string;
  command: string;
  input: unknown;
}

interface DemoCase {
  /** Persona who files. */
  as: string;
  /** `2026-11-09T09:20`, +08:00. */
  at: string;
  form: SubmitInput;
  acts: DemoAct[];
  pictures: readonly Picture[];
}

/** A picture that is handed in with the form, by its name in `pictures/`, and what its owner calls it. */
type Picture = readonly [picture: string, name: string];

const people: Record<string, SubmitInput['complainant'] | undefined> = {
  consumer: consumers[0]?.complainant,
  consumer2: consumers[1]?.complainant,
  consumer3: consumers[2]?.complainant,
};

const agreed = { mediation: true, publish: false, entrust: true, directContact: false };

interface Told {
  as: string;
  at: string;
  shop: string;
  goods: string;
  boughtOn: string;
  yuan: number;
  facts: string;
  requests: SubmitInput['requests'];
  acts?: DemoAct[];
  pictures?: readonly Picture[];
}

const shopNamed = (name: string) => allShops.find((one) => one.name === name)!;

function told({ as, at, shop: name, goods, boughtOn, yuan, facts, requests, acts = [], pictures = [] }: Told): DemoCase {
  const complainant = people[as];
  if (!complainant) throw new Error(`no such person: ${as}`);
  const shop = shopNamed(name);
  const platform = shop.platform ? { platform: shop.platform } : {};
  const respondent = { kind: shop.kind, name, address: addressOf(shop), phone: phoneOf(shop), ...platform };
  const purchase = {
    goods,
    boughtOn,
    amountFen: Math.round(yuan * 100),
    orderNo: `SH${boughtOn.replace(/\D/g, '')}${at.slice(-2)}`,
  };
  return {
    as,
    at,
    acts,
    pictures,
    form: {
      ...{
        respondent,
        purchase,
        facts,
        category: suggestCategory(goods) ?? 'produce',
        problem: suggestProblem(facts) ?? 'other',
      },
      requests,
      askedFen: Math.round(yuan * 100),
      complainant,
      consents: agreed,
    },
  };
}

/** The letter at acceptance, told to the shop by telephone. */
const tellShop = (at: string, shop: string): DemoAct => ({
  at,
  as: 'handler',
  command: 'recordDispatch',
  input: {
    form: 'inquiry',
    to: 'respondent',
    way: 'phone',
    address: phoneOf(shopNamed(shop)),
    on: at.slice(0, 10),
    result: 'delivered',
    proof: `店主接听，录音 ${at.slice(5, 10)}`,
  },
});

const accept = (at: string, as = 'handler'): DemoAct => ({ at, as, command: 'accept', input: {} });

/** The shop says on the telephone that it is willing to mediate. */
const shopAnswers = (at: string): DemoAct => ({
  at,
  as: 'handler',
  command: 'answer',
  input: { willing: true, recorded: { way: 'phone', on: at.slice(0, 10), who: '店主', proof: `电话录音 ${at.slice(5, 10)}` } },
});

/** Both agree; the money is to come by that day. */
const agreedTo = (at: string, terms: string, agreedFen: number, performBy: string): DemoAct => ({
  at,
  as: 'handler',
  command: 'agree',
  input: { form: 'record', terms, confirmed: '双方在电话里听读记录后口头确认，有录音', agreedFen, performBy },
});

/** Its number of the national platform, as the officer brings it back. */
const entered = (at: string): DemoAct => ({
  at,
  as: 'intake',
  command: 'set12315',
  input: { number: `1620000${at.replace(/\D/g, '')}` },
});

/** What the people one can sign in as have on the demonstration day, 2026-11-24. */
export const writtenCases: DemoCase[] = [
  // Over and rated: what a case looks like when it went well.
  told({
    as: 'consumer',
    at: '2026-06-08T19:25',
    shop: '老灶腊味',
    goods: '麻辣腊肠 2 斤',
    boughtOn: '2026-06-02',
    yuan: 118,
    facts: '腊肠切开里面发粘，闻着有酸味，给店家发了照片，店家说天热都这样，不给退。',
    requests: ['refund'],
    acts: [
      entered('2026-06-09T09:20'),
      accept('2026-06-10T10:05'),
      tellShop('2026-06-10T10:20', '老灶腊味'),
      {
        at: '2026-06-12T15:30',
        as: 'handler',
        command: 'record',
        input: {
          on: '2026-06-12',
          manner: 'phone',
          with: 'respondent',
          result: 'talked',
          text: '店主承认那一批没有放好，同意全退。',
        },
      },
      {
        at: '2026-06-12T15:34',
        as: 'handler',
        command: 'answer',
        input: { willing: true, recorded: { way: 'phone', on: '2026-06-12', who: '店主', proof: '电话录音 06-12' } },
      },
      {
        at: '2026-06-15T11:10',
        as: 'handler',
        command: 'agree',
        input: {
          form: 'performed',
          terms: '商家退还货款 118.00 元，已经退回原付款账户，货品不用寄回。',
          agreedFen: 11800,
        },
      },
      { at: '2026-06-15T20:40', as: 'consumer', command: 'rate', input: { stars: 5, words: '打了两个电话就退了，谢谢' } },
    ],
  }),
  told({
    as: 'consumer',
    at: '2026-11-04T09:12',
    shop: '云屏山货铺',
    goods: '薄皮核桃 5 斤',
    boughtOn: '2026-10-28',
    yuan: 129,
    facts: '收到的核桃有一半多是空壳和发霉的，和页面上写的当年新货不一样，联系店铺说已经发出不给退。',
    requests: ['refund'],
    pictures: [
      ['walnuts', '打开的核桃'],
      ['scales', '空壳称重'],
    ],
    acts: [entered('2026-11-05T09:30'), accept('2026-11-06T10:30'), tellShop('2026-11-06T10:41', '云屏山货铺')],
  }),
  told({
    as: 'consumer3',
    at: '2026-11-05T15:40',
    shop: '秦岭药材行',
    goods: '天麻 500 克',
    boughtOn: '2022-03-15',
    yuan: 268,
    facts: '2022 年春天买的天麻，当时就觉得切片颜色不对，一直放着没有处理，现在想请商家退钱。',
    requests: ['refund'],
    acts: [
      entered('2026-11-06T11:20'),
      {
        at: '2026-11-09T09:50',
        as: 'handler',
        command: 'proposeReject',
        input: { ground: 'R4', reason: '购买和发现问题都在 2022 年 3 月，到提出投诉已超过三年。' },
      },
      { at: '2026-11-09T16:05', as: 'leader', command: 'approveReject', input: {} },
    ],
  }),
  told({
    as: 'consumer2',
    at: '2026-11-09T10:05',
    shop: '两当土蜂直播间',
    goods: '土蜂蜜 2 瓶',
    boughtOn: '2026-11-01',
    yuan: 176,
    facts: '直播时说是土蜂蜜，收到的瓶子上配料表写着麦芽糖浆，问主播没有再回复。',
    requests: ['return', 'refund'],
    acts: [
      entered('2026-11-10T10:10'),
      accept('2026-11-12T11:00'),
      tellShop('2026-11-12T11:15', '两当土蜂直播间'),
      {
        at: '2026-11-12T11:32',
        as: 'handler',
        command: 'recordClue',
        input: { text: '直播称“土蜂蜜”，标签配料表第二位是麦芽糖浆，涉嫌虚假宣传。', foundOn: '2026-11-12' },
      },
    ],
  }),
  // Nobody answered it: overdue since 11-20.
  told({
    as: 'consumer2',
    at: '2026-11-11T08:55',
    shop: '西坡花椒坊',
    goods: '大红袍花椒 2 斤',
    boughtOn: '2026-11-03',
    yuan: 96,
    facts: '花椒里有很多枝梗和籽，称了一下净重只有 1 斤 7 两，少了三两，店铺说是水分损耗。',
    requests: ['makeUpQuantity', 'compensate'],
    acts: [entered('2026-11-12T16:40')],
  }),
  // Due on the demonstration day itself.
  told({
    as: 'consumer2',
    at: '2026-11-13T14:20',
    shop: '云屏山货铺',
    goods: '百花蜂蜜 1 箱',
    boughtOn: '2026-11-08',
    yuan: 318,
    facts: '一箱六瓶里有两瓶在路上漏光了，拍了照片，店铺只肯补偿十块钱，我不同意。',
    requests: ['replace'],
    pictures: [['honey', '箱子里漏了的两瓶']],
  }),
  told({
    as: 'consumer',
    at: '2026-11-16T09:30',
    shop: '老灶腊味',
    goods: '农家腊肉 3 斤',
    boughtOn: '2026-11-10',
    yuan: 165,
    facts: '腊肉收到时真空包装已经破了，有一股哈喇味，当天就联系店家，说要自己承担运费才能退。',
    requests: ['return'],
  }),
  told({
    as: 'consumer3',
    at: '2026-11-18T19:45',
    shop: '小何山货',
    goods: '羊肚菌 200 克',
    boughtOn: '2026-11-12',
    yuan: 220,
    facts: '朋友圈里买的羊肚菌，收到的里面混着别的菌子，加在一起有三分之一，卖家把我拉黑了。',
    requests: ['refund', 'compensate'],
    acts: [entered('2026-11-19T09:05'), accept('2026-11-20T15:15'), tellShop('2026-11-20T15:40', '小何山货')],
  }),
  told({
    as: 'consumer3',
    at: '2026-11-23T11:10',
    shop: '秦岭药材行',
    goods: '柴胡 1 公斤',
    boughtOn: '2026-11-15',
    yuan: 89,
    facts: '下单的是切好的柴胡段，寄来的是没有处理的整根，还带着泥，店铺说都一样不给换。',
    requests: ['replace'],
  }),
  // Agreed, and the day for the money is the demonstration day: 到账了吗.
  told({
    as: 'consumer',
    at: '2026-11-09T20:10',
    shop: '云屏山货铺',
    goods: '薄皮核桃 5 斤',
    boughtOn: '2026-11-03',
    yuan: 119,
    facts: '核桃里有虫眼，打开一袋就飞出小蛾子，店铺说是天气的事，不给退。',
    requests: ['refund'],
    acts: [
      entered('2026-11-10T09:40'),
      accept('2026-11-11T09:20'),
      tellShop('2026-11-11T09:31', '云屏山货铺'),
      shopAnswers('2026-11-13T10:05'),
      agreedTo('2026-11-18T15:20', '商家 11 月 24 日以前退还货款 119.00 元，货品不用寄回。', 11900, '2026-11-24'),
    ],
  }),
  // The shop says it paid, the consumer that nothing came.
  told({
    as: 'consumer2',
    at: '2026-11-06T12:30',
    shop: '老灶腊味',
    goods: '麻辣腊肠 2 斤',
    boughtOn: '2026-10-30',
    yuan: 118,
    facts: '收到的腊肠长了绿毛，拍了照片，店铺说擦一擦就能吃，不同意退。',
    requests: ['refund'],
    acts: [
      entered('2026-11-09T10:50'),
      accept('2026-11-10T16:05'),
      tellShop('2026-11-10T16:20', '老灶腊味'),
      shopAnswers('2026-11-12T09:45'),
      agreedTo('2026-11-13T11:10', '商家 11 月 19 日以前退还货款 118.00 元，货品不用寄回。', 11800, '2026-11-19'),
      {
        at: '2026-11-19T15:00',
        as: 'handler',
        command: 'reportPerformance',
        input: { done: 'all', recorded: { way: 'phone', on: '2026-11-19', who: '店主', proof: '电话录音 11-19-2' } },
      },
      { at: '2026-11-20T19:30', as: 'consumer2', command: 'confirmPerformance', input: { done: 'none' } },
    ],
  }),
];

/** The steps by which one hands in a picture, in the minutes before `at`: where to, the upload, and that it is done. */
export function pictureSteps(as: string, at: string, [picture, name]: Picture, to: object, nth = 0): Step[] {
  const slot = `picture-${picture}`;
  const minute = (before: number) => minutesBefore(at, before + 2 * nth);
  const file = { name, type: 'image/jpeg', bytes: pictureOf(picture).length };
  const common = { as, function: 'evidence', slot };
  return [
    { ...common, at: minute(2), path: 'begin', input: () => ({ to, file }), picture },
    { ...common, at: minute(1), path: 'finish', input: (known) => ({ id: known(slot).id, version: known(slot).version }) },
  ];
}

const minutesBefore = (at: string, minutes: number) =>
  new Date(Date.parse(`${at}:00Z`) - minutes * 60_000).toISOString().slice(0, 16);

/** The cases above as calls of the functions. */
export function writtenSteps(): Step[] {
  return writtenCases.flatMap(({ as, at, form, acts, pictures }, index) => {
    const slot = `w${index}`;
    const draft = `demo-draft-${slot}`;
    const taken = pictures.flatMap((picture, nth) => pictureSteps(as, at, picture, { draft }, nth));
    const input: Step['input'] = (known) => ({
      ...form,
      ...(pictures.length && { files: pictures.map(([picture]) => known(`picture-${picture}`).id) }),
    });
    const filed: Step = { at, as, function: 'complaints', path: 'submit', slot, input };
    const acted = acts.map(({ command, input: asked, ...when }): Step => {
      return {
        ...when,
        function: 'complaints',
        path: 'act',
        slot,
        input: (known) => ({ id: known(slot).id, version: known(slot).version, command, input: asked }),
      };
    });
    return [...taken, filed, ...acted];
  });
}
