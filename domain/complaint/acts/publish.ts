import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { webLink } from '../../contact-fields';
import { date, form, text } from '../../fields';
import type { Complaint } from '../complaint';
import { isPublishable, standingPublication } from '../publication';
import { after } from './shared/days';
import { withLine } from './shared/publication';
import { happened, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

const link = z
  .union([z.string().regex(/^\s*$/), webLink('公示')], { error: '请粘贴公示的链接，以 http:// 或 https:// 开头；没有就不填。' })
  .transform((value) => value.trim() || undefined)
  .optional();

/** What is up is taken down first; what is another's result is not ours to publish. */
const notUp = (subject: Complaint): Refusal | undefined =>
  isPublishable(subject) && !standingPublication(subject) ? undefined : refuse('wrong-state');

/** 个人信息保护法 13: nothing is published without the complainant's consent on record. */
const consented = ({ subject }: { subject: Complaint }): Refusal | undefined =>
  subject.consents.publish ? undefined : refuse('publish-consent-missing');

export const publish = row({
  label: '登记已公示',
  article: '令121-38',
  by: staffOfCase,
  from: ['closed'],
  asks: form({ on: date('公示的日期'), where: text('公示在哪里', 2, 60), link }),
  when: notUp,
  needs: [consented, happened('on', '公示的日期', after.closed)],
  leaves: ({ subject, input: { on, where, link: url }, actor }) =>
    withLine(subject, { kind: 'published', on, by: actor.name, where, ...(url && { link: url }) }),
  tells: nobody,
  confidential: false,
});
