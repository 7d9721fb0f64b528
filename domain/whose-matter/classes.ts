import { goodsCategoryKeys, type GoodsCategory } from '../matter/goods-categories';
import { problemTypeKeys, type ProblemType } from '../matter/problem-types';
import { found, plain } from './reading';

/** The words by which people tell what went wrong; the first row with most of them is proposed. */
const problemWords: Readonly<Partial<Record<ProblemType, RegExp>>> = {
  spoiled:
    /发霉|霉[了斑点]|长[了满]?[白绿]?毛|[白绿]毛|受了?潮|变质|过期|[过到]了?(保质|使用)期|保质期.{0,3}(只剩|快到)|(日期|期限).{0,8}(涂改|贴上|改过)|馊|臭了|发臭|发酸|酸味|哈喇|发粘|烂[了的掉]|全?烂|坏果|腐[烂败]|生?虫|蛾子|变味|异味|不新鲜|发黑|发苦|冒泡|坏[了的掉]|胀[包袋]|漏[了光]/g,
  faulty:
    /质量.{0,3}(差|不好|不行|问题|太)|(穿|用|戴|洗|坐|买).{0,4}[一两二三几]?[天次回]就|用不了|不能用|没法用|开不了机|不亮了?|不转了?|没有?声音|没电|充不满|鼓了?包|掉色|褪色|染红|发黄|起球|缩水|开[胶线裂]|脱[胶线皮]|断[了裂开]|裂[了开成]|碎[了毛]|变形|生锈|漏[水电油气]|塌了|松动|坏[了的掉]|故障|死机|卡顿|胶水味|焦味|底.{0,2}掉|只活了|没活|返修|毛病|瑕疵|破[了损洞]/g,
  counterfeit:
    /假货|假[的酒烟冒药鞋牌]|冒牌|高仿|仿冒|山寨|不是正品|非正品|盗版|以假|真假|掺[假了着]|混着|翻新|使用痕迹|没有?(生产)?许可证|没有?3C/g,
  short:
    /少[发了给]|漏发|缺斤|短斤|斤两|少.{0,4}[两斤克包瓶件袋盒]|不够[秤称数斤重]|不足[秤称斤重]|只[寄发有给].{0,6}[瓶件斤个包袋盒]|空包裹?|空盒|分量不足|净重|数量不[对符]|量.{0,6}不够|少了.{0,2}道/g,
  noReturn:
    /不[给让肯]?退|不[给肯]?换|拒[绝不]*退|退不了|不[予能]退|不[给肯]?(保)?修|七天无理由|7天无理由|无理由退|拒绝?.{0,4}(退|换|修)|不处理|扣.{0,6}手续费|退[款费]难|只肯退|退一半|不退[款钱卡费]|退款.{0,6}(没|不)/g,
  notSent: /不发货|没[有]?发货|未发货|迟迟不发|一直不发|没发|还没[有]?收到货|收不到货|虚假发货|不给发|拖着不发|不送货|没有?货了/g,
  mismatch:
    /货不对[版板]|和?(图片?|页面|描述|直播|照片|网页).{0,12}(不一样|不符|不同|两[码回样])|不一样|不是.{0,4}(图上|页面)|发错|错发|颜色不[对同]|尺码不[对符]|型号不[对符]|与.{0,8}不符|实物不符|以次充好|(页面|图|写).{0,12}(收到|寄来|拿到)的?|(说好的|下单的|拍的).{0,10}(收到|寄来|发来)|寄错|差得?太远|不到图上/g,
  misled:
    /虚假宣传|夸大|骗(人|我|老人|钱)?|忽悠|广告.{0,6}(假|不实)|宣传|号称|声称|说是.{0,10}(结果|其实|实际)|包治|治[好愈病]|治.{1,3}病|保证不|疗效|主播说|承诺.{0,10}(没|不)|诱导/g,
  price:
    /价格|价签|货架|乱收费|多收|涨价|太贵|标价|收费|加价|高价|明码|差价|宰客|天价|先涨后降|扣费|比.{0,6}贵|另外?(收|要钱)|要?每晚加|按人头/g,
  illness: /拉肚子|腹泻|呕吐|肚子[疼痛]|过敏|中毒|不舒服|恶心|头晕|起疹|红肿|烂脸|住院|进医院|吃坏|硌|崩[了掉]?牙|受伤|烫伤/g,
  privacy: /个人信息|泄露|泄漏|隐私|手机号.{0,6}(卖|给)|骚扰电话|骚扰短信|人脸|偷拍/g,
};

/** The words by which people name what they bought. */
const categoryWords: Readonly<Partial<Record<GoodsCategory, RegExp>>> = {
  food: /食品|零食|饼干|面包|蛋糕|牛奶|酸奶|饮料|方便面|火腿|豆腐|月饼|糖果|白酒|啤酒|[假买瓶]酒|茅台|五粮液|茶叶?|大米|面粉|挂面|食用?油|菜油|酱油|[米面](?!膜|霜)条?|盐|醋|调料|罐头|速冻|辣条|矿泉水|糕点|瓜子|腊[肉肠]|香肠|熟食|卤[肉味]/g,
  produce:
    /核桃|蜂蜜|土蜜|蜜[糖蜂]|[巢崖牙]蜜|[花干平]菇|天麻|柴胡|猪苓|党参|黄芪|药材|花椒|木耳|香菇|羊肚菌|蘑菇|菌子|苹果|樱桃|橙|桃子?|梨|水果|蔬菜|青菜|土豆|红薯|玉米|土鸡|鸡蛋|土特产|山货|农产品|猪肉|牛肉|羊肉|[鱼虾]|海鲜|生鲜|银杏|板栗|大枣|枸杞|百合|花卉|树苗|苗木/g,
  health: /保健品?|保健食品|养生|蛋白粉|维生素|鱼油|钙片|孢子粉|减肥[药茶]?|酵素|胶原|灵芝|蜂胶|壮阳|磁化水|治三高|理疗/g,
  dining:
    /饭[店馆菜]|餐[厅馆馆饮]|外卖|火锅|烧烤|面馆|奶茶|快餐|早餐|点餐|点的?菜|聚餐|酒席|婚宴|菜里|菜品|炸鸡|汉堡|披萨|小吃|食堂|美团|饿了么|包间|农家宴|套餐/g,
  clothing: /衣服?|裤|裙|鞋|帽|袜|外套|羽绒服|毛衣|内衣|T恤|西服|校服|军训服|箱包|皮带|包包|围巾|手套/g,
  cosmetics: /化妆品|面膜|护肤|口红|香水|面霜|精华|洗面奶|防晒|祛斑|美白|染发剂|粉底|眼影|洗发水|沐浴露/g,
  daily:
    /洗衣液|纸巾|卫生纸|毛巾|牙[刷膏]|锅|碗|杯子?|水壶|被子|床单|四件套|枕头|雨伞|拖把|日用|收纳|电池|灯泡|插座|蚊香|垃圾袋|手机壳/g,
  baby: /奶粉|尿不湿|纸尿裤|婴儿|宝宝|童[车装鞋床]|玩具|母婴|奶瓶|积木|安全座椅/g,
  appliance:
    /家电|冰箱|洗衣机|电视机?|空调|热水器|油烟机|燃气灶|微波炉|电饭[煲锅]|电磁炉|吸尘器|净水器|取暖器|电热毯|风扇|豆浆机|破壁机|吹风机|压面机|家用电器|小电器/g,
  phone: /手机(?!壳)|电脑|笔记本|平板|耳机|相机|手表|充电[器宝]|数据线|路由器|显卡|键盘|鼠标|打印机|U盘|内存|硬盘|摄像头|数码/g,
  furniture:
    /家具|沙发|床垫?|衣柜|橱柜|柜子|餐桌|椅子|茶几|瓷砖|地板|门窗|防盗门|木门|建材|油漆|涂料|水管|马桶|卫浴|灯具|窗帘|装修|水泥/g,
  vehicle:
    /汽车|轿车|新车|二手车|电动车|电瓶车|摩托车|三轮车|自行车|轮胎|4S店|机油|汽油|柴油|加油站?|车[贷膜险]|洗车|修车|充电桩/g,
  medical: /药[品店房]|买药|感冒药|中药|西药|假药|医疗器械|血压[计仪]|血糖仪|助听器|眼镜|隐形眼镜|口罩|轮椅|体温计|避孕/g,
  jewellery: /金[戒项耳手]|黄金|首饰|项链|戒指|手镯|玉[石器镯]|翡翠|钻[石戒]|珍珠|银[镯饰]|珠宝|文玩|和田玉/g,
  books: /[图买]书|教材|教辅|课本|文具|作业本|练习册|钢笔|书包|杂志|试卷/g,
  virtual: /充值|会员|VIP|游戏|点卡|皮肤|账号|话费|视频网站|网课|软件|App|APP|直播打赏|打赏|流量包|优惠券|自动续费/g,
  training: /培训|辅导班|补习|学费|课时|课程|驾校|早教|舞蹈班|教练|兴趣班|考证|自考|学车/g,
  travel: /旅游|旅行社|跟团|导游|酒店|宾馆|民宿|机票|火车票|门票|景区|订房|退房|度假|农家乐/g,
  service:
    /美容|美发|理发|烫发|健身|洗浴|足浴|按摩|家政|保洁|月嫂|维修|修理|开锁|搬家|干洗|洗衣店|摄影|婚纱|婚庆|宠物|快递|物流|停车|疏通|中介|电梯|KTV|办卡|年卡/g,
};

/** The key with most words in the texts, earlier texts counting more; undefined where there is none. */
function most<Key extends string>(
  keys: readonly Key[],
  words: Readonly<Partial<Record<Key, RegExp>>>,
  texts: readonly (readonly [text: string, weight: number])[],
): Key | undefined {
  let best: Key | undefined;
  let top = 0;
  for (const key of keys) {
    const pattern = words[key];
    const score = pattern ? texts.reduce((sum, [text, weight]) => sum + weight * found(pattern, text).length, 0) : 0;
    if (score > top) [best, top] = [key, score];
  }
  return best;
}

/** The type of problem that what was told seems to be, to be confirmed by a person; undefined where nothing says it. Pure. */
export function suggestProblem(facts: string): ProblemType | undefined {
  return most(problemTypeKeys, problemWords, [[plain(facts), 1]]);
}

/** What was bought seems to be of this kind, by its name before all, then by what was told; undefined where nothing says it. Pure. */
export function suggestCategory(goods: string, facts = ''): GoodsCategory | undefined {
  return most(goodsCategoryKeys, categoryWords, [
    [plain(goods), 5],
    [plain(facts), 1],
  ]);
}
