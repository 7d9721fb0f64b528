import type { SubmitInput } from '../../domain/complaint/filing/schema';
import { consumers } from './consumers';
import type { Step } from './scenarios/scenario';

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
}

const people: Record<string, SubmitInput['complainant'] | undefined> = {
  consumer: consumers[0]?.complainant,
  consumer2: consumers[1]?.complainant,
  consumer3: consumers[2]?.complainant,
};

const agreed = { mediation: true, publish: false, entrust: true, directContact: false };

interface Told {
  as: string;
  at: string;
  kind?: SubmitInput['respondent']['kind'];
  shop: string;
  goods: string;
  boughtOn: string;
  yuan: number;
  facts: string;
  requests: SubmitInput['requests'];
  acts?: DemoAct[];
}

function told({ as, at, kind = 'inPlatformMerchant', shop, goods, boughtOn, yuan, facts, requests, acts = [] }: Told): DemoCase {
  const complainant = people[as];
  if (!complainant) throw new Error(`no such person: ${as}`);
  const platform = kind === 'inPlatformMerchant' ? { platform: '山货集市' } : {};
  const respondent = { kind, name: shop, address: '甘肃省陇南市两当县', ...platform };
  const purchase = { goods, boughtOn, amountFen: Math.round(yuan * 100), orderNo: `SH${at.replace(/\D/g, '')}` };
  return {
    as,
    at,
    acts,
    form: { respondent, purchase, facts, requests, askedFen: Math.round(yuan * 100), complainant, consents: agreed },
  };
}

const accept = (at: string, as = 'handler'): DemoAct => ({ at, as, command: 'accept', input: {} });

/** Its number of the national platform, as the officer brings it back. */
const entered = (at: string): DemoAct => ({
  at,
  as: 'intake',
  command: 'set12315',
  input: { number: `1620000${at.replace(/\D/g, '')}` },
});

/** What the people one can sign in as have on the demonstration day, 2026-11-24. */
const cases: DemoCase[] = [
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
        at: '2026-06-15T11:10',
        as: 'handler',
        command: 'agree',
        input: {
          form: 'performed',
          respondentConsent: '店主在电话里同意调解，有录音',
          terms: '商家退还货款 118.00 元，已经退回原付款账户，货品不用寄回。',
          recoveredFen: 11800,
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
    acts: [entered('2026-11-05T09:30'), accept('2026-11-06T10:30')],
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
    kind: 'liveSeller',
    shop: '两当土蜂直播间',
    goods: '土蜂蜜 2 瓶',
    boughtOn: '2026-11-01',
    yuan: 176,
    facts: '直播时说是土蜂蜜，收到的瓶子上配料表写着麦芽糖浆，问主播没有再回复。',
    requests: ['return', 'refund'],
    acts: [entered('2026-11-10T10:10'), accept('2026-11-12T11:00')],
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
    kind: 'socialSeller',
    shop: '小何山货',
    goods: '羊肚菌 200 克',
    boughtOn: '2026-11-12',
    yuan: 220,
    facts: '朋友圈里买的羊肚菌，收到的里面混着别的菌子，加在一起有三分之一，卖家把我拉黑了。',
    requests: ['refund', 'compensate'],
    acts: [entered('2026-11-19T09:05'), accept('2026-11-20T15:15')],
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
];

/** The cases above as calls of the functions. */
export function writtenSteps(): Step[] {
  return cases.flatMap(({ as, at, form, acts }, index) => {
    const slot = `w${index}`;
    const filed: Step = { at, as, function: 'complaints', path: 'submit', slot, input: () => form };
    const acted = acts.map(({ command, input, ...when }): Step => {
      return {
        ...when,
        function: 'complaints',
        path: 'act',
        slot,
        input: (known) => ({ id: known(slot).id, version: known(slot).version, command, input }),
      };
    });
    return [filed, ...acted];
  });
}
