import * as z from 'zod';
import { refuse, type Refusal } from '../errors';
import { webLink } from '../contact-fields';
import { date, form, longText, oneLine, text } from '../fields';
import type { Moment } from '../lifecycle';

/** The announcement by which a bureau publishes a channel for complaints (令121-8). */
export const announcementSchema = form({
  no: text('公告文号', 4, 60, '照公告上的写'),
  on: date('公告日期'),
  link: webLink('公告'),
});
export type Announcement = z.output<typeof announcementSchema>;

/**
 * Whether a complaint can be filed in the program. `guide`, the default: the program prepares the text and shows the way to 12315.
 * `published`: the bureau has announced it as a channel of 令121-8.
 */
export type Channel = { mode: 'guide' } | { mode: 'published'; announcement: Announcement };

export const guide: Channel = { mode: 'guide' };

/** Why the program is no channel any more. */
export const withdrawalSchema = form({ reason: longText('原因', 2, 200) });

/** Refuses an announcement of a day after today. */
export function checkAnnouncement({ on }: Announcement, { today }: Moment): Refusal | undefined {
  return on > today
    ? refuse('invalid-input', { fields: { on: '公告日期不能晚于今天；还没有公布的，公布以后再登记。' } })
    : undefined;
}

/** The id of a subscription template as WeChat's console shows it. Its fields: thing2 事项, time3 时间. */
export const templateSchema = form({
  template: z
    .string({ error: '请填写模板编号。' })
    .overwrite((typed) => oneLine(typed.normalize('NFKC')))
    .regex(/^[\w-]{43}$/, { error: '模板编号是 43 位字母、数字、短横或下划线，请从小程序后台“订阅消息”里复制。' }),
});
