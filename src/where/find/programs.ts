/** One screen of a shop program, drawn as lines: what is tapped or read there is `at`. A row without a word is a grey bar. */
export interface Screen {
  top?: string;
  rows: readonly string[];
  tabs?: readonly string[];
  /** Its rows are read, not tapped. */
  read?: true;
  at: string;
}

/** What to do, and the screen on which it is done. */
export interface Doing {
  say: string;
  screen: Screen;
}

export type Sought = 'address' | 'order';

interface Program {
  name: string;
  /** How people write it, besides its name. */
  known: RegExp;
  address: readonly Doing[];
  order: readonly Doing[];
}

/** Of what the ways below are known: nobody held them against the programs of the day, and the page says so. */
export const KNOWN_OF = '2025 年';

const shopName: Doing = {
  say: '打开那家店的首页，点最上面的店名。',
  screen: { top: '店名', rows: ['', '', ''], at: '店名' },
};
const paper: Doing = {
  say: '出来的是营业执照。“住所”或者“经营场所”后面的，就是地址。有的要先拖一下滑块，或者照着输几个字。',
  screen: { top: '营业执照', rows: ['名称', '住所', '', ''], read: true, at: '住所' },
};
const tapped = (word: string, also: string, rows: readonly string[]): Doing => ({
  say: `往下找“${word}”，点开。${also}`,
  screen: { top: '店铺信息', rows, at: word },
});
const mine = (say: string, tabs: readonly string[], at: string): Doing => ({ say, screen: { rows: ['', '', ''], tabs, at } });
const orders = (word: string): Doing => ({
  say: `点“${word}”，再点您要投诉的那一单。`,
  screen: { rows: [word, '', '', ''], at: word },
});
const number = (word = '订单编号'): Doing => ({
  say: `往下拉到“${word}”，点旁边的“复制”，回到这里长按输入框粘贴。`,
  screen: { top: '订单详情', rows: ['', '', word, ''], read: true, at: word },
});

/** Where each of the big shop programs shows what a shop must publish (电子商务法 15), and the number of an order. */
export const programs: readonly Program[] = [
  {
    name: '淘宝、天猫',
    known: /淘宝|天猫|taobao|tmall/i,
    address: [shopName, tapped('证照信息', '也叫“工商执照”“企业资质”。', ['', '服务电话', '证照信息', '']), paper],
    order: [mine('点右下角“我的淘宝”。', ['首页', '消息', '购物车', '我的淘宝'], '我的淘宝'), orders('我的订单'), number()],
  },
  {
    name: '京东',
    known: /京东|jd\b/i,
    address: [shopName, tapped('证照信息', '也叫“店铺资质”“资质证照”。', ['', '店铺评分', '证照信息', '']), paper],
    order: [mine('点右下角“我的”。', ['首页', '分类', '购物车', '我的'], '我的'), orders('我的订单'), number()],
  },
  {
    name: '拼多多',
    known: /拼多多|pdd|pinduoduo/i,
    address: [shopName, tapped('店铺资质', '也叫“资质证照”。', ['', '店铺简介', '店铺资质', '']), paper],
    order: [mine('点右下角“个人中心”。', ['首页', '聊天', '个人中心'], '个人中心'), orders('我的订单'), number()],
  },
  {
    name: '抖音',
    known: /抖音|douyin/i,
    address: [shopName, tapped('资质证照', '也叫“店铺资质”“商家资质”。', ['', '店铺体验分', '资质证照', '']), paper],
    order: [mine('点右下角“我”。', ['首页', '朋友', '消息', '我'], '我'), orders('我的订单'), number()],
  },
  {
    name: '快手',
    known: /快手|kuaishou/i,
    address: [shopName, tapped('店铺资质', '也叫“资质证照”。', ['', '店铺评分', '店铺资质', '']), paper],
    order: [
      {
        say: '点右下角“我”，再点“快手小店”。没有的，点左上角三条横线找。',
        screen: { rows: ['', '快手小店', ''], tabs: ['首页', '消息', '我'], at: '快手小店' },
      },
      orders('我的订单'),
      number(),
    ],
  },
  {
    name: '微信小店、视频号',
    known: /微信|视频号|小店|小程序/,
    address: [shopName, tapped('商家信息', '也叫“店铺资质”“营业执照”。', ['', '店铺评分', '商家信息', '']), paper],
    order: [mine('打开微信，点右下角“我”。', ['微信', '通讯录', '发现', '我'], '我'), orders('订单与卡包'), number()],
  },
  {
    name: '小红书',
    known: /小红书|红薯|xiaohongshu/i,
    address: [shopName, tapped('店铺资质', '也叫“商家资质”“营业执照”。', ['', '店铺评分', '店铺资质', '']), paper],
    order: [mine('点右下角“我”，再点左上角三条横线。', ['首页', '购物', '消息', '我'], '我'), orders('订单'), number()],
  },
];

/** The place in the table of the program a person named; none where it is not known. */
export const programNamed = (typed: string): number => programs.findIndex(({ known }) => known.test(typed));

/** Of what one looks for: what it is, what it may be called elsewhere, and that it may be left out. */
export const words: Readonly<Record<Sought, { title: string; why: string; besides: string }>> = {
  address: {
    title: '店铺的地址在哪里看',
    why: '网店都要把营业执照放在首页看得到的地方（电子商务法第十五条），上面有地址。',
    besides: '在店里找“资质”“证照”“营业执照”这几个词。找不到不要紧，空着也能提交。',
  },
  order: {
    title: '订单号在哪里看',
    why: '商家凭订单号一下就能找到您买的那一单。',
    besides: '在“我的”里找“订单”，点开那一单，往下拉。找不到不要紧，空着也能提交。',
  },
};
