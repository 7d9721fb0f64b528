import * as z from 'zod';
import type { CivilDate } from '../civil-date';
import { filesSchema } from '../evidence/limits';
import { refuse, type Refusal } from '../errors';
import { choice, date, form, optionalText, text } from '../fields';
import { certificateKeys, openFieldKeys, type TraceFacts } from './trace';

const again = '请从列表重新打开。';
const idSchema = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });

/** What a merchant writes of one batch; `keep` names the files of before that stay. */
export const traceFields = {
  product: text('商品名称', 2, 60),
  batch: text('批次', 1, 40),
  madeOn: date('生产、采收日期').optional(),
  receivedOn: date('进货日期').optional(),
  source: text('来源', 2, 120),
  certificate: choice('有什么凭证', certificateKeys),
  certificateNo: optionalText('凭证编号', 60),
  certificateOn: date('凭证日期').optional(),
  open: z
    .array(choice('公开哪些', openFieldKeys), { error: '请选择公开哪些。' })
    .transform((fields) => [...new Set(fields)])
    .optional(),
  files: filesSchema,
};

/** A new one. */
export const addSchema = form({ merchant: idSchema, ...traceFields });
export type AddInput = z.output<typeof addSchema>;
export type TraceInput = Omit<AddInput, 'merchant'>;

/** What is written, as it is kept; its files are claimed where they lie and stand in `files` afterwards. Pure. */
export function factsOf({ files: _claimed, open = [], ...input }: TraceInput, files: TraceFacts['files']): TraceFacts {
  const { product, batch, madeOn, receivedOn, source, certificate, certificateNo, certificateOn } = input;
  return {
    ...{ product, batch, source, certificate, files, open },
    ...(madeOn && { madeOn }),
    ...(receivedOn && { receivedOn }),
    ...(certificateNo && { certificateNo }),
    ...(certificateOn && { certificateOn }),
  };
}

/** What cannot be so on the civil day `today` (+08:00): days to come, goods received before they were made. Pure. */
export function impossible({ madeOn, receivedOn, certificateOn }: TraceInput, today: CivilDate): Refusal | undefined {
  const fields: Record<string, string> = {};
  if (madeOn && madeOn > today) fields.madeOn = '生产、采收日期不能晚于今天。';
  if (receivedOn && receivedOn > today) fields.receivedOn = '进货日期不能晚于今天。';
  else if (madeOn && receivedOn && receivedOn < madeOn) fields.receivedOn = '进货日期不能早于生产、采收日期，请核对。';
  if (certificateOn && certificateOn > today) fields.certificateOn = '凭证日期不能晚于今天。';
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}
