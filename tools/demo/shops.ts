import { county } from '@config/county';
import type { SubmitInput } from '../../domain/complaint/filing/schema';

type Kind = SubmitInput['respondent']['kind'];
type Request = SubmitInput['requests'][number];

/** What is sold, for how many yuan, and what people complain of. */
export interface Goods {
  name: string;
  yuan: readonly [least: number, most: number];
  faults: readonly string[];
  asks: readonly Request[];
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

const goods = (name: string, least: number, most: number, asks: readonly Request[], ...faults: string[]): Goods => ({
  name,
  yuan: [least, most],
  faults,
  asks,
});

/** Twenty-three online shops and two counters of the county, all invented. */
export const shops: readonly Shop[] = [
  {
    name: '云屏山货铺',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '云屏镇',
    goods: [
      goods(
        '薄皮核桃 5 斤',
        99,
        139,
        refund,
        '页面写的是当年新核桃，收到的有一半是空壳，剥出来的仁发黑发苦。',
        '五斤核桃称下来只有四斤三两，壳还特别厚，根本不是图上的薄皮。',
        '核桃里有虫眼，打开一袋就飞出小蛾子，剩下的不敢给孩子吃。',
      ),
      goods(
        '百花蜂蜜 1 箱',
        268,
        328,
        swap,
        '一箱六瓶有两瓶在路上漏了，箱子底都是糖水，拍了照片和视频。',
        '蜂蜜开盖有酒味，冒泡，像是发酵了，标签上的日期还是上个月的。',
      ),
    ],
  },
  {
    name: '秦岭药材行',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '城关镇',
    goods: [
      goods(
        '天麻 500 克',
        198,
        288,
        back,
        '页面说是野生天麻，收到的个头一样大、没有环纹，问药店的人说是栽培的还熏过硫。',
        '天麻切片潮得能捏弯，放三天长了白毛，店铺说是正常返潮。',
      ),
      goods('柴胡 1 公斤', 79, 99, swap, '下单的是切好的柴胡段，寄来整根带泥的，店铺说都一样不给换。'),
      goods('猪苓 250 克', 128, 168, refund, '猪苓里掺了小石子，挑出来有三十多克，店铺说是自然带的。'),
    ],
  },
  {
    name: '两当土蜂直播间',
    kind: 'liveSeller',
    town: '站儿巷镇',
    goods: [
      goods(
        '土蜂蜜 2 瓶',
        158,
        188,
        back,
        '直播时说是土蜂蜜，收到的瓶子上配料表写着麦芽糖浆。',
        '主播说买两瓶送一瓶，结果只寄了两瓶，客服说活动早就结束了。',
        '蜂蜜放进冰箱也不结晶，用水一冲全是泡沫，和主播当场试的完全不一样。',
      ),
      goods('蜂巢蜜 1 盒', 88, 128, refund, '蜂巢蜜寄到时塌了一半，巢房里有死蜂，一股酸味。'),
    ],
  },
  {
    name: '西坡花椒坊',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '西坡镇',
    goods: [
      goods(
        '大红袍花椒 2 斤',
        86,
        118,
        short,
        '花椒里有很多枝梗和籽，称下来净重只有一斤七两，店铺说是水分损耗。',
        '花椒一点不麻，泡水掉颜色，水都是红的，怀疑染过色。',
      ),
      goods(
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
      goods(
        '农家腊肉 3 斤',
        145,
        185,
        back,
        '腊肉收到时真空包装已经破了，有一股哈喇味。',
        '说好的五花腊肉，寄来的全是肥膘，瘦的不到两成，和图片差得太远。',
        '腊肉袋子上没有生产日期和厂名，问店家说是自己家熏的不用写。',
      ),
      goods('麻辣腊肠 2 斤', 98, 128, refund, '腊肠切开里面发粘，煮出来有臭味，全家都没敢吃。'),
    ],
  },
  {
    name: '小何山货',
    kind: 'socialSeller',
    town: '城关镇',
    goods: [
      goods(
        '羊肚菌 200 克',
        198,
        258,
        refund,
        '朋友圈里买的羊肚菌，混着别的菌子，加在一起有三分之一。',
        '羊肚菌剪了脚的价钱，收到的脚都没有剪，泡开一股霉味。',
      ),
      goods('野生板栗 5 斤', 65, 85, refund, '板栗有一小半生虫，剥开是黑的，说好坏果包赔又不认了。'),
    ],
  },
  {
    name: '金洞木耳合作社',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '金洞乡',
    goods: [
      goods(
        '椴木黑木耳 1 斤',
        88,
        128,
        refund,
        '页面写椴木木耳，袋子上的标签却是代料栽培，问客服不回答。',
        '木耳泡发以后全是碎渣和沙子，淘了七八遍还硌牙。',
        '木耳只有八两，包装袋上印的却是净含量 500 克。',
      ),
    ],
  },
  {
    name: '显龙苹果园',
    kind: 'inPlatformMerchant',
    platform: '拼好货',
    town: '显龙镇',
    goods: [
      goods(
        '高山苹果 10 斤',
        58,
        78,
        refund,
        '十斤苹果坏了二十多个，有的整个烂透了，店铺只赔三个的钱。',
        '写的是 80 毫米大果，收到的和鸡蛋差不多大，量了只有 60 多毫米。',
        '苹果打了蜡，用热水一烫一层白，页面保证不打蜡。',
      ),
    ],
  },
  {
    name: '云屏人家民宿',
    kind: 'ownSite',
    town: '云屏镇',
    goods: [
      goods(
        '民宿双人券 1 张',
        298,
        458,
        refund,
        '网上买的民宿券写着周末通用，打电话订房说周末要每晚加 200 元。',
        '提前三天取消，页面写可以全退，现在只肯退一半。',
        '到店说没有房了，让我们住到邻居家，房间漏水没有热水。',
      ),
    ],
  },
  {
    name: '张家庄农家院',
    kind: 'inPlatformMerchant',
    platform: '一路游',
    town: '杨店镇',
    goods: [
      goods(
        '农家宴六人套餐券',
        268,
        368,
        refund,
        '套餐写的是土鸡，端上来的是肉鸡，菜少了两道，问老板说换季没有了。',
        '买券时写全年可用，国庆去的时候老板说节假日不接券，要按人头另收。',
      ),
    ],
  },
  {
    name: '广香女装店',
    kind: 'inPlatformMerchant',
    platform: '拼好货',
    town: '城关镇',
    goods: [
      goods(
        '加绒卫衣 1 件',
        59,
        109,
        back,
        '衣服洗第一次就掉色，把别的衣服染红了，吊牌上没有成分。',
        '拍的是 L 码，寄来 S 码，要换店铺说换货运费两头都由我出。',
        '七天内申请无理由退货，店铺说吊牌剪了不能退，可是寄来时就没有吊牌。',
      ),
      goods('轻薄羽绒服 1 件', 169, 299, back, '写的是白鸭绒九成，里面跑出来的都是碎毛片，还有味道。'),
    ],
  },
  {
    name: '嘉陵手机配件',
    kind: 'inPlatformMerchant',
    platform: '拼好货',
    town: '城关镇',
    goods: [
      goods(
        '手机壳 2 个',
        19,
        39,
        refund,
        '手机壳型号寄错了，孔位对不上，店铺让我自己出运费寄回去。',
        '刚套上两天壳子就发黄开裂，写的是一年不发黄。',
      ),
      goods(
        '快充充电器 1 个',
        39,
        69,
        refund,
        '充电器充了半小时烫手，外壳有焦味，上面没有 3C 标志。',
        '写的是 65 瓦快充，实际只有 10 瓦，充一晚上都充不满。',
      ),
    ],
  },
  {
    name: '红崖数码',
    kind: 'inPlatformMerchant',
    platform: '快购商城',
    town: '城关镇',
    goods: [
      goods(
        '蓝牙耳机 1 副',
        99,
        199,
        ['repair', 'refund'],
        '耳机用了五天右边没有声音，店铺说人为损坏不保修，我连水都没有沾过。',
        '写的是全新，收到时盒子没有封条，里面有别人的使用痕迹。',
      ),
      goods('充电宝 1 个', 79, 129, back, '充电宝标 2 万毫安，给手机充一次就没电了，机身鼓了包。'),
    ],
  },
  {
    name: '小太阳童装',
    kind: 'inPlatformMerchant',
    platform: '快购商城',
    town: '城关镇',
    goods: [
      goods(
        '儿童运动鞋 1 双',
        69,
        129,
        back,
        '孩子穿了三天鞋底就掉了，店铺说过了签收期不管。',
        '鞋子有很重的胶水味，晾了一个星期还有，孩子脚上起了红疹。',
      ),
    ],
  },
  {
    name: '太阳坡土鸡',
    kind: 'liveSeller',
    town: '杨店镇',
    goods: [
      goods(
        '散养土鸡 1 只',
        108,
        148,
        refund,
        '主播说现杀现发，收到时冰都化了，鸡已经有味道。',
        '说是散养三百天的土鸡，收到的不到两斤，炖出来全是油。',
      ),
      goods('土鸡蛋 60 枚', 66, 88, refund, '六十个鸡蛋碎了十九个，还有三个散黄发臭，主播说只赔五个。'),
    ],
  },
  {
    name: '左家杂粮铺',
    kind: 'inPlatformMerchant',
    platform: '秦岭优选',
    town: '西坡镇',
    goods: [
      goods(
        '苦荞面 5 斤',
        45,
        59,
        refund,
        '荞面里长了虫，袋子上的生产日期被涂改过。',
        '荞面下锅就散，像是掺了别的面，配料表写着小麦粉在第一位。',
      ),
    ],
  },
  {
    name: '凤岭狼牙蜜',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '站儿巷镇',
    goods: [
      goods(
        '狼牙蜜 2 斤',
        118,
        168,
        back,
        '买的狼牙蜜，瓶子上没有地理标志也没有检验报告，颜色发黑。',
        '两斤蜂蜜连瓶子一起才两斤，净重只有一斤六两。',
        '宣传说能治胃病，喝了半个月没有用，客服说自己没有说过。',
      ),
    ],
  },
  {
    name: '灵官峡豆制品',
    kind: 'socialSeller',
    town: '杨店镇',
    goods: [
      goods(
        '手工豆腐干 3 斤',
        48,
        66,
        refund,
        '豆腐干收到时胀袋了，打开是酸的，群主说天热没有办法。',
        '说好三天到，走了九天才到，豆腐干全坏了。',
      ),
    ],
  },
  {
    name: '大河菌菇',
    kind: 'inPlatformMerchant',
    platform: '山货集市',
    town: '杨店镇',
    goods: [
      goods(
        '花菇 500 克',
        76,
        108,
        refund,
        '页面是厚肉花菇，收到的是薄菇片，大小不到图上的一半。',
        '香菇有很重的硫磺味，泡出来的水发黄。',
      ),
    ],
  },
  {
    name: '果老核桃油坊',
    kind: 'ownSite',
    town: '云屏镇',
    goods: [
      goods(
        '冷榨核桃油 2 瓶',
        176,
        236,
        back,
        '核桃油瓶身没有食品许可证编号，商家说是小作坊不用办。',
        '核桃油有大豆油的味道，配料表写的是食用植物调和油。',
      ),
    ],
  },
  {
    name: '兴化中蜂社',
    kind: 'liveSeller',
    town: '西坡镇',
    goods: [
      goods(
        '中蜂崖蜜 1 瓶',
        138,
        198,
        refund,
        '主播说是崖蜜，寄来的没有标签，问产地不回复，随后把我拉黑了。',
        '付款时说不满意包退，开了瓶就不让退了。',
      ),
    ],
  },
  {
    name: '香泉美妆小铺',
    kind: 'liveSeller',
    town: '城关镇',
    goods: [
      goods(
        '补水面膜 3 盒',
        79,
        119,
        back,
        '用了一次脸上发红发痒，包装上查不到备案号。',
        '三盒里有一盒过了保质期，日期是贴上去的。',
      ),
    ],
  },
  {
    name: '鱼池花木',
    kind: 'socialSeller',
    town: '西坡镇',
    goods: [
      goods(
        '核桃苗 20 棵',
        160,
        220,
        ['replace', 'refund'],
        '二十棵核桃苗栽下去只活了三棵，卖家说包活又不认了。',
        '买的嫁接苗，开春长出来是实生苗，刀口都没有。',
      ),
    ],
  },
  {
    name: '鑫隆生活超市',
    kind: 'offline',
    town: '城关镇',
    goods: [goods('纯牛奶 1 箱', 49, 65, refund, '超市货架上写 49 元，结账收了 65 元，说价签没有来得及换。')],
  },
  {
    name: '老街干洗店',
    kind: 'offline',
    town: '城关镇',
    goods: [goods('羊毛大衣干洗', 35, 45, ['compensate'], '大衣洗完缩水了一圈，衣领磨白，店里只肯免洗衣费。')],
  },
];

/** The officer at each field office. */
const officers: Record<string, string> = { '621228-01': 'chengguan', '621228-02': 'yangdian', '621228-03': 'xipo' };

/** The field office that works where a shop is, and its officer. */
export function fieldOfficeOf({ town }: Shop): { office: string; officer: string } | undefined {
  const office = county.offices.find(({ towns }) => towns.includes(town))?.code;
  return office && officers[office] ? { office, officer: officers[office] } : undefined;
}

/** What the shop said to it: as many people tell it. */
export const replies: readonly string[] = [
  '联系店家，说山里的东西就是这样，不给退。',
  '找了客服三次，第一天说核实，后来就没有人回了。',
  '店铺只肯补十块钱，我没有同意。',
  '要退货，店铺让我自己出来回运费。',
  '当天就拍了照片发过去，店家看了说不关他们的事。',
  '打店里电话没有人接，平台客服让等了一个星期。',
  '店家说已经签收就不归他们管了。',
  '申请了售后，被店铺拒绝两次，理由写的是“买家不想要”。',
  '店主开始答应退，过了几天又变了卦。',
  '店铺让我先给好评再说。',
  '我留着没有动，随时可以退回去。',
  '聊天记录和付款记录都在。',
];
