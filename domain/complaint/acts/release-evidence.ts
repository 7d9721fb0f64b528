import * as z from 'zod';
import { refuse } from '../../errors';
import { evidenceLimits } from '../../evidence/limits';
import { form } from '../../fields';
import { badField, id, mediating, mediators, row } from './shared/row';
import { nobody } from './shared/tells';

export const releaseEvidence = row({
  label: '把凭证给另一方看',
  // Neither secrets nor personal data of one party reach the other without a person having looked (令121-39).
  article: '令121-39',
  by: mediators,
  from: mediating,
  asks: form({ files: z.array(id, { error: '请选择凭证。' }).min(1, { error: '请选择凭证。' }).max(evidenceLimits.caseFiles) }),
  when: ({ evidence = [] }) => (evidence.some((one) => !one.released) ? undefined : refuse('evidence-missing')),
  needs: [
    ({ subject: { evidence = [] }, input }) =>
      input.files.every((file) => evidence.some((one) => one.id === file && !one.released))
        ? undefined
        : badField('files', '有凭证已经给另一方看过，请重新选择。'),
  ],
  leaves: ({ subject, input, actor, moment }) => {
    const released = { on: moment.today, by: actor.name };
    const evidence = subject.evidence?.map((one) => (input.files.includes(one.id) ? { ...one, released } : one));
    return { ...subject, ...(evidence && { evidence }) };
  },
  tells: nobody,
  confidential: false,
});
