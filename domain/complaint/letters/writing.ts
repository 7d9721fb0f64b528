import { sayPaperDate } from '../../civil-date';
import type { Complaint } from '../complaint';
import type { Unreachable } from '../records';

/** What a letter says of the bureau that sends it. */
export interface NoticeCounty {
  bureau: string;
  hotline: string;
  /** The bureau's window, as far as it is given. */
  window: { address?: string; phone?: string; hours?: string };
}

/** The lines of a letter on the complaint as its act left it, without title and foot. */
export type Writer = (complaint: Complaint, county: NoticeCounty) => string[];

/** “山货铺”的“核桃” */
export const matter = ({ respondent, purchase }: Complaint) => `“${respondent.name}”的“${purchase.goods}”`;

export const telephone = ({ hotline, window }: NoticeCounty) => window.phone ?? hotline;

/** `12315`, or `0939-7121234 或 12315` where the window has a number of its own. */
export const calls = ({ hotline, window }: NoticeCounty) => [window.phone, hotline].filter(Boolean).join(' 或 ');

/** Where the window is and when, as far as the bureau has given it: what is absent is left out whole. */
export function windowLines({ window: { address, hours } }: NoticeCounty): string[] {
  const said = [address && `窗口地址：${address}`, hours && `办公时间：${hours}`].filter(Boolean);
  return said.length ? [`${said.join('；')}。`] : [];
}

/** 联系人 of a letter: who mediates, or who decided while nobody does. */
export const contactOf = ({ handler, decision }: Complaint, { bureau }: NoticeCounty) => handler?.name ?? decision?.by ?? bureau;

export const both = ({ complainant, respondent }: Complaint) => `${complainant.name}、${respondent.name}：`;

export const receipt = (complaint: Complaint) =>
  `我局于 ${sayPaperDate(complaint.receivedOn)}收到你关于${matter(complaint)}的投诉。`;

/** casework: after closing the consumer is told where the official rating is; the merchant reads the same letter, so not by which number. */
export const officialRating = ({ platform12315No }: Complaint) =>
  platform12315No ? ['投诉人可以在全国12315平台评价，官方的评价以那里的为准。'] : [];

/** 令121-13(3): whose case a platform shop is that cannot be reached at its published address. */
export const elsewhere = (gone: Unreachable | undefined) =>
  gone
    ? [
        `按平台公示的地址联系不上商家：${gone.tried}。这样的投诉由平台经营者住所地的市场监督管理部门处理，投诉人可以向${gone.bureau}投诉（《市场监督管理投诉举报处理办法》第十三条第三款）。`,
      ]
    : [];
