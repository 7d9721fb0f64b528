import * as z from 'zod';
import { choice, form, yesNo } from '../../fields';
import { trades } from '../../merchant/merchant';
import { checkAnswers } from './self-check';

const reopen = '请重新打开自查。';

/** What somebody answered so far: what the merchant deals in, and an answer to each question looked at. */
export const selfCheckSchema = form({
  trades: z
    .array(choice('做什么生意', trades), { error: '请选择做什么生意。' })
    .min(1, { error: '请至少选一样做什么生意。' })
    .max(trades.length, { error: reopen })
    .refine((all) => new Set(all).size === all.length, { error: reopen }),
  answers: z
    .array(
      form({ check: z.string({ error: reopen }).regex(/^M\d{2}$/, { error: reopen }), answer: choice('答案', checkAnswers) }),
      {
        error: reopen,
      },
    )
    .max(99, { error: reopen })
    .refine((all) => new Set(all.map(({ check }) => check)).size === all.length, { error: reopen }),
  done: yesNo('做完'),
});
export type SelfCheckInput = z.output<typeof selfCheckSchema>;
