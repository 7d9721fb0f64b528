import { county } from '@config/county';
import type { SubmitInput } from '../../domain/complaint/filing/schema';

type Kind = SubmitInput['respondent']['kind'];
type Request = SubmitInput['requests'][number];

/** What is bought, by which people talk of it: eaten, used, planted, or a service. */
export type Ware = 'food' | 'article' | 'plant' | 'service';

/** What somebody complains of. */
export interface Fault {
  text: string;
  /** Months (1–12) in which it may be complained of; absent: in all. */
  months?: readonly number[];
  /** Days from the purchase to the complaint. */
  after: readonly [least: number, most: number];
  /** It names a breach of law: what is written down of it as a clue (令121-27). */
  clue?: string;
}

/** What is sold, for how many yuan, and what people complain of. */
export interface Goods {
  name: string;
  ware: Ware;
  yuan: readonly [least: number, most: number];
  /** Months (1–12) in which it is sold; absent: in all. */
  sold?: readonly number[];
  faults: readonly Fault[];
  asks: readonly Request[];
  /** Yuan asked for where it is not what was paid: the damage done, or the difference. */
  askedYuan?: readonly [least: number, most: number];
}

export interface Shop {
  name: string;
  kind: Kind;
  platform?: string;
  town: string;
  goods: readonly Goods[];
}

const refund = ['refund'] as const;
const back = ['return', 'refund'] as const;
const swap = ['replace'] as const;
const short = ['makeUpQuantity', 'compensate'] as const;

type Said = string | Omit<Fault, 'after'> | Fault;
const fault = (said: Said): Fault => ({ after: [2, 24], ...(typeof said === 'string' ? { text: said } : said) });

const of =
  (ware: Ware) =>
  (name: string, least: number, most: number, asks: readonly Request[], ...faults: Said[]): Goods => ({
    name,
    ware,
    yuan: [least, most],
    faults: faults.map(fault),
    asks,
  });
const food = of('food');
const article = of('article');
const plant = of('plant');
const service = of('service');

/** When it is warm enough to spoil what is sent. */
const warm = [5, 6, 7, 8, 9];
/** The cold half of the year. */
const cold = [9, 10, 11, 12, 1, 2, 3];
/** The new harvest of nuts is sold. */
const harvest = [9, 10, 11, 12];

/** Online shops and two counters of the county, all invented. */
export const shops: readonly Shop[] = [
  {
    name: '云屏山货铺',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '云屏镇',
    goods: [
      food(
        '薄皮核桃 5 斤',
        99,
        139,
        refund,
        { text: '页面写的是当年新核桃，收到的有一半是空壳，剥出来的仁发黑发苦。', months: [10, 11, 12, 1] },
        '五斤核桃称下来只有四斤六两，壳还特别厚，根本不是图上的薄皮。',
        '核桃里有虫眼，打开一袋就飞出小蛾子，剩下的不敢给孩子吃。',
      ),
      food('百花蜂蜜 1 箱', 268, 328, swap, '一箱六瓶有两瓶在路上漏了，箱子底都是蜜，拍了照片和视频。', {
        text: '蜂蜜开盖有酒味，冒泡，像是发酵了。',
        months: warm,
      }),
    ],
  },
  {
    name: '秦岭药材行',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '城关镇',
    goods: [
      food(
        '天麻 500 克',
        198,
        288,
        back,
        '页面的图是整只大个的天麻，收到的又小又碎，碎渣就有一两多。',
        '天麻切片潮得能捏弯，放三天长了白毛，店铺说是正常返潮。',
        {
          text: '页面写野生天麻，收到的个头一样大、没有环纹，袋子里的合格证上写的是人工种植。',
          clue: '网页宣传“野生天麻”，随货合格证写明人工种植，涉嫌虚假宣传。',
        },
      ),
      food('柴胡 1 公斤', 79, 99, swap, '下单的是切好的柴胡段，寄来整根带泥的，店铺说都一样不给换。'),
      food('猪苓 250 克', 128, 168, refund, '猪苓里掺了小石子，挑出来有三十多克，店铺说是自然带的。'),
    ],
  },
  {
    name: '两当土蜂直播间',
    kind: 'liveSeller',
    town: '站儿巷镇',
    goods: [
      food(
        '土蜂蜜 2 瓶',
        158,
        188,
        back,
        '主播说买两瓶送一瓶，结果只寄了两瓶，客服说活动早就结束了。',
        '蜂蜜放进冰箱也不结晶，颜色比直播里的深很多，和主播当场试的不一样。',
        {
          text: '直播时说是土蜂蜜，收到的瓶子上配料表写着麦芽糖浆。',
          clue: '直播称“土蜂蜜”，标签配料表第二位是麦芽糖浆，涉嫌虚假宣传。',
        },
      ),
      food('蜂巢蜜 1 盒', 88, 128, refund, '蜂巢蜜寄到时塌了一半，巢房里有死蜂，一股酸味。'),
    ],
  },
  {
    name: '西坡花椒坊',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '西坡镇',
    goods: [
      food(
        '大红袍花椒 2 斤',
        86,
        118,
        short,
        '花椒里有很多枝梗和籽，称下来净重只有一斤七两，店铺说是水分损耗。',
        '花椒一点不麻，像是放了几年的陈货，和页面写的新货不一样。',
      ),
      food(
        '花椒油 3 瓶',
        75,
        96,
        refund,
        '三瓶花椒油的保质期只剩二十天，页面上一个字没提。',
        '瓶盖没有封口膜，油漏了一半，快递箱都浸透了。',
      ),
    ],
  },
  {
    name: '老灶腊味',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '杨店镇',
    goods: [
      food(
        '农家腊肉 3 斤',
        145,
        185,
        back,
        '腊肉收到时真空包装已经破了，有一股哈喇味。',
        '说好的五花腊肉，寄来的全是肥膘，瘦的不到两成，和图片差得太远。',
        {
          text: '腊肉袋子上没有生产日期和厂名，问店家说是自己家熏的不用写。',
          clue: '预包装腊肉没有生产日期、厂名和地址，涉嫌经营标签不符合规定的食品。',
        },
      ),
      food('麻辣腊肠 2 斤', 98, 128, refund, '腊肠切开里面发粘，煮出来有臭味，全家都没敢吃。'),
    ],
  },
  {
    name: '小何山货',
    kind: 'socialSeller',
    town: '城关镇',
    goods: [
      food(
        '羊肚菌 200 克',
        198,
        258,
        refund,
        '朋友圈里买的羊肚菌，混着别的菌子，加在一起有三分之一。',
        '羊肚菌是剪了脚的价钱，收到的脚都没有剪，泡开一股霉味。',
      ),
      {
        ...food('野生板栗 5 斤', 65, 85, refund, '板栗有一小半生虫，剥开是黑的，卖家说好坏果包赔又不认了。'),
        sold: harvest,
      },
    ],
  },
  {
    name: '金洞木耳合作社',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '金洞乡',
    goods: [
      food(
        '椴木黑木耳 1 斤',
        88,
        128,
        refund,
        '页面的图是小碗耳，收到的又大又薄，泡开一锅都是根。',
        '木耳泡发以后全是碎渣和沙子，淘了七八遍还硌牙。',
        {
          text: '木耳称了只有八两，包装袋上印的却是净含量 500 克。',
          clue: '包装标注净含量 500 克，投诉人称重约 400 克，涉嫌定量包装商品短缺量超过规定。',
        },
      ),
    ],
  },
  {
    name: '显龙苹果园',
    kind: 'inPlatformMerchant',
    platform: '拼好货',
    town: '显龙镇',
    goods: [
      {
        ...food(
          '高山苹果 10 斤',
          58,
          78,
          refund,
          '十斤苹果坏了八个，有的整个烂透了，店铺只赔三个的钱。',
          '写的是 80 毫米大果，收到的和鸡蛋差不多大，量了只有 60 多毫米。',
          '苹果打了蜡，用热水一烫一层白，页面保证不打蜡。',
        ),
        sold: [9, 10, 11, 12, 1, 2, 3, 4],
      },
    ],
  },
  {
    name: '云屏人家民宿',
    kind: 'ownSite',
    town: '云屏镇',
    goods: [
      service(
        '民宿双人券 1 张',
        298,
        458,
        refund,
        '网上买的民宿券写着周末通用，打电话订房，老板说周末要每晚加 200 元。',
        '提前三天取消，页面写可以全退，现在老板只肯退一半。',
        '到店说没有房了，让我们住到邻居家，房间漏水没有热水。',
        { text: '买券时写全年可用，五一去的时候老板说节假日不接券，要另外收钱。', months: [5] },
      ),
    ],
  },
  {
    name: '张家庄农家院',
    kind: 'inPlatformMerchant',
    platform: '一路游',
    town: '杨店镇',
    goods: [
      service(
        '农家宴六人套餐券',
        268,
        368,
        refund,
        '套餐写的是土鸡，端上来的是肉鸡，菜少了两道，问老板说今天没有备。',
        '套餐写的是六人，端上来的量四个人都不够，加菜另外收了 96 元。',
        { text: '买券时写全年可用，国庆去的时候老板说节假日不接券，要按人头另收。', months: [10], after: [9, 24] },
      ),
    ],
  },
  {
    name: '广香女装店',
    kind: 'inPlatformMerchant',
    platform: '拼好货',
    town: '城关镇',
    goods: [
      {
        ...article(
          '加绒卫衣 1 件',
          59,
          109,
          back,
          '卫衣洗第一次就掉色，把别的衣服染红了，店铺说是洗的方法不对。',
          '卫衣拍的是 L 码，寄来 S 码，要换店铺说换货运费两头都由我出。',
        ),
        sold: cold,
      },
      { ...article('轻薄羽绒服 1 件', 169, 299, back, '羽绒服里面跑出来的都是碎毛片，还有味道，穿一次一身毛。'), sold: cold },
      {
        ...article('雪纺连衣裙 1 条', 69, 139, back, '裙子穿第一次腋下就开线了，店铺说是我穿的号不对。', {
          text: '七天内申请无理由退货，店铺说吊牌剪了不能退，可是裙子寄来时就没有吊牌。',
          after: [3, 7],
        }),
        sold: [4, 5, 6, 7, 8],
      },
    ],
  },
  {
    name: '嘉陵手机配件',
    kind: 'inPlatformMerchant',
    platform: '拼好货',
    town: '城关镇',
    goods: [
      article(
        '手机壳 2 个',
        19,
        39,
        refund,
        '手机壳型号寄错了，孔位对不上，店铺让我自己出运费寄回去。',
        '手机壳刚套上两天就发黄开裂，写的是一年不发黄。',
      ),
      article('快充充电器 1 个', 39, 69, refund, '充电器写的是 65 瓦快充，充一晚上都充不满，插头松，一碰就断。', {
        text: '充电器充了半小时烫手，外壳有焦味，上面没有 3C 标志。',
        clue: '电源适配器上没有 3C 标志，涉嫌销售未经强制性产品认证的产品。',
      }),
    ],
  },
  {
    name: '红崖数码',
    kind: 'inPlatformMerchant',
    platform: '快购商城',
    town: '城关镇',
    goods: [
      article(
        '蓝牙耳机 1 副',
        99,
        199,
        ['repair', 'refund'],
        { text: '耳机用了五天右边没有声音，店铺说人为损坏不保修，我连水都没有沾过。', after: [7, 24] },
        '写的是全新耳机，收到时盒子没有封条，里面有别人的使用痕迹。',
      ),
      article('充电宝 1 个', 79, 129, back, '充电宝标 2 万毫安，给手机充一次就没电了，机身鼓了包。'),
    ],
  },
  {
    name: '小太阳童装',
    kind: 'inPlatformMerchant',
    platform: '快购商城',
    town: '城关镇',
    goods: [
      article(
        '儿童运动鞋 1 双',
        69,
        129,
        back,
        { text: '孩子穿了三天鞋底就掉了，店铺说过了签收期不管。', after: [6, 24] },
        { text: '鞋子有很重的胶水味，晾了一个星期还有，孩子不肯穿。', after: [10, 24] },
      ),
    ],
  },
  {
    name: '太阳坡土鸡',
    kind: 'liveSeller',
    town: '杨店镇',
    goods: [
      food(
        '散养土鸡 1 只',
        108,
        148,
        refund,
        { text: '主播说现杀现发，天热，鸡收到时冰都化了，已经有味道。', months: warm },
        '主播说是散养三百天的土鸡，收到的不到两斤，炖出来全是油。',
      ),
      food('土鸡蛋 60 枚', 66, 88, refund, '六十个鸡蛋碎了十九个，还有三个散黄发臭，主播说只赔五个。'),
    ],
  },
  {
    name: '左家杂粮铺',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '西坡镇',
    goods: [
      food(
        '苦荞面 5 斤',
        45,
        59,
        refund,
        '荞面打开袋子就有虫子爬出来，离保质期还有半年。',
        '荞面下锅就散，煮出来是一锅糊，和图片完全不一样。',
        {
          text: '荞面袋子上的生产日期被涂改过，底下还看得出来原来的日期。',
          clue: '预包装苦荞面的生产日期有涂改，涉嫌经营标注虚假生产日期的食品。',
        },
      ),
    ],
  },
  {
    name: '凤岭狼牙蜜',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '站儿巷镇',
    goods: [
      food(
        '狼牙蜜 2 斤',
        118,
        168,
        back,
        '买的狼牙蜜颜色发黑，有一股焦味，和以前买的完全不一样。',
        '两斤蜂蜜连瓶子一起才两斤，倒出来称只有一斤六两。',
        {
          text: '页面上写这个蜂蜜能治胃病，喝了半个月没有用，客服说自己没有说过。',
          after: [17, 24],
          clue: '网页宣传蜂蜜“能治胃病”，涉嫌在食品广告中涉及疾病治疗功能。',
        },
      ),
    ],
  },
  {
    name: '灵官峡豆制品',
    kind: 'socialSeller',
    town: '杨店镇',
    goods: [
      food(
        '手工豆腐干 3 斤',
        48,
        66,
        refund,
        { text: '豆腐干收到时胀袋了，打开是酸的，群主说天热没有办法。', months: warm },
        { text: '群主说好三天到，走了九天才到，豆腐干全坏了。', after: [10, 20] },
        '豆腐干三斤少了半斤，打开一股碱味，群里问了没有人理。',
      ),
    ],
  },
  {
    name: '大河菌菇',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '杨店镇',
    goods: [
      food(
        '花菇 500 克',
        76,
        108,
        refund,
        '页面是厚肉花菇，收到的是薄菇片，大小不到图上的一半。',
        '花菇受了潮，袋子里结成一团，有几朵长了绿毛。',
      ),
    ],
  },
  {
    name: '果老核桃油坊',
    kind: 'ownSite',
    town: '云屏镇',
    goods: [
      food(
        '冷榨核桃油 2 瓶',
        176,
        236,
        back,
        '核桃油打开有哈喇味，炒菜一股烟，和以前买的不一样。',
        '两瓶核桃油有一瓶瓶口裂了，油洒了一半，商家说是快递的事。',
        {
          text: '核桃油瓶身没有生产许可证编号，商家说是小作坊不用办。',
          clue: '预包装核桃油没有食品生产许可证编号，涉嫌经营标签不符合规定的食品。',
        },
      ),
    ],
  },
  {
    name: '兴化中蜂社',
    kind: 'liveSeller',
    town: '西坡镇',
    goods: [
      food(
        '中蜂崖蜜 1 瓶',
        138,
        198,
        refund,
        '主播说是崖蜜，寄来的是结了块的白蜜，问产地不回复，随后把我拉黑了。',
        '买崖蜜时主播说不满意包退，开了瓶就不让退了。',
      ),
    ],
  },
  {
    name: '香泉美妆小铺',
    kind: 'liveSeller',
    town: '城关镇',
    goods: [
      article(
        '补水面膜 3 盒',
        79,
        119,
        back,
        '面膜用了一次脸上发红发痒，主播说是个人体质，不给退。',
        '说好三盒面膜，寄来两盒半，主播说半盒是赠品。',
        {
          text: '三盒面膜里有一盒过了使用期限，新的日期是贴上去的。',
          clue: '面膜外盒的使用期限被贴标更改，原限用日期已过，涉嫌经营超过使用期限的化妆品。',
        },
      ),
    ],
  },
  {
    name: '鱼池花木',
    kind: 'socialSeller',
    town: '西坡镇',
    goods: [
      {
        ...plant(
          '核桃苗 20 棵',
          160,
          220,
          ['replace', 'refund'],
          { text: '二十棵核桃苗栽下去只活了三棵，卖家说包活又不认了。', months: [4, 5, 6], after: [35, 60] },
          { text: '买的嫁接核桃苗，开春长出来是实生苗，刀口都没有。', months: [4, 5], after: [30, 60] },
        ),
        sold: [2, 3, 4],
      },
    ],
  },
];

/** Two counters of the county. */
export const counters: readonly Shop[] = [
  {
    name: '鑫隆生活超市',
    kind: 'offline',
    town: '城关镇',
    goods: [
      {
        ...food('纯牛奶 1 箱', 65, 65, ['refund'], {
          text: '超市货架上写 49 元，结账收了 65 元，店里说价签没有来得及换。',
          clue: '货架标价 49 元，结算 65 元，涉嫌未按规定明码标价、低标高结。',
        }),
        askedYuan: [16, 16],
      },
    ],
  },
  {
    name: '老街干洗店',
    kind: 'offline',
    town: '城关镇',
    goods: [
      {
        ...service('羊毛大衣干洗', 35, 45, ['compensate'], '大衣洗完缩水了一圈，衣领磨白，店里只肯免洗衣费。'),
        askedYuan: [260, 380],
      },
    ],
  },
];

/** Shops that stand for one thing: nobody else has a case with them. */
export const lone = {
  /** Gave up its registration. */
  deregistered: {
    name: '秋实山货行',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '云屏镇',
    goods: [food('干香菇 2 斤', 86, 108, refund, '香菇收到时袋子破了，受了潮，一半发霉，店铺的电话打不通了。')],
  },
  /** Is being wound up. */
  bankrupt: {
    name: '同盛土特产公司',
    kind: 'ownSite',
    town: '城关镇',
    goods: [
      food('土特产礼盒 2 份', 196, 256, refund, { text: '礼盒付了款一直没有发货，网站打不开，电话没有人接。', after: [15, 24] }),
    ],
  },
  /** Sells what no bureau settles. */
  lottery: {
    name: '红运代买群',
    kind: 'socialSeller',
    town: '城关镇',
    goods: [article('网上代买的彩票', 160, 240, refund, '在群里请人代买彩票，中了小奖对方不给兑，只退了本钱，请帮忙处理。')],
  },
  /** Lies in the next county. */
  elsewhere: {
    name: '凤州山里人家',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '双石铺镇',
    goods: [
      food(
        '土蜂蜜 1 罐',
        98,
        128,
        refund,
        '蜂蜜罐子在路上压裂了，漏得只剩一半，店铺说签收了就不管。',
        '蜂蜜和上次买的颜色、味道都不一样，店铺不肯退。',
      ),
    ],
  },
  /** Sold a batch that was badly sealed, in the weeks before it is cold: whoever bought of it complains of the same. */
  leaking: {
    name: '泰山坡腊味',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '泰山乡',
    goods: [
      food(
        '真空腊肉 3 斤',
        138,
        178,
        back,
        ...[
          '腊肉到货时真空袋已经漏气，袋子鼓着，打开一股酸味。',
          '三袋腊肉有两袋真空袋漏气，袋口渗油，闻着有哈喇味。',
          '真空袋封口没有封严，收到就漏气了，腊肉发粘变味。',
        ].map((text): Omit<Fault, 'months'> => ({ text, after: [3, 8] })),
      ),
    ],
  },
  /** Kills its chicken in its own yard: slaughter and quarantine are another department's (畜牧兽医). */
  unquarantined: {
    name: '后坡散养鸡',
    kind: 'socialSeller',
    town: '左家乡',
    goods: [
      food('现宰土鸡 2 只', 176, 216, refund, '鸡是在自家院子里宰的，没有检疫证明，打开就是坏的，怀疑是病死的鸡，请查屠宰。'),
    ],
  },
} as const satisfies Record<string, Shop>;

/** Every shop there is, and how its telephone number is made of its place here. */
export const allShops: readonly Shop[] = [...shops, ...counters, ...Object.values(lone)];
export const phoneOf = (shop: Shop) => `139000${90000 + allShops.indexOf(shop) * 101}`;

/** The address that the platform, or the shop itself, publishes. */
export const addressOf = ({ town }: Shop) =>
  town === lone.elsewhere.town ? `陕西省宝鸡市凤县${town}` : `${county.province}${county.city}${county.name}${town}`;

/** The officer at each field office. */
const officers: Record<string, string> = { '621228-01': 'chengguan', '621228-02': 'yangdian', '621228-03': 'xipo' };

/** The field office that works where a shop is, and its officer. */
export function fieldOfficeOf({ town }: Shop): { office: string; officer: string } | undefined {
  const office = county.offices.find(({ towns }) => towns.includes(town))?.code;
  return office && officers[office] ? { office, officer: officers[office] } : undefined;
}
