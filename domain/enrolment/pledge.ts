/** What a firm has to have, as the bureaus that enrol firms ask for it (庆阳、临沂、山东“四有一健全”); no law fixes it. */
export const conditions = {
  place: { label: '有固定的经营、办公地点' },
  person: { label: '有人专门或者兼职答复消费者' },
  computer: { label: '有能上网的电脑或者手机' },
  telephone: { label: '有能打通的服务电话' },
  rules: { label: '有处理投诉的制度' },
} as const;
export type Condition = keyof typeof conditions;
export const conditionKeys = Object.keys(conditions) as [Condition, ...Condition[]];

/** The pledge (及时处理消费投诉承诺书) in force. Its words are the bureau's own: no national text was found. */
export const PLEDGE = {
  version: '2026-11',
  text: [
    '一、收到消费者的协商请求，10 个工作日内协商出结果，不拖延。',
    '二、指定专人答复；联系人、电话变了，当天更新。',
    '三、如实填写协商的时间、过程、方式和结果。',
    '四、消费者的信息只用来处理这一件，不外传。',
    '五、说到做到：达成一致的，按约定的日子履行。',
    '六、不阻止消费者投诉、举报，不要求消费者放弃法定权利。',
    '七、同意公布名单；超期、不如实的，接受暂停、退出，并公布。',
  ].join('\n'),
} as const;
