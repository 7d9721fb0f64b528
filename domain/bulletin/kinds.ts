/** Items 24.1 and 24.2 of the assessment; keys as in indicator/scores.ts. */
export type LedgerItem = 'education' | 'warnings';

interface KindRow {
  label: string;
  /** What a county may say in it, in one line. */
  hint: string;
  /** What it rests on. */
  article: string;
  /** The item it counts for; statistics count for none. */
  item?: LedgerItem;
}

/** The kinds of bulletins a county may issue, in the order in which they are offered. */
export const bulletinKinds = {
  tip: { label: '消费提示', hint: '提醒大家怎样买、怎样留凭证、怎样维权', article: '令121-38、条例-27', item: 'warnings' },
  warning: {
    label: '消费警示',
    hint: '最近某一类消费问题突出，请大家小心；不含食品、药品安全风险警示',
    article: '令121-38、条例-27',
    item: 'warnings',
  },
  education: { label: '消费教育', hint: '讲权利、规则和知识', article: '条例-30', item: 'education' },
  statistics: { label: '投诉分析报告', hint: '公布本县投诉举报的统计分析', article: '令121-38' },
  relayed: { label: '转发', hint: '原样转发上级发布的警示、召回，写明出处', article: '食品安全法-118', item: 'warnings' },
} as const satisfies Record<string, KindRow>;

export type BulletinKind = keyof typeof bulletinKinds;
export const bulletinKindKeys = Object.keys(bulletinKinds) as [BulletinKind, ...BulletinKind[]];

/** The item of indicator 24 that a kind counts for; undefined where it counts for none. */
export const itemOf = (kind: BulletinKind): LedgerItem | undefined => (bulletinKinds[kind] as KindRow).item;

/** Whom a bulletin is written for. */
export const audiences = {
  everyone: { label: '所有人' },
  elder: { label: '老年人' },
  student: { label: '学生' },
  parent: { label: '家长' },
  farmer: { label: '农户' },
  worker: { label: '外出务工的人' },
  tourist: { label: '游客' },
  /** 条例 30: who sells is taught too. */
  merchant: { label: '商家' },
} as const;
export type Audience = keyof typeof audiences;
export const audienceKeys = Object.keys(audiences) as [Audience, ...Audience[]];
