import { county } from '@config/county';
import type { Block } from '../../../domain/bulletin/blocks';
import type { WritingInput } from '../../../domain/bulletin/writing';
import { headed, metIt, points, said } from './told';

const { bureau, hotline } = county;

const turnTo: readonly Block[] = [
  headed('保留凭证，谈不拢找得到人'),
  said(
    `订单、页面截图、聊天和付款记录、快递单、开箱视频都留好。先和商家、平台协商；谈不拢的，可以请消费者协会调解，也可以打 ${hotline}、在全国12315平台投诉，或者到${bureau}窗口来，我们收到后七个工作日内告诉您是否受理；还可以申请仲裁、向法院起诉。`,
  ),
  metIt,
];

const tip = (writing: Pick<WritingInput, 'title' | 'lead' | 'blocks' | 'laws'> & Partial<WritingInput>): WritingInput => ({
  kind: 'tip',
  issuer: bureau,
  audience: ['everyone'],
  categories: ['produce'],
  problems: [],
  places: [],
  networkRelated: true,
  ...writing,
});

/** Of what this county grows and sells, in the weeks in which it is sold. */
export const ownWritings = {
  honey: tip({
    title: '网上买土蜂蜜，先翻到配料表',
    lead: '5 月新蜜上市，网店、直播间里“土蜂蜜”“百花蜜”卖得正热。蜜是不是蜜，先看标签，不看故事。',
    blocks: [
      headed('一、配料表只有“蜂蜜”两个字'),
      said('蜂蜜的配料就是蜂蜜。配料表里出现麦芽糖浆、果葡糖浆的，是蜂蜜制品，不是蜂蜜。页面不给看配料表的，让客服拍瓶身背面。'),
      headed('二、“土”“野生”“深山”要有凭据'),
      said('这些话是卖点，也是承诺：商家怎么表明的，实际就应当是怎样。下单前截图，直播的录一段屏，收到对着标签看一遍。'),
      headed('三、结晶不是坏了，冒泡要当心'),
      said('天凉了结晶是正常的，温水化开就行。开盖有酒味、不停冒泡、盖子鼓起来的，拍照留样，不要接着吃，先找商家。'),
      headed('四、净含量称一称'),
      said(
        '看瓶身标的净含量，称的时候减去瓶子。少了的，带着秤一起拍。路上漏了的，箱子、内衬、漏出来的一起拍，运输的风险由商家承担。',
      ),
      headed('五、蜂蜜是食品，不治病'),
      said('说养胃、降糖、治咽炎的，都是违法宣传。一岁以内的孩子不要喂蜂蜜，家里老人血糖高的先问医生。'),
      ...turnTo,
    ],
    occasion: '新蜜上市',
    problems: ['misled', 'short', 'spoiled'],
    validUntil: '2026-08-31',
    laws: [
      '《消费者权益保护法》第二十条',
      '《消费者权益保护法》第二十三条',
      '《食品安全法》第七十一条',
      '《电子商务法》第二十条',
    ],
  }),
  mushrooms: tip({
    title: '买干羊肚菌、干木耳，泡开才见分晓',
    lead: '8 月雨水多，干菌子容易返潮生霉，掺杂、短秤的事也多起来。下面几条，收到货照着做一遍。',
    blocks: [
      points(
        '先称后拆：减去袋子称净重，和标的净含量对一对。少了的，袋子上的标注和秤一起拍，可以要求补足或者退钱。',
        '看剪没剪脚：剪脚的羊肚菌和不剪脚的，价钱差一截。页面写剪脚就应当剪脚，收到不一样，就是与说明不符。',
        '抓一把看干不干：捏得弯、粘手的是返潮。有霉味、长毛的不要泡、不要晒了再吃，拍照留着。',
        '泡一碗看：混进别的菌子、泥沙多、一泡就碎，录一段视频。干菌子泡发不要过夜，天热更不要。',
        '朋友圈里买的，先问清楚卖家的真名、地址和有没有登记，让他开一张写明品名、重量、价钱的票据，钱走平台或者留转账说明。',
      ),
      ...turnTo,
    ],
    occasion: '汛期',
    categories: ['produce', 'food'],
    problems: ['spoiled', 'short', 'mismatch'],
    audience: ['everyone', 'elder'],
    validUntil: '2026-10-31',
    laws: [
      '《消费者权益保护法》第二十三条',
      '《消费者权益保护法》第四十八条',
      '《食品安全法》第三十四条',
      '《食品安全法》第六十八条',
    ],
  }),
  walnuts: tip({
    title: '新核桃上市：空壳多、出油味，这样退',
    lead: '白露打核桃，9 月下旬起网上卖的就多是新货。空壳、陈货充新货，是消费者常反映的事（未经核实），今年先说在前头。',
    blocks: [
      headed('一、买之前问三句'),
      said('哪天打的、干的还是湿的、坏果怎么算。客服答的截图。页面写“当年新货”“薄皮”“坏果包赔”，都是商家的承诺，要算数。'),
      headed('二、收到先砸一把'),
      said('随手拿二十个砸开，数一数空壳、黑仁、虫眼的有几个，从拆箱起一镜到底拍下来。仁发苦、有哈喇味的是陈货。'),
      headed('三、不合说好的，不用“七天无理由”'),
      said(
        '和说明不符、质量有问题的，可以要求退货、换货，运费由商家出。没有国家规定和约定的，收到货七天内都可以退；过了七天，符合解除合同条件的照样能退。',
      ),
      headed('四、“坏果只赔不退”的说法'),
      said(
        '商家自己写的“坏果率一成以内不赔”“只补不退”，减免了自己责任的部分没有效力。谈的时候把坏的数、占几成说清楚，要求明确。',
      ),
      headed('五、湿核桃当鲜货收'),
      said('带青皮的、湿的，到家当天摊开，别闷在箱子里。写明鲜活易腐的不适用无理由退货，但是到货就坏，责任在商家。'),
      ...turnTo,
    ],
    occasion: '核桃上市',
    problems: ['mismatch', 'misled', 'spoiled'],
    validUntil: '2026-12-31',
    laws: ['《消费者权益保护法》第二十四条', '《消费者权益保护法》第二十六条', '《消费者权益保护法实施条例》第十二条'],
  }),
  herbs: tip({
    kind: 'education',
    title: '网上买天麻、柴胡、猪苓：是食品还是药材',
    lead: '秋后挖药，本地药材在网上卖得多。同样一包天麻，当食品卖和当药材卖，规矩不一样，买的人先分清。',
    blocks: [
      headed('一、看它按什么卖'),
      said(
        '页面上写食用农产品、食品的，就按食品的规矩：有标签，不说治病。写中药饮片的，要看卖家有没有药品经营许可，页面上应当公示。',
      ),
      headed('二、“野生”先打个问号'),
      said('个头一样大、没有环纹的，多半是种的。种的不是不好，写成野生就是不实。拿不准先买一两，对着合格证看产地和种植方式。'),
      headed('三、看干湿、看碎渣、看霉点'),
      said('天麻片捏得弯是没干透；碎渣占比、掺没掺石子，称出来拍。长白毛的不要自己晒了用。'),
      headed('四、当药用的，听医生的'),
      said('买药材回来自己配、自己吃，出了事说不清。要治病的，到有资质的医院、药店，拿处方、留票据。'),
      headed('五、说能治病的“食品”，截图'),
      said('普通食品、农产品宣传治头晕、降压、抗癌的，都不允许。截图、录屏可以举报，也是您退货要赔的凭证。'),
      ...turnTo,
    ],
    occasion: '药材采收',
    audience: ['everyone', 'elder'],
    problems: ['misled', 'mismatch'],
    validUntil: '2027-03-31',
    laws: [
      '《食品安全法》第七十一条',
      '《广告法》第十七条',
      '《消费者权益保护法》第二十三条',
      '《网络交易监督管理办法》第十二条',
    ],
  }),
  cards: tip({
    title: '年底办会员卡，先问三件事',
    lead: '年底理发、洗车、健身的充值活动多。充得越多，越要先问清。',
    blocks: [
      points(
        '退不退：书面合同里写没写预付款怎么退。商家没按约定提供服务的，您可以要求履行或者退还预付款。',
        '几时用完：写“过期作废”的，先想半年用不用得完；自动续费的，到期前商家应当显著提醒。',
        '关门找谁：店停业、搬走，应当提前三十日公告联系方式；没用完的余额可以要求退。',
        '平台规则：在网上买的卡券，退订的期限按平台规则办。',
      ),
      ...turnTo,
    ],
    occasion: '岁末办卡',
    categories: ['service'],
    problems: ['noReturn'],
    networkRelated: false,
    validUntil: '2027-01-31',
    laws: ['《消费者权益保护法实施条例》第二十二条', '《消费者权益保护法》第五十三条', '《消费者权益保护法实施条例》第十条'],
  }),
  /** Answers the complaints that gathered in November; names no shop. */
  sealedMeat: tip({
    kind: 'warning',
    title: '网上买真空腊肉，先看封口再签收',
    lead: '近 28 天，本局收到网购腊肉“到货时真空袋已经漏气”的投诉明显增多（投诉数，未经核实）。天还不够冷，漏了气的腊肉放不住，先把怎么收、怎么退告诉大家。',
    blocks: [
      headed('一、签收前看封口'),
      said('真空袋应当紧贴着肉。鼓起来、能捏动、封口有油渍的，当着快递员的面拍下来，可以拒收。'),
      headed('二、拆箱一镜到底'),
      said('从没拆封的箱子拍起，拍快递单、袋子正反面、封口、标签上的生产日期和保质期。没有标签的装袋腊肉不要买。'),
      headed('三、漏了的别吃、别洗、别扔'),
      said('有酸味、哈喇味、发粘的，单独装好放冰箱，给商家看过再处理。洗了、切了，就说不清是路上漏的还是家里漏的。'),
      headed('四、该退就退，运费商家出'),
      said('到货就漏气、变味，是商品和运输的问题，不是“鲜活易腐不退”。路上的风险由商家承担，退货的必要费用也由商家承担。'),
      headed('五、已经收到没打开的，现在看一眼'),
      said('这个月买的，趁早拿出来看封口。有问题的当天联系商家，说清几袋、怎么漏的，要求退款还是补发。'),
      ...turnTo,
    ],
    occasion: '投诉集中',
    categories: ['produce', 'food'],
    problems: ['spoiled'],
    validUntil: '2027-01-31',
    laws: ['《电子商务法》第二十条', '《消费者权益保护法》第二十四条', '《食品安全法》第六十七条'],
  }),
  firstQuarter: tip({
    kind: 'statistics',
    title: '2026 年一季度消费投诉情况',
    lead: '依照消费者权益保护法实施条例第二十七条、第二十九条公布。数字取自本局登记的投诉，未经逐件核实，不代表对任何商家的认定；少于五件的不写具体数。',
    blocks: [
      headed('一、总的情况'),
      said('1 至 3 月登记投诉 23 件，全部是网络消费。春节前后少，3 月中旬以后多起来。'),
      headed('二、买什么出的问题'),
      said('农产品、土特产 14 件，食品 5 件，其余是服装鞋帽、旅游住宿等，各是个别。山货在网上卖得多，问题也多在这里。'),
      headed('三、出什么问题'),
      said('集中在和描述不一致、份量不足、到货变质、退货不畅。多数能在商家那里谈成；谈不成的，主要卡在“是不是质量问题”说不清。'),
      headed('四、提醒大家'),
      said('收到先称、先看、先拍，再联系商家。三样凭证最顶用：下单页面的截图、开箱的视频、写明要求和日期的聊天记录。'),
      ...turnTo,
    ],
    occasion: '一季度投诉分析',
    categories: [],
    validUntil: '2027-03-31',
    laws: ['《消费者权益保护法实施条例》第二十七条', '《消费者权益保护法实施条例》第二十九条'],
  }),
  firstHalf: tip({
    kind: 'statistics',
    title: '2026 年上半年消费投诉情况',
    lead: '依照投诉举报处理办法第三十八条公布。数字取自本局登记的投诉，未经逐件核实，不代表对任何商家的认定；少于五件的不写具体数。',
    blocks: [
      headed('一、总的情况'),
      said('1 至 6 月登记投诉 79 件，网络消费的 77 件。二季度比一季度多，天热以后变质的多。'),
      headed('二、买什么出的问题'),
      said('农产品、土特产 41 件，食品 18 件，服装鞋帽 7 件，旅游、住宿 6 件，其余各是个别。'),
      headed('三、出什么问题'),
      said('说得清的里面，发霉变质 18 件，排在第一；少发漏发、不退不换次之。变质的多是蜂蜜、腊味和干菌子，集中在 5、6 月。'),
      headed('四、我们做了什么'),
      said(
        '按时受理、调解，给网店做行政指导；发消费提示、警示和教育文章，在村里、集市上讲课，播了村喇叭。涉嫌违法的线索另外核查，依法处罚的在国家企业信用信息公示系统公示。',
      ),
      headed('五、提醒大家'),
      said('下半年山货上市、双 11 接着来：买之前看“谁在卖”，收到以后先拍后拆，谈不拢早点投诉。'),
      ...turnTo,
    ],
    occasion: '上半年投诉分析',
    categories: [],
    validUntil: '2027-06-30',
    laws: ['《市场监督管理投诉举报处理办法》第三十八条'],
  }),
  relayed: tip({
    kind: 'relayed',
    title: '转发：关于不采摘、不买卖、不食用野生菌的消费提示（演示用）',
    lead: undefined,
    blocks: [
      {
        kind: 'quote',
        text: '近期降雨增多，野生菌进入生长期。请不要采摘、不要买卖、不要食用不认识的野生菌；不要相信“颜色鲜艳的才有毒”“和大蒜同煮能试毒”等说法。食用后不适，请立即就医，并带上剩余的菌子。餐饮服务单位不要加工、供应自行采摘的野生菌。（演示用，内容是编的）',
        source: '甘肃省市场监督管理局（演示用）',
      },
    ],
    occasion: '汛期',
    audience: ['everyone', 'farmer', 'tourist'],
    categories: ['produce', 'dining'],
    problems: ['illness'],
    networkRelated: false,
    validUntil: '2026-10-15',
    laws: ['《消费者权益保护法实施条例》第三十条'],
    relayed: {
      issuer: '甘肃省市场监督管理局（演示用）',
      level: 'province',
      title: '关于不采摘、不买卖、不食用野生菌的消费提示（演示用）',
      number: '无文号',
      on: '2026-07-24',
      link: 'https://example.com/gansu/2026/wild-mushrooms',
    },
  }),
} as const satisfies Record<string, WritingInput>;

/** What was said without the program: short, as it was said then. */
const brief = (title: string, text: string, rest: Partial<WritingInput> & { laws: string[] }): WritingInput =>
  tip({ title, lead: undefined, blocks: [said(text)], ...rest });

export const briefWritings = {
  tinned: brief(
    '元旦买礼盒：看净含量，不看盒子大小',
    '买坚果、腊味礼盒，看包装上标的净含量、生产日期和保质期，索要购货凭证；有问题先找商家，谈不拢拨打 12315。',
    {
      occasion: '元旦',
      networkRelated: false,
      categories: ['food'],
      laws: ['《食品安全法》第六十七条', '《消费者权益保护法》第二十二条'],
    },
  ),
  broadcast: brief(
    '3·15：网购七天无理由退货您知道吗',
    '网上买东西，签收第二天起七天内可以不说理由退货；定做的、鲜活易腐的等四类除外。为查看打开包装，不影响退。商家收到退货七日内退款。有争议拨打 12315。',
    {
      kind: 'education',
      occasion: '3·15',
      audience: ['farmer', 'elder'],
      laws: ['《消费者权益保护法》第二十五条', '《网络购买商品七日无理由退货暂行办法》第十条'],
    },
  ),
  dragonBoat: brief(
    '端午买粽子：看标签、看日期、看贮存',
    '真空粽看生产日期和保质期，散装粽问清当天几时做的，冷冻的一路要冷。买了收好小票，变味的不要吃，留样找商家。',
    {
      occasion: '端午',
      networkRelated: false,
      categories: ['food'],
      laws: ['《食品安全法》第六十七条', '《食品安全法》第六十八条'],
    },
  ),
  fair: brief(
    '进乡村：直播购物怎样留凭证',
    '讲三件事：下单前先找谁在卖；主播的话录屏；收到先拍后拆。现场帮老人打开手机里的订单，教截图和找客服。',
    {
      kind: 'education',
      occasion: '消费教育进乡村',
      audience: ['farmer', 'elder'],
      laws: ['《消费者权益保护法实施条例》第三十条', '《直播电商监督管理办法》第二十六条'],
    },
  ),
} as const satisfies Record<string, WritingInput>;
