import * as z from 'zod';
import { choice, form, longText, optionalLongText, optionalText } from '../../fields';
import { HOUSE } from '../../law/cite';
import { actionsFor, defineLifecycle, type Day } from '../../lifecycle';
import type { HandedRecord, State } from '../handed-record';
import type { HandedRelation } from '../relations';
import { resultKeys } from '../results';

const { row, table } = defineLifecycle<State, HandedRelation, never, HandedRecord>();

const given = {
  result: choice('结果', resultKeys),
  merchant: z
    .string({ error: '请从列表里选择商家。' })
    .regex(/^[\w-]{1,64}$/, { error: '请从列表里重新选择商家。' })
    .optional(),
  other: optionalText('另一条的平台编号', 60),
  words: optionalLongText('说明', 300),
};

/** What is asked of a result; of a correction `reason` besides. */
export type GivenInput = z.output<typeof giveSchema>;
const giveSchema = form(given);
const correctSchema = form({ ...given, reason: longText('为什么更正', 4, 300) });

/** All that is done with a handed-over record once it was brought in; what the result names is looked at in {@link decideHanded}. */
export const handedTable = table({
  give: row({ label: '登记结果', article: HOUSE, by: ['officer'], from: ['open'], to: 'handled', asks: giveSchema }),
  correct: row({ label: '更正结果', article: HOUSE, by: ['officer'], from: ['handled'], asks: correctSchema }),
});
export type HandedCommand = keyof typeof handedTable;

/** The acts open to these relations as it stands: the buttons. Pure. */
export const handedActions = (subject: HandedRecord, relations: readonly HandedRelation[], day: Day): HandedCommand[] =>
  actionsFor(handedTable, subject, relations, day);
