import type { CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import { exclusions, promiseKinds, type PromiseKind } from './kinds';
import type { Wording } from './promise';
import type { WordingInput } from './writing';

interface Finding {
  /** The field it stands at. */
  path: keyof WordingInput;
  /** What is below the law, what to do, and the article. */
  say: string;
}

interface Rule {
  kinds: readonly PromiseKind[];
  path: keyof WordingInput;
  say: string;
  breaks: (wording: WordingInput, today: CivilDate) => boolean;
}

const all = ['quality', 'sevenDays', 'offline', 'worryFree'] as const;
const returns = all.filter((kind) => promiseKinds[kind].returns);
const others = all.filter((kind) => !promiseKinds[kind].returns);

/** What a seller may not write in its own words, whatever the kind: what, in which kinds, what to do. */
const words: readonly { kinds: readonly PromiseKind[]; said: RegExp; say: string }[] = [
  {
    kinds: all,
    said: /概不(退|换|负责|承担)|不退不换|一律不退|售出不退|一经(售出|拆封).{0,6}不(退|换)|离(柜|店).{0,8}(概不|不负责)/,
    say: '不能写免除退货、换货责任的话，请删去（《消费者权益保护法》第二十六条）。',
  },
  {
    kinds: all,
    said: /解释权/,
    say: '不能写单方解释权、最终解释权，请删去（《侵害消费者权益行为处罚办法》第十二条第六项）。',
  },
  {
    kinds: all,
    said: /(不得|不能|不可|不许|禁止|放弃).{0,6}(投诉|举报|起诉|诉讼|差评)/,
    say: '不能限制消费者投诉、举报、诉讼，请删去（《侵害消费者权益行为处罚办法》第十二条第三项）。',
  },
  {
    kinds: all,
    said: /国家级|最高级|最佳/,
    say: '不能用“国家级”“最高级”“最佳”，请改写（《广告法》第九条第三项）。',
  },
  {
    kinds: ['sevenDays'],
    said: /(拆封|开封|拆开|打开(了)?(包装|外包装)?).{0,8}(不退|不予退|不能退|不支持|不接受)/,
    say: '为查验打开包装的照样可以退，请删去；拆封后确实不宜退的，在“哪些商品不退”里选（《消费者权益保护法实施条例》第十九条）。',
  },
  {
    kinds: ['sevenDays'],
    said: /(扣|收取?|承担|支付).{0,8}(手续费|折旧费|服务费|包装费|违约金)|(手续费|折旧费|服务费|包装费|违约金).{0,8}(扣|自理|承担|支付)/,
    say: '退款按消费者实际支付的价款，不能扣手续费、折旧费，请删去（《网络购买商品七日无理由退货暂行办法》第十七条）。',
  },
  {
    kinds: ['sevenDays'],
    said: /默认(同意|接受|视为|放弃)|视为(同意|放弃).{0,6}退货/,
    say: '不退货不能作为默认同意的选项，请删去（《消费者权益保护法实施条例》第十九条）。',
  },
];

const ownWords = ['more', 'goods', 'excludedGoods'] as const;

/** Titles that somebody must have granted. */
const titled =
  /放心消费(示范)?(单元|单位|商店|网店|直播间|餐饮店|餐厅|工厂|企业|市场|商圈|景区)|守合同重信用|诚信(示范)?(单位|企业|商户)|消费者满意/;

const has = (wording: WordingInput, by: 'free' | 'confirmed' | 'own') =>
  (wording.excluded ?? []).some((key) => exclusions[key].by === by);
const titleFields = ['titleName', 'titleBy', 'titleDocument', 'titleOn'] as const;
const anyTitle = (wording: WordingInput) => titleFields.some((field) => wording[field] !== undefined);
const titleAsked = (path: (typeof titleFields)[number], say: string): Rule => ({
  kinds: all,
  path,
  say,
  breaks: (wording) => anyTitle(wording) && wording[path] === undefined,
});

/** What a promise of each kind must say, and below which line of the law it may not fall. */
const rules: readonly Rule[] = [
  { kinds: returns, path: 'days', say: '请填几天内可以退。', breaks: ({ days }) => days === undefined },
  {
    kinds: ['sevenDays'],
    path: 'days',
    say: '网上购物法律规定至少七日，请填 7 天或者更多（《消费者权益保护法》第二十五条第一款）。',
    breaks: ({ days }) => days !== undefined && days < 7,
  },
  {
    kinds: returns,
    path: 'refundDays',
    say: '请填收到退货以后几天内退款。',
    breaks: ({ refundDays }) => refundDays === undefined,
  },
  {
    kinds: ['sevenDays'],
    path: 'refundDays',
    say: '收到退货以后法律规定七日内退款，请填 7 天以内（《消费者权益保护法》第二十五条第三款、《网络购买商品七日无理由退货暂行办法》第十三条）。',
    breaks: ({ refundDays }) => refundDays !== undefined && refundDays > 7,
  },
  { kinds: returns, path: 'freight', say: '请选择退货运费谁出。', breaks: ({ freight }) => freight === undefined },
  {
    kinds: ['sevenDays'],
    path: 'excluded',
    say: '网上销售不能自己扩大不退货的范围，请去掉“其他商品”（《消费者权益保护法实施条例》第十九条第一款）。',
    breaks: (wording) => has(wording, 'own'),
  },
  {
    kinds: ['sevenDays'],
    path: 'confirmed',
    say: '选了要消费者确认的商品：下单时要有逐次确认的步骤，没有确认的不能拒绝退货（《网络购买商品七日无理由退货暂行办法》第七条、第二十条）。',
    breaks: (wording) => has(wording, 'confirmed') && wording.confirmed !== true,
  },
  {
    kinds: returns,
    path: 'excludedGoods',
    say: '请写清不退的是哪些商品，笼统的不算（《消费者权益保护法实施条例》第十九条第二款）。',
    breaks: ({ excluded = [], excludedGoods }) => excluded.length > 0 && excludedGoods === undefined,
  },
  {
    kinds: others,
    path: 'excluded',
    say: '这种承诺没有“不退的商品”，请去掉。',
    breaks: ({ excluded = [] }) => excluded.length > 0,
  },
  titleAsked('titleName', '请填称号，没有称号的把这一组都清空。'),
  titleAsked('titleBy', '请填称号是谁授予的；说不出的不能展示（《消费者权益保护法实施条例》第九条）。'),
  titleAsked('titleDocument', '请填授予称号的文件名称和文号；没有文件的不能展示（《消费者权益保护法实施条例》第九条）。'),
  titleAsked('titleOn', '请选择授予日期。'),
  {
    kinds: all,
    path: 'titleOn',
    say: '授予日期不能晚于今天。',
    breaks: ({ titleOn }, today) => titleOn !== undefined && titleOn > today,
  },
  {
    kinds: all,
    path: 'more',
    say: '写到称号的，请在下面填谁授予、什么文件；没有的请删去（《消费者权益保护法实施条例》第九条）。',
    breaks: (wording) => wording.titleName === undefined && titled.test(wording.more ?? ''),
  },
];

/** Every place where a promise says too little or falls below the law on the civil day `today` (+08:00), with the article. Pure. */
export function belowLaw(kind: PromiseKind, wording: WordingInput, today: CivilDate): Finding[] {
  const ruled = rules.filter((rule) => rule.kinds.includes(kind) && rule.breaks(wording, today));
  const worded = words
    .filter((one) => one.kinds.includes(kind))
    .flatMap(({ said, say }) => ownWords.filter((path) => said.test(wording[path] ?? '')).map((path) => ({ path, say })));
  return [...ruled.map(({ path, say }) => ({ path, say })), ...worded];
}

/** The same as a refusal at the fields of the form, the first of each. Pure. */
export function unlawful(kind: PromiseKind, wording: WordingInput, today: CivilDate): Refusal | undefined {
  const fields: Record<string, string> = {};
  for (const { path, say } of belowLaw(kind, wording, today)) fields[`wording.${path}`] ??= say;
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}

/** What stands, as a form takes it. Pure. */
export function inputOfWording({ template: _t, text: _x, title, ...rest }: Wording): WordingInput {
  return {
    ...rest,
    ...(title && { titleName: title.name, titleBy: title.by, titleDocument: title.document, titleOn: title.on }),
  };
}
