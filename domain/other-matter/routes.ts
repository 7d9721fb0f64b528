import { departmentLaws } from '../matter/department-laws';
import { departments, type Route } from '../matter/departments';

/**
 * The right way for what people bring as a complaint and is none of market supervision: the first four are named in 令121-44, then what other
 * departments answer for.
 */
export const routes = {
  consultation: { label: '咨询', way: '当时答复；答不了的，请他打 12315 或者问有关的窗口。' },
  disclosure: {
    label: '政府信息公开申请',
    way: '向持有信息的机关的政府信息公开工作机构书面提出，信函、电子邮件都可以；写不了的，由那里代填。',
    law: '《政府信息公开条例》第二十九条',
  },
  reconsideration: {
    label: '行政复议申请',
    way: '知道行政行为之日起 60 日内，向作出机关的本级人民政府（行政复议机构）提出。',
    law: '《行政复议法》第二十条、第二十四条',
  },
  discipline: {
    label: '纪检监察检举控告',
    way: '向纪检监察机关提出，当面、来信、12388 电话或者网站都可以。',
    law: '《消费者权益保护法》第十五条',
  },
  petition: {
    label: '信访',
    way: '向信访部门或者有权处理的机关提出，网上、来信、电话、走访都可以。',
    law: '《信访工作条例》第十七条',
  },
  ...departments,
  other: { label: '别的事' } as Route,
};

export type OtherMatterKind = keyof typeof routes;
export const otherMatterKinds = Object.keys(routes) as [OtherMatterKind, ...OtherMatterKind[]];

const laws: Readonly<Partial<Record<OtherMatterKind, Pick<Route, 'law' | 'lawToConfirm'>>>> = departmentLaws;

/** A route as it may be read whatever it has, with the law that names it. */
export const routeOf = (kind: OtherMatterKind): Route => ({ ...routes[kind], ...laws[kind] });
