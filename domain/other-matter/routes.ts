/** What people bring as a complaint and is none; the first four are named in 令121-44. */
export const otherMatterKinds = ['consultation', 'disclosure', 'reconsideration', 'discipline', 'petition', 'other'] as const;
export type OtherMatterKind = (typeof otherMatterKinds)[number];

export interface Route {
  label: string;
  /** The right way, as it is told; absent where it has to be written down. */
  way?: string;
  /** What names that way, besides 令121-44. */
  article?: string;
}

/** The right way for each, and the law that names it. */
export const routes: Record<OtherMatterKind, Route> = {
  consultation: { label: '咨询', way: '当时答复；答不了的，请他打 12315 或者问有关的窗口。' },
  disclosure: {
    label: '政府信息公开申请',
    way: '向持有信息的机关的政府信息公开工作机构书面提出，信函、电子邮件都可以；写不了的，由那里代填。',
    article: '政府信息公开条例-29',
  },
  reconsideration: {
    label: '行政复议申请',
    way: '知道行政行为之日起 60 日内，向作出机关的本级人民政府（行政复议机构）提出。',
    article: '行政复议法-20、行政复议法-24',
  },
  discipline: {
    label: '纪检监察检举控告',
    way: '向纪检监察机关提出，当面、来信、12388 电话或者网站都可以。',
    article: '消法-15',
  },
  petition: {
    label: '信访',
    way: '向信访部门或者有权处理的机关提出，网上、来信、电话、走访都可以。',
    article: '信访工作条例-17',
  },
  other: { label: '别的事' },
};
