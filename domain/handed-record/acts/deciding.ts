import { refuse, type Refusal } from '../../errors';
import { decideInWords, type Acting, type Decision, type Moment } from '../../lifecycle';
import type { Merchant } from '../../merchant/merchant';
import { refuseHanded } from '../errors';
import type { Given, HandedRecord } from '../handed-record';
import type { HandedRelation } from '../relations';
import { resultOf } from '../results';
import type { Names } from '../settings';
import { handedTable, type GivenInput } from './table';

/** What a result names, as it lies there when it is given. */
export interface Known {
  merchant?: Pick<Merchant, '_id' | 'no' | 'name' | 'state'> | undefined;
  other?: Pick<HandedRecord, '_id' | 'no' | 'result'> | undefined;
}

/** What the acts of the table take; a result may be wrong at any of these. */
type Input = GivenInput & { reason?: string };
type Check = (subject: HandedRecord, input: Input, known: Known) => [field: keyof Input, say: string] | undefined;

/** What is wrong with what a result names, at its field. */
const checks: Readonly<Record<Names, Check>> = {
  merchant: (_, { merchant: id }, { merchant }) => {
    if (!id) return ['merchant', '请选择是经营主体库里的哪一家；库里没有的，先登记这一家。'];
    if (!merchant) return ['merchant', '没有找到这一家，请重新选择。'];
    if (merchant.state === 'merged') return ['merchant', '这一家已经并入另一家，请选并入的那一家。'];
    return merchant.state === 'closed'
      ? ['merchant', '这一家本局记的是已注销或停业：还在经营的先恢复在业，不然请选别的结果。']
      : undefined;
  },
  other: (subject, { other: no }, { other }) => {
    if (!no) return ['other', '请填写另一条的平台编号。'];
    if (!other) return ['other', '没有这个平台编号的记录，请核对。'];
    if (other._id === subject._id) return ['other', '这就是本条自己的编号，请填另一条的。'];
    return other.result?.other?.id === subject._id
      ? ['other', '那一条已经记成和本条重复，两条里要有一条写别的结果。']
      : undefined;
  },
  words: (_, { words }) => (words ? undefined : ['words', '请写说明。']),
};

/** What is kept of what a result names; of anything else that was typed nothing. */
function namedBy(names: Names | undefined, { merchant, other }: Known): Pick<Given, 'merchant' | 'other'> {
  if (names === 'merchant' && merchant) return { merchant: { id: merchant._id, no: merchant.no, name: merchant.name } };
  return names === 'other' && other ? { other: { id: other._id, no: other.no } } : {};
}

const wrong = ([field, say]: readonly [string, string]): Refusal => refuse('invalid-input', { fields: { [field]: say } });

/**
 * Decides one act: a result names what the county's list of results says, and what it names is there. A corrected one stays with why, and the day
 * on which the record was first handled does not move. Pure.
 */
export function decideHanded(
  subject: HandedRecord,
  command: string,
  input: unknown,
  actor: Acting<HandedRelation>,
  moment: Moment,
  known: Known,
): Decision<HandedRecord> {
  const decision = decideInWords<HandedRecord['state'], HandedRelation, HandedRecord>(
    ...([refuseHanded('wrong-state'), handedTable, subject, command, input, actor, moment] as const),
  );
  if (!decision.ok) return decision;
  const asked = handedTable[command as keyof typeof handedTable].asks.parse(input) as Input;
  const result = resultOf(asked.result);
  const problem = result && checks[result.names](subject, asked, known);
  if (problem) return { ok: false, ...wrong(problem) };
  const by = { member: actor.member, name: actor.name };
  const { words, reason } = asked;
  const given: Given = {
    ...{ result: asked.result, label: result?.label ?? asked.result },
    ...(words && { words }),
    ...namedBy(result?.names, known),
    ...{ on: moment.today, by },
  };
  const before = subject.result;
  if (!before || reason === undefined) return { ok: true, next: { ...decision.next, result: given } };
  const earlier = [...(subject.earlier ?? []), { ...before, replaced: { on: moment.today, by, reason } }];
  return { ok: true, next: { ...decision.next, result: given, earlier } };
}
