/** How something is told. */
export const forms = {
  article: { label: '图文' },
  longPicture: { label: '长图' },
  shortVideo: { label: '短视频' },
  poster: { label: '海报' },
  leaflet: { label: '折页' },
  lecture: { label: '讲座' },
  onSite: { label: '现场咨询' },
  live: { label: '直播' },
  script: { label: '广播稿' },
  message: { label: '文字短信' },
} as const;
export type Form = keyof typeof forms;
export const formKeys = Object.keys(forms) as [Form, ...Form[]];

/** By what a release can be shown to have happened. */
export const proofKinds = {
  screenshot: { label: '截图', hint: '要看得见网址或者账号名和日期' },
  photo: { label: '现场照片', hint: '要看得见地点和在做什么，写明拍摄日期' },
  roll: { label: '签到表', hint: '参加的人的签到或者名单，身份证号、电话遮住' },
  sample: { label: '样张、报样', hint: '印出来的那一份，报纸要有报头和日期' },
  receipt: { label: '发送、播出回执', hint: '平台导出的发送数，或者播出单位盖章的播出单' },
  script: { label: '播出稿', hint: '播了什么，照实附上' },
} as const;
export type ProofKind = keyof typeof proofKinds;
export const proofKindKeys = Object.keys(proofKinds) as [ProofKind, ...ProofKind[]];

/** How the number of people reached was come by. */
export const reachWays = {
  counted: { label: '平台显示的阅读、播放数' },
  sent: { label: '发送条数' },
  printed: { label: '印发份数' },
  attended: { label: '签到人数' },
  onSite: { label: '现场清点' },
  households: { label: '按覆盖的户数估算' },
  circulation: { label: '发行量、收视（听）估算' },
} as const;
export type ReachWay = keyof typeof reachWays;
export const reachWayKeys = Object.keys(reachWays) as [ReachWay, ...ReachWay[]];

interface Medium {
  label: string;
  /** The forms it carries. */
  forms: readonly Form[];
  /** Where it is found again: an address of the web, or a place in the county. */
  at?: 'url' | 'place';
  /** What proves a release by it: one of each line. Empty where the program's own record does. */
  proofs: readonly (readonly ProofKind[])[];
  /** How its reach is come by. */
  reach: readonly ReachWay[];
}

/** By what something is told, in the order in which it is offered. */
export const media = {
  program: { label: '小程序', forms: ['article'], proofs: [], reach: ['counted'] },
  site: { label: '官网', forms: ['article', 'longPicture', 'poster'], at: 'url', proofs: [['screenshot']], reach: ['counted'] },
  account: {
    label: '公众号',
    forms: ['article', 'longPicture', 'poster', 'shortVideo', 'live'],
    at: 'url',
    proofs: [['screenshot']],
    reach: ['counted'],
  },
  group: {
    label: '微信群',
    forms: ['article', 'longPicture', 'poster', 'shortVideo', 'message'],
    proofs: [['screenshot']],
    reach: ['counted', 'households'],
  },
  sms: { label: '短信', forms: ['message'], proofs: [['receipt'], ['screenshot', 'script']], reach: ['sent'] },
  screen: {
    label: '电子屏',
    forms: ['poster', 'shortVideo', 'message'],
    at: 'place',
    proofs: [['photo']],
    reach: ['onSite', 'households', 'circulation'],
  },
  radio: { label: '广播', forms: ['script', 'live'], proofs: [['receipt'], ['script']], reach: ['circulation'] },
  speaker: { label: '村喇叭', forms: ['script'], at: 'place', proofs: [['photo', 'receipt'], ['script']], reach: ['households'] },
  newspaper: { label: '报纸', forms: ['article', 'poster'], proofs: [['sample']], reach: ['circulation'] },
  tv: { label: '电视', forms: ['shortVideo', 'live', 'message'], proofs: [['receipt', 'screenshot']], reach: ['circulation'] },
  video: { label: '短视频平台', forms: ['shortVideo', 'live'], at: 'url', proofs: [['screenshot']], reach: ['counted'] },
  board: {
    label: '宣传栏',
    forms: ['poster', 'article', 'leaflet'],
    at: 'place',
    proofs: [['photo']],
    reach: ['onSite', 'households'],
  },
  print: { label: '发放资料', forms: ['leaflet', 'poster'], at: 'place', proofs: [['photo'], ['sample']], reach: ['printed'] },
  visit: {
    label: '进万家活动',
    forms: ['lecture', 'onSite', 'leaflet'],
    at: 'place',
    proofs: [['photo'], ['roll', 'sample']],
    reach: ['attended', 'onSite', 'printed'],
  },
} as const satisfies Record<string, Medium>;

export type MediumKey = keyof typeof media;
export const mediumKeys = Object.keys(media) as [MediumKey, ...MediumKey[]];

/** A medium as it may be read whatever it has. */
export const mediumOf = (key: MediumKey): Medium => media[key];
