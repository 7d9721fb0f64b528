import { plusDays, type CivilDate } from '../../../civil-date';
import type { Block } from '../../blocks';
import type { WritingInput } from '../../writing';
import { sayArticle } from '../articles';
import { sayFigures, type Figures } from '../figures';
import type { Skeleton } from './skeleton';

/** Who issues it, as the county's file says. */
export interface Issuer {
  bureau: string;
  name: string;
  hotline: string;
}

const marks = ['一', '二', '三', '四', '五', '六'];

/** What every bulletin ends with: what to keep, and the ways of 消法 39; a complaint is answered within seven working days (令121-15). */
const turnTo = {
  head: '保留凭证，谈不拢找得到人',
  text:
    '订单、页面截图、聊天记录、付款记录、票据、快递单和开箱视频，从下单起就留好。先和商家、平台协商；谈不拢的，可以请消费者协会调解，也可以打 {hotline}、' +
    '在全国12315平台投诉，或者到{bureau}窗口来，我们收到后七个工作日内告诉您是否受理；还可以申请仲裁、向法院起诉。',
} as const;

const put = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/**
 * A skeleton with this bureau's name and figures in it, as the form of a bulletin takes it. `today`: a civil day (+08:00) from which its days
 * run. Figures that were not asked for are left out with their sentence. Pure.
 */
export function fill(skeleton: Skeleton, by: Issuer, today: CivilDate, figures?: Figures): WritingInput {
  const values = {
    bureau: by.bureau,
    county: by.name,
    hotline: by.hotline,
    figures: figures ? sayFigures(figures) : '',
  };
  const points = skeleton.points.flatMap(([head, text], index): Block[] => [
    { kind: 'heading', text: `${marks[index]}、${head}` },
    { kind: 'paragraph', text: put(text, values) },
  ]);
  return {
    kind: skeleton.kind,
    title: skeleton.title,
    lead: put(skeleton.lead, values),
    blocks: [
      ...points,
      { kind: 'heading', text: `${marks[points.length / 2]}、${turnTo.head}` },
      { kind: 'paragraph', text: put(turnTo.text, values) },
      { kind: 'action', text: '我也遇到了', to: 'file' },
    ],
    issuer: by.bureau,
    occasion: skeleton.occasion,
    audience: [...skeleton.audience],
    categories: [...skeleton.categories],
    problems: [...skeleton.problems],
    places: [],
    networkRelated: skeleton.networkRelated,
    validUntil: plusDays(today, skeleton.days),
    laws: skeleton.laws.map(sayArticle),
  };
}

/** What still stands in brackets for the editor to write: 「（几）件」. A bulletin with any of it is not finished. Pure. */
export function unwritten(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) => text.match(/（(?:几|一、二、三|百分之几|多、少几|哪|什么|写|看标签|按本期|季节)[^（）]*）/g) ?? [],
  );
}
