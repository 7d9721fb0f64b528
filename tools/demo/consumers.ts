import type { SubmitInput } from '../../domain/complaint/filing/schema';

type Complainant = SubmitInput['complainant'];

/** One who buys and complains: everybody is invented, and so are the numbers (139 0000 0000 to 139 0009 9999). */
export interface Consumer {
  openid: string;
  complainant: Complainant;
}

const towns = [
  '甘肃省陇南市两当县城关镇东街',
  '甘肃省陇南市两当县城关镇南街',
  '甘肃省陇南市两当县杨店镇灵官村',
  '甘肃省陇南市两当县西坡镇三渡水村',
  '甘肃省陇南市徽县城关镇建新路',
  '甘肃省陇南市武都区东江新区滨江路',
  '甘肃省天水市秦州区大众路',
  '甘肃省天水市麦积区桥南街道二马路',
  '甘肃省兰州市七里河区西津西路',
  '陕西省宝鸡市凤县双石铺镇新建路',
  '陕西省西安市莲湖区丰镐东路',
  '四川省广元市利州区东坝街道苴国路',
] as const;

const names =
  '杨桂芳 李玉梅 张海生 王春燕 刘建平 马晓红 赵丽娟 陈国庆 周文斌 吴秀英 郑小龙 冯淑琴 董志远 苏文娟 蒋海峰 韩雪梅 唐国强 曹慧敏 彭建民 邓建平 ' +
  '许桂兰 沈一凡 曾玉珍 吕振华 魏春霞 任向东 姚美玲 卢志刚 薛小花 阎守义 孟凡星 白玉洁 秦岭生 侯建国 邹亚萍 石大勇 段红霞 贺小梅 龚雪莲 樊永强 ' +
  '康秋菊 施文博 牛彩云 罗建设 梁冬梅 谢天明 于兰芝 田小雨 范志成 方玉琴 汪少华 余春生 潘晓燕 杜海生 戴秀珍 夏雨晴 钟国富';

const others = names.split(' ').map((name, n): Consumer => {
  const number = String(n + 1).padStart(2, '0');
  return {
    openid: `oLD5${number}DemoConsumer0000000${number}c`,
    complainant: { name, phone: `139000${20000 + n * 137}`, address: `${towns[n % towns.length]} ${((n * 7) % 96) + 1} 号` },
  };
});

/** The three one can sign in as, then those who only have a case. */
export const consumers: readonly Consumer[] = [
  {
    openid: 'oLD01WangXiulan0000consumer1',
    complainant: { name: '王秀兰', phone: '13900001101', address: '甘肃省陇南市两当县城关镇东街 18 号' },
  },
  {
    openid: 'oLD02ZhaoMingyuan00consumer2',
    complainant: { name: '赵明远', phone: '13900001202', address: '陕西省宝鸡市凤县双石铺镇新建路 6 号' },
  },
  {
    openid: 'oLD03ChenXiaoyu0000consumer3',
    complainant: { name: '陈小雨', phone: '13900001303', address: '甘肃省天水市麦积区桥南街道 42 号' },
  },
  ...others,
];
