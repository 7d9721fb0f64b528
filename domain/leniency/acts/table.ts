import { filesSchema } from '../../evidence/limits';
import { refuse } from '../../errors';
import { date, form, longText, text } from '../../fields';
import { HOUSE } from '../../law/cite';
import {
  actionsFor,
  decideInWords,
  defineLifecycle,
  type Acting,
  type Day,
  type Decision,
  type Moment,
  type Step,
} from '../../lifecycle';
import type { Person } from '../../merchant/person';
import type { SecondPerson } from '../../second-person';
import { refuseLeniency } from '../errors';
import type { Leniency, State } from '../leniency';
import type { LeniencyRelation } from '../relations';

const { row, table } = defineLifecycle<State, LeniencyRelation, never, Leniency>();
type Act<Input> = Step<Leniency, Input, LeniencyRelation>;

const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });
const badField = (field: string, message: string) => refuse('invalid-input', { fields: { [field]: message } });

/** Who proposed it neither decides nor declines it. */
const notProposer: SecondPerson<Act<unknown>> = {
  first: ({ subject }) => [subject.proposedBy],
  own: refuseLeniency('decide-own'),
};

/** All that is done with such a record once it was proposed; the program decides nothing. */
export const leniencyTable = table({
  decide: row({
    label: '决定不予',
    article: '行政处罚法-33',
    by: ['leader'],
    from: ['proposed'],
    to: 'decided',
    asks: form({ on: date('决定日期'), documentNo: text('文号', 2, 60) }),
    second: notProposer,
    needs: [({ input, moment }) => (input.on > moment.today ? badField('on', '不能晚于今天。') : undefined)],
    leaves: (step) => {
      const { on, documentNo } = step.input;
      return { ...step.subject, decided: { on, by: person(step), documentNo, enteredOn: step.moment.today } };
    },
  }),
  decline: row({
    label: '不同意',
    article: '行政处罚法-33',
    by: ['leader'],
    from: ['proposed'],
    to: 'declined',
    asks: form({ reason: longText('理由', 4, 500) }),
    second: notProposer,
    leaves: (step) => ({
      ...step.subject,
      declined: { on: step.moment.today, by: person(step), reason: step.input.reason },
    }),
  }),
  educate: row({
    label: '登记教育情况',
    article: '行政处罚法-33',
    by: ['officer', 'leader'],
    from: ['decided'],
    to: 'educated',
    asks: form({
      on: date('教育日期'),
      how: text('怎样教育的', 2, 60),
      said: longText('讲了什么', 4, 1000),
      files: filesSchema,
    }),
    needs: [({ input, moment }) => (input.on > moment.today ? badField('on', '不能晚于今天。') : undefined)],
    leaves: (step) => {
      const { on, how, said } = step.input;
      return { ...step.subject, education: { on, by: person(step), how, said } };
    },
  }),
  addProof: row({
    label: '补材料',
    article: HOUSE,
    by: ['officer', 'leader'],
    from: ['proposed', 'decided', 'educated'],
    asks: form({ files: filesSchema }),
    needs: [({ input }) => (input.files?.length ? undefined : badField('files', '请选择要补的照片、截图或者 PDF。'))],
  }),
});
export type LeniencyCommand = keyof typeof leniencyTable;

/** Decides one act; refusals in the words of this kind. Pure. */
export function decideLeniency(
  subject: Leniency,
  command: string,
  input: unknown,
  actor: Acting<LeniencyRelation>,
  moment: Moment,
): Decision<Leniency> {
  return decideInWords(refuseLeniency('wrong-state'), leniencyTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const leniencyActions = (subject: Leniency, relations: readonly LeniencyRelation[], day: Day): LeniencyCommand[] =>
  actionsFor(leniencyTable, subject, relations, day);
