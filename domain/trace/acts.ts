import * as z from 'zod';
import { form, longText } from '../fields';
import { HOUSE } from '../law/cite';
import {
  actionsFor,
  decideInWords,
  defineLifecycle,
  type Acting,
  type Day,
  type Decision,
  type Moment,
  type Step,
} from '../lifecycle';
import type { MerchantRelation } from '../merchant/relations';
import type { Person } from '../merchant/person';
import { refuse } from '../errors';
import { refuseTrace } from './errors';
import type { Trace, TraceFacts, TraceState } from './trace';
import { factsOf, impossible, traceFields } from './writing';

type TraceRelation = Exclude<MerchantRelation, 'stranger'>;
const { row, table } = defineLifecycle<TraceState, TraceRelation, never, Trace>();

type Act<Input> = Step<Trace, Input, TraceRelation>;

const own = ['owner', 'clerk'] as const;
const officers = ['officer', 'leader'] as const;
const reason = longText('理由', 4, 300);
const fileId = z.string({ error: '请重新选择文件。' }).regex(/^[\w-]{1,80}$/, { error: '请重新选择文件。' });
const item = z.string({ error: '请选择等着看的内容。' }).regex(/^[\w-]{1,80}$/, { error: '请从列表重新选择。' });

const person = ({ actor: { member, name } }: Act<unknown>): Person => ({ member, name });
const because = (step: Act<{ reason: string }>) => ({ on: step.moment.today, by: person(step), reason: step.input.reason });
const withWriter = (writers: readonly Person[], by: Person): Person[] =>
  writers.some(({ member }) => member === by.member) ? [...writers] : [...writers, by];

/** What of a record was told until it was corrected. */
const told = ({
  product,
  batch,
  madeOn,
  receivedOn,
  source,
  certificate,
  certificateNo,
  certificateOn,
  files,
  open,
}: Trace): TraceFacts => ({
  ...{ product, batch, source, certificate, files, open },
  ...(madeOn && { madeOn }),
  ...(receivedOn && { receivedOn }),
  ...(certificateNo && { certificateNo }),
  ...(certificateOn && { certificateOn }),
});

/** All that is done with a trace record once it was added. */
export const traceTable = table({
  correct: row({
    label: '更正',
    article: '食品安全法-42',
    by: own,
    from: ['shown', 'held'],
    asks: form({
      ...traceFields,
      keep: z.array(fileId, { error: '请重新选择文件。' }).max(20, { error: '最多 20 个文件。' }).optional(),
      reason,
    }),
    needs: [({ input, moment }) => impossible(input, moment.today)],
    leaves: (step) => {
      const { subject, input, moment } = step;
      const { keep, reason: why, ...rest } = input;
      const kept = keep ? subject.files.filter(({ id }) => keep.includes(id)) : subject.files;
      const old = { n: subject.n, facts: told(subject), from: subject.from, until: moment.today, reason: why, by: person(step) };
      const { _id, version, no, merchant, state, writers, versions = [], held, released, removed, letThrough, at, on } = subject;
      return {
        ...{ _id, version, no, merchant, state, at, on },
        ...factsOf(rest, kept),
        ...{ n: subject.n + 1, from: moment.today, writers: withWriter(writers, person(step)), versions: [...versions, old] },
        ...(held && { held }),
        ...(released && { released }),
        ...(removed && { removed }),
        ...(letThrough && { letThrough }),
      };
    },
  }),
  remove: row({
    label: '删除',
    article: HOUSE,
    by: own,
    from: ['shown', 'held'],
    to: 'removed',
    asks: form({ reason }),
    leaves: (step) => ({ ...step.subject, removed: because(step) }),
  }),
  hold: row({
    label: '暂停展示',
    article: '消法-20',
    by: officers,
    from: ['shown'],
    to: 'held',
    asks: form({ reason }),
    leaves: (step) => ({ ...step.subject, held: [...(step.subject.held ?? []), because(step)] }),
  }),
  release: row({
    label: '恢复展示',
    article: HOUSE,
    by: officers,
    from: ['held'],
    to: 'shown',
    asks: form({ reason }),
    second: {
      first: ({ subject: { writers, held = [] } }) => [...writers, held[held.length - 1]?.by],
      own: refuseTrace('release-own'),
    },
    leaves: (step) => ({ ...step.subject, released: [...(step.subject.released ?? []), because(step)] }),
  }),
  letThrough: row({
    label: '内容看过，放行',
    article: HOUSE,
    by: officers,
    from: ['shown', 'held'],
    asks: form({ item, reason }),
    second: { first: ({ subject }) => subject.writers, own: refuseTrace('through-own') },
    leaves: (step) => {
      const line = { event: step.input.item, ...because(step) };
      return { ...step.subject, letThrough: [...(step.subject.letThrough ?? []), line] };
    },
  }),
});
export type TraceCommand = keyof typeof traceTable;

/** Decides one act; refusals in the words of trace records. Pure. */
export function decideTrace(
  subject: Trace,
  command: string,
  input: unknown,
  actor: Acting<TraceRelation>,
  moment: Moment,
): Decision<Trace> {
  return decideInWords(refuseTrace('wrong-state'), traceTable, subject, command, input, actor, moment);
}

/** The acts open to these relations as it stands: the buttons. Pure. */
export const traceActions = (subject: Trace, relations: readonly TraceRelation[], day: Day): TraceCommand[] =>
  actionsFor(traceTable, subject, relations, day);

/** Files of one record, at most. */
export const MOST_FILES = 9;
export const tooManyFiles = () => refuse('invalid-input', { fields: { files: `一条记录最多 ${MOST_FILES} 个文件。` } });
