import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { date, form, text } from '../../fields';
import type { Complaint } from '../complaint';
import { awaitsPublication, isPublishable, standingPublication } from '../publication';
import type { Publication } from '../records';
import { after } from './days';
import { always, happened, reason, row, staffOfCase } from './row';

const link = z
  .string({ error: '公示的链接请填文字。' })
  .trim()
  .regex(/^(https?:\/\/\S{4,300})?$/, { error: '请粘贴公示的链接，以 http:// 或 https:// 开头；没有就不填。' })
  .transform((value) => value || undefined)
  .optional();

/** What is up is taken down first; what is another's result is not ours to publish. */
const notUp = (subject: Complaint): Refusal | undefined =>
  isPublishable(subject) && !standingPublication(subject) ? undefined : refuse('wrong-state');

/** 个人信息保护法 13: nothing is published without the complainant's consent on record. */
const consented = ({ subject }: { subject: Complaint }): Refusal | undefined =>
  subject.consents.publish ? undefined : refuse('publish-consent-missing');

const resultOf = ({ closing }: Complaint): Publication['of'] | undefined =>
  closing && { closedOn: closing.on, outcome: closing.outcome };

function withLine(subject: Complaint, line: Omit<Publication, 'of'>): Complaint {
  const of = resultOf(subject);
  return of ? { ...subject, publication: [...(subject.publication ?? []), { ...line, of }] } : subject;
}

/** 投诉公示 (令121-38; casework: consent asked, then published or excluded with the reason, tracked). */
export const publishing = {
  publish: row({
    label: '登记已公示',
    article: '令121-38',
    by: staffOfCase,
    from: ['closed'],
    asks: form({ on: date('公示的日期'), where: text('公示在哪里', 2, 60), link }),
    when: notUp,
    needs: [consented, happened('on', '公示的日期', after.closed)],
    leaves: ({ subject, input: { on, where, link: url }, actor }) =>
      withLine(subject, { kind: 'published', on, by: actor.name, where, ...(url && { link: url }) }),
  }),
  excludeFromPublication: row({
    label: '登记不公示',
    article: '令121-38',
    by: staffOfCase,
    from: ['closed'],
    asks: form({ reason }),
    when: (subject) => (awaitsPublication(subject) ? undefined : refuse('wrong-state')),
    leaves: ({ subject, input, actor, moment }) =>
      withLine(subject, { kind: 'excluded', on: moment.today, by: actor.name, reason: input.reason }),
  }),
  withdrawPublication: row({
    label: '登记公示已撤下',
    article: '令121-38',
    by: staffOfCase,
    // A case that began again may still stand published with the result that is gone.
    from: always,
    asks: form({ reason }),
    when: (subject) => (standingPublication(subject) ? undefined : refuse('wrong-state')),
    leaves: ({ subject, input, actor, moment }) => {
      const { publication = [] } = subject;
      const withdrawn = { on: moment.today, by: actor.name, reason: input.reason };
      return {
        ...subject,
        publication: publication.map((one, n) => (n === publication.length - 1 ? { ...one, withdrawn } : one)),
      };
    },
  }),
};
