/**
 * What is said of places and of ways to pay or to complain, and of nothing else: taken out before the words are looked for, so that the
 * 小卖部 at the school gate is no school, and what was paid by bank card no bank.
 */
export const aside: readonly RegExp[] = [
  /[\u4e00-\u9fff]{1,6}(大?门[口前]|对[面门](?=的|那|一|有|卖)|旁边|附近|边上|隔壁|楼下(?=的|那|一?家|卖|菜店)|斜对面)(?=[^，。,;；]{0,12}(店|铺|超市|摊|馆|厅|商|卖|买|玩|文具|食|吃|饭|菜|肉|水果|手机|药房|奶茶))/g,
  /(小区|学校|[一二三四五六七八九十]?中学?|小学|幼儿园|医院|卫生院|车站|火车站|汽车站|银行|派出所|公安局|政府|物业|村委会|法院|工地|景区|寺|加油站)(里面?的?(?=一?家|那家|超市|商店|小卖部|药店|药房|饭店|便利店|店|菜鸟|驿站)|内(?=的?(超市|商店|小卖部|药店|便利店)))/g,
  /(小区|学校|物业|医院|车站|客运站|加油站|服务区|景区|工地)的?(?=超市|小卖部|商店|便利店|药店|药房|饭店|餐厅|商场)/g,
  /(打|拨打|拨|联系|找|反映到|投诉到|向|跟|问)(过|了)?(12345|12315|110|派出所|公安|物业|市长热线|热线|银行|邮政|通信管理局|快递)(过|了)?(?=说|让|他|没|都|，|,|。)/g,
  /(工资|退休金|低保钱?|养老钱?|养老金|抚恤金|打工的?钱)(刚)?(发下来|取出来|领了)?(都|全|就|也)?(拿[来去]|用[来去]|花|买|交了|投|给.{1,4}买)|[一两三半]?个?月(的)?(工资|退休金)(都|才)?(买|没|不够|就)|用(退休金|养老金|工资)/g,
  /(律师函|律师说|法律规定|走法律|法律程序|法院起诉|起诉到?法院|到法院|去法院|打官司)/g,
];

/** A text without them, and without what `more` says. Pure. */
export const withoutAsides = (text: string, more: readonly RegExp[] = []): string =>
  [...more, ...aside].reduce((rest, pattern) => rest.replace(pattern, '◦'), text);
