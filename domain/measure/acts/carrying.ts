import { choice, date, form, longText, optionalText, text } from '../../fields';
import { filesSchema } from '../../evidence/limits';
import { HOUSE } from '../../law/cite';
import { isSameName } from '../../normal-form';
import { carryWayKeys } from '../kinds';
import { badField, notAhead, officers, person, row } from './row';

const record = form({
  present: text('到场的人和身份', 2, 200),
  facts: longText('向对方说明的事实', 4, 2000),
  statement: longText('对方的说明', 2, 2000),
  demands: longText('提出的要求和期限', 4, 2000),
});

/** Held or sent: from then on it is read by whom it is for, and its term runs. */
export const carryingActs = {
  carry: row({
    label: '登记已经约谈或者送达',
    article: HOUSE,
    by: officers,
    from: ['approved'],
    to: 'carried',
    asks: form({
      on: date('日期'),
      way: choice('怎样办的', carryWayKeys),
      officer: text('办理人员', 2, 20),
      other: optionalText('另一名办理人员', 20),
      record: record.optional(),
      files: filesSchema,
    }),
    needs: [
      ({ input, moment }) => notAhead('on', input.on, moment.today),
      ({ subject, input }) =>
        subject.approved && input.on < subject.approved.on ? badField('on', '不能早于批准那天。') : undefined,
      ({ subject, input }) =>
        subject.kind === 'interview' && !input.other ? badField('other', '约谈要有两名工作人员在场，请写第二个人。') : undefined,
      ({ input }) =>
        input.other && isSameName(input.officer, input.other) ? badField('other', '两名工作人员不能是同一个人。') : undefined,
      ({ subject, input }) =>
        subject.kind === 'interview' && !input.record
          ? badField('record.present', '约谈要有记录：谁到场、说明的事实、对方怎么说、提了什么要求。')
          : undefined,
      ({ subject, input }) =>
        subject.kind !== 'interview' && input.record ? badField('record.present', '只有约谈才有约谈记录。') : undefined,
    ],
    leaves: (step) => {
      const { on, way, officer, other, record: said } = step.input;
      const who = other ? [officer, other] : [officer];
      return { ...step.subject, carried: { on, way, officers: who, ...(said && { record: said }), by: person(step) } };
    },
  }),
  addProof: row({
    label: '补签名记录、回执',
    article: HOUSE,
    by: officers,
    from: ['carried', 'finished'],
    asks: form({ files: filesSchema }),
    needs: [({ input }) => (input.files?.length ? undefined : badField('files', '请选择要补的照片、截图或者 PDF。'))],
  }),
};
