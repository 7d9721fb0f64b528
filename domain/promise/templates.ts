import type { PromiseKind } from './kinds';

interface Template {
  version: string;
  /** Where its words come from, and when they were looked up. */
  source: string;
  lookedUp: string;
  /** `{days}`, `{refundDays}`, `{freight}`, `{goods}` are filled in. */
  text: readonly string[];
}

const own = '本局根据法条整理，不是官方示范文本：';

/** The words a promise begins with, by kind; an older version stays as it was signed, for its text is kept with each promise. */
export const templates: Readonly<Record<PromiseKind, Template>> = {
  quality: {
    version: '2026-11',
    source: `${own}《消费者权益保护法》第十八条、第二十三条、第二十四条，《消费者权益保护法实施条例》第十二条`,
    lookedUp: '2026-11-27',
    text: [
      '我们承诺：{goods}符合保障人身、财产安全的要求，来源合法，进货时查验合格证明并留存凭证。',
      '不卖假冒伪劣、过期变质的商品，不掺杂掺假，不以次充好，标签和实物相符。',
      '商品不符合质量要求的，您可以依照国家规定、约定退货，或者要求更换、修理；没有规定和约定的，自收到商品之日起七日内可以退货。',
      '因质量问题退货、更换、修理的运费等必要费用由我们承担。',
    ],
  },
  sevenDays: {
    version: '2026-11',
    source: `${own}《消费者权益保护法》第二十五条，《消费者权益保护法实施条例》第十九条，《网络购买商品七日无理由退货暂行办法》第六条至第二十条`,
    lookedUp: '2026-11-27',
    text: [
      '我们承诺：通过网络销售的{goods}，自您签收的次日起 {days} 日内可以退货，不用说明理由。',
      '退回的商品应当完好；为查验打开包装、为确认品质和功能合理调试，不影响退货。',
      '我们自收到退回商品之日起 {refundDays} 日内，按您付款的方式退还您实际支付的价款。',
      '退货的运费由{freight}承担。',
      '不适用无理由退货的商品，我们在商品页面显著标注；需要您确认的，在下单时由您逐次确认，没有确认的照样可以退。',
    ],
  },
  offline: {
    version: '2026-11',
    source: `${own}《消费者权益保护法实施条例》第十二条；自愿承诺，承诺了就要做到`,
    lookedUp: '2026-11-27',
    text: [
      '我们承诺：在实体店购买的{goods}，自购买的次日起 {days} 日内可以退货，不用说明理由。',
      '退回的商品应当完好；为查验打开包装，不影响退货。请带上购物凭证，凭证丢了、能证明在本店购买的，也可以退。',
      '我们自收到退回商品之日起 {refundDays} 日内，按您付款的方式退还您实际支付的价款。',
      '退货的运费由{freight}承担。',
      '商品有质量问题的，不受上面天数的限制，按照法律规定和约定办理。',
    ],
  },
  worryFree: {
    version: '2026-11',
    source: `${own}《消费者权益保护法》第十六条至第二十四条、第二十九条，《消费者权益保护法实施条例》第九条至第十二条、第二十三条`,
    lookedUp: '2026-11-27',
    text: [
      '我们承诺，{goods}让您买得放心：',
      '质量放心：符合安全要求，来源清楚，不卖假冒伪劣。',
      '价格放心：明码标价，不在标价以外加价，不短斤少两。',
      '服务放心：如实介绍，不虚构、不误导，不强制搭售，保护您的个人信息。',
      '售后放心：依法承担退货、更换、修理的责任，有问题先和您协商，及时答复。',
    ],
  },
};

const freights = { buyer: '您', seller: '我们' } as const;

interface Filling {
  goods: string;
  days?: number | undefined;
  refundDays?: number | undefined;
  freight?: 'buyer' | 'seller' | undefined;
}

/** The template of a kind with these words in it, line by line. Pure. */
export function filledText(kind: PromiseKind, { goods, days, refundDays, freight }: Filling): string {
  const words: Record<string, string> = {
    goods,
    days: days === undefined ? '＿' : String(days),
    refundDays: refundDays === undefined ? '＿' : String(refundDays),
    freight: freight ? freights[freight] : '＿',
  };
  return templates[kind].text.map((line) => line.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')).join('\n');
}
