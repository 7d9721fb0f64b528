import * as z from 'zod';
import { refuse } from '../../errors';
import { form, optionalText } from '../../fields';
import type { Complaint } from '../complaint';
import { complainantSchema, respondentSchema } from '../filing/schema';
import type { Correction } from '../records';
import { open, reason, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

const respondent = respondentSchema.shape;

const asks = form({
  complainant: form({
    name: complainantSchema.shape.name,
    phone: complainantSchema.shape.phone,
    address: complainantSchema.shape.address,
  }),
  respondent: form({
    name: respondent.name,
    contact: respondent.contact,
    phone: respondent.phone,
    address: respondent.address,
    uscc: respondent.uscc,
  }),
  purchase: form({ orderNo: optionalText('订单号', 64) }),
  reason,
});

type Asked = z.output<typeof asks>;

const parts = ['complainant', 'respondent', 'purchase'] as const;

/** Every field whose word is another than before; one left empty stays as it was. */
function changesOf(subject: Complaint, input: Asked): Correction['changed'] {
  return parts.flatMap((part) => {
    const before = subject[part] as unknown as Record<string, string | undefined>;
    return Object.entries(input[part]).flatMap(([key, to]) => {
      const from = before[key];
      if (to === undefined || to === from) return [];
      return [{ field: `${part}.${key}`, ...(from !== undefined && { from }), to }];
    });
  });
}

function corrected(subject: Complaint, changed: Correction['changed']): Complaint {
  return changed.reduce((next, { field, from, to }) => {
    const [part, key] = field.split('.') as [(typeof parts)[number], string];
    const written = { ...next, [part]: { ...next[part], [key]: to } };
    return field === 'complainant.name' && from && written.joint ? renamed(written, from, to) : written;
  }, subject);
}

/** The complainant of a joint complaint stands among its people, and perhaps its representatives, by name. */
function renamed(subject: Complaint, from: string, to: string): Complaint {
  if (!subject.joint) return subject;
  const people = subject.joint.people.map((one) => (one.name === from ? { ...one, name: to } : one));
  return {
    ...subject,
    joint: { ...subject.joint, people, representatives: subject.joint.representatives.map((one) => (one === from ? to : one)) },
  };
}

/**
 * A telephone number written down wrong, a merchant's address found later: the form is put right, with old and new word kept. What was
 * bought, what happened and what is asked for are the complainant's own and are added to, never changed.
 */
export const correct = row({
  label: '更正登记的内容',
  article: '令121-10',
  by: staffOfCase,
  from: open,
  asks,
  needs: [({ subject, input }) => (changesOf(subject, input).length ? undefined : refuse('nothing-corrected'))],
  leaves: ({ subject, input, actor, moment }) => {
    const changed = changesOf(subject, input);
    const line = { on: moment.today, by: actor.name, reason: input.reason, changed };
    return { ...corrected(subject, changed), corrections: [...(subject.corrections ?? []), line] };
  },
  tells: nobody,
  confidential: false,
});
