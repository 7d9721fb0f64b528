import { goodsCategoryKeys } from '../../matter/goods-categories';
import { problemTypeKeys } from '../../matter/problem-types';
import { respondentKinds } from '../../respondent-kind';
import * as z from 'zod';
import { filesSchema } from '../../evidence/limits';
import { normalCode } from '../../normal-form';
import { usccProblem } from '../../uscc';
import { claimProblems } from '../claim';
import { requestKinds } from '../request-kinds';
import { helperSchema } from './helper';
import { optionalPhone, phone, personName } from '../../contact-fields';
import { choice, date, fen, form, longText, optionalText, text, yesNo, withSigns, oneLine } from '../../fields';
import { linkIn } from '../../link';

/** What was tapped among the shops that were found; what is no id is no hint, and stands in nobody's way. */
const hint = z
  .string({ error: '请重新选一次商家。' })
  .transform((id) => (/^[\w-]{1,64}$/.test(id) ? id : undefined))
  .optional();

/** Question 1: which shop. A missing address is no obstacle: for a platform shop it never is R5. */
export const respondentSchema = form({
  kind: choice('是哪一种店', respondentKinds),
  platform: optionalText('平台名称', 40),
  name: withSigns(oneLine, '店铺或商家名称', 80, '照店铺页面上的写'),
  // What a shop app hands out when one shares: the link is kept, the words around it are not.
  shopUrl: z
    .string({ error: '店铺或商品链接请填文字。' })
    .transform((value): string | undefined => linkIn(value))
    .pipe(optionalText('店铺或商品链接', 500, '只粘贴链接本身'))
    .optional(),
  address: optionalText('商家公示的地址', 120),
  contact: optionalText('商家联系人', 40),
  phone: optionalPhone('商家电话', 'shop'),
  uscc: z
    .string({ error: '统一社会信用代码请填文字。' })
    .transform(normalCode)
    .check((ctx) => {
      const problem = ctx.value === '' ? undefined : usccProblem(ctx.value);
      if (problem) ctx.issues.push({ code: 'custom', message: `${problem}不知道可以不填。`, input: ctx.value });
    })
    .transform((value) => (value === '' ? undefined : value))
    .optional(),
  hint,
}).check((ctx) => {
  if (ctx.value.kind === 'inPlatformMerchant' && !ctx.value.platform)
    ctx.issues.push({ code: 'custom', path: ['platform'], message: '请选择是在哪个平台买的。', input: ctx.value.platform });
});

/** Question 2: what was bought. */
export const purchaseSchema = form({
  goods: text('买了什么', 1, 60, '写商品或服务的名称'),
  boughtOn: date('购买日期'),
  amountFen: fen('付了多少钱'),
  orderNo: optionalText('订单号', 64),
});

export const categorySchema = choice('买的是哪一类', goodsCategoryKeys);

/** Question 3: what went wrong, in one tap. */
export const problemSchema = choice('出了什么问题', problemTypeKeys);

/** And what happened (令121-10(3): the facts the request rests on). */
export const factsSchema = longText('经过', 10, 2000, '太长不便于调解，其余可以写在证据里');

/** Question 4: what is asked for. */
export const requestsSchema = z
  .array(choice('要求', requestKinds), { error: '请选择要求，可以选多项。' })
  .min(1, { error: '请至少选一项要求。' })
  .refine((list) => new Set(list).size === list.length, { error: '同一项要求选了两次。' });

/** What else is asked for, where 其他 is one of them. */
export const otherRequestSchema = optionalText('还要什么', 100);

/** Who complains, asked last. Law asks for true identity (令121-10(1)). */
export const complainantSchema = form({
  name: personName('投诉人姓名', '写真实姓名'),
  phone: phone(),
  address: text('通讯地址', 4, 120, '写到门牌就可以'),
});

/** The four consents of the form; each is answered, none is ticked beforehand. */
export const consentsSchema = form({
  mediation: yesNo('同意调解'),
  publish: yesNo('同意公示投诉信息'),
  entrust: yesNo('同意委托调解'),
  directContact: yesNo('同意商家直接联系您'),
});

const shape = {
  respondent: respondentSchema,
  purchase: purchaseSchema,
  category: categorySchema,
  problem: problemSchema,
  facts: factsSchema,
  requests: requestsSchema,
  otherRequest: otherRequestSchema,
  askedFen: fen('要求的金额').optional(),
  complainant: complainantSchema,
  consents: consentsSchema,
  helper: helperSchema.optional(),
  files: filesSchema,
};

/** Form 1 (投诉登记表) for a complaint, in the order of the questions. Dates against today: {@link checkSubmission}. */
export const submitSchema = form(shape);
export type SubmitInput = z.input<typeof submitSchema>;
export type Submission = z.output<typeof submitSchema>;

/** The schemas page by page: a screen validates its own question with the server's rule. */
export const pages = {
  respondent: form({ respondent: respondentSchema }),
  purchase: form({ purchase: purchaseSchema, category: categorySchema }),
  facts: form({ problem: problemSchema, facts: factsSchema, files: shape.files }),
  requests: form({ requests: requestsSchema, otherRequest: otherRequestSchema, askedFen: shape.askedFen }).check(
    ({ value, issues }) => {
      const problems = claimProblems(value);
      for (const path of Object.keys(problems))
        issues.push({ code: 'custom', path: [path], message: problems[path] ?? '', input: value });
    },
  ),
  consents: form({ consents: consentsSchema }),
  complainant: form({ complainant: complainantSchema }),
  helper: form({ helper: shape.helper }),
} as const;
export type PageId = keyof typeof pages;

export { checkSubmission, receive } from './receive';
