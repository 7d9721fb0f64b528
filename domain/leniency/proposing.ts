import * as z from 'zod';
import { refuse, type Refusal } from '../errors';
import { filesSchema } from '../evidence/limits';
import { choice, form, longText, optionalLongText, optionalText, text, yesNo } from '../fields';
import type { Moment } from '../lifecycle';
import { without } from '../without';
import type { Person } from '../merchant/person';
import { groundKeys, groundRow, stageKeys, stages, testKeys, tests, type TestKey } from './grounds';
import type { Leniency } from './leniency';

const evidence = (key: TestKey) => optionalLongText(`“${tests[key].label}”的证据`, 600);

export const proposalSchema = form({
  stage: choice('是哪一种决定', stageKeys),
  ground: choice('按哪一句', groundKeys),
  merchant: z
    .string({ error: '请从列表里选择商家。' })
    .regex(/^[\w-]{1,64}$/, { error: '请从列表里重新选择商家。' })
    .optional(),
  party: text('当事人', 2, 80),
  caseNo: optionalText('案号', 60),
  networkRelated: yesNo('与网络交易有关'),
  facts: longText('查明的事实', 10, 2000),
  breach: text('违反的条文', 4, 200),
  tests: form(Object.fromEntries(testKeys.map((key) => [key, evidence(key)])) as Record<TestKey, ReturnType<typeof evidence>>),
  otherBasis: optionalText('是哪部法律这样规定', 200),
  list: optionalText('参考的清单', 120),
  item: optionalText('清单里的哪一项', 120),
  files: filesSchema,
});
export type ProposalInput = z.output<typeof proposalSchema>;

const at = (path: string, say: string): Refusal => refuse('invalid-input', { fields: { [path]: say } });

/** What does not fit together, at its field: each test of the sentence with its evidence, for they are asked together. Pure. */
export function unfit({ stage, ground, tests: given, otherBasis, list, item }: ProposalInput): Refusal | undefined {
  const row = groundRow(ground);
  if (!row.stages.includes(stage)) return at('ground', `这一条只用于不予立案，不能用于${stages[stage].label}。`);
  const missing = row.tests.find((key) => !given[key]);
  if (missing) return at(`tests.${missing}`, `请写“${tests[missing].label}”的证据：这几项要同时具备。`);
  if (ground === 'other' && !otherBasis) return at('otherBasis', '请写是哪部法律、第几条。');
  if (list && !item) return at('item', '请写是清单里的哪一项。');
  return undefined;
}

interface Proposing {
  id: string;
  no: string;
  office: string;
  by: Person;
  moment: Moment;
}

/** A new one; only what the chosen sentence asks for is kept of the tests. Pure. */
export function proposing(input: ProposalInput, { id, no, office, by, moment }: Proposing): Leniency | Refusal {
  const refusal = unfit(input);
  if (refusal) return refusal;
  const { tests: given, list, item, otherBasis } = input;
  const rest = without(input, 'tests', 'list', 'item', 'otherBasis', 'files');
  return {
    ...{ _id: id, version: 1, no, state: 'proposed', office, at: moment.now, on: moment.today },
    ...rest,
    tests: groundRow(rest.ground).tests.map((key) => ({ key, evidence: given[key] ?? '' })),
    ...(rest.ground === 'other' && otherBasis && { otherBasis }),
    ...(list && item && { listItem: { list, item } }),
    proposedBy: by,
  };
}
