import * as z from 'zod';
import { choice, form, optionalText, phone, text, yesNo } from '../fields';
import { respondentKinds } from '../complaint/filing/schema';

/** Who is reported. */
export const targetSchema = form({
  kind: choice('是哪一种商家', respondentKinds),
  platform: optionalText('平台名称', 40),
  name: text('被举报的商家名称', 1, 80, '照店铺页面或招牌上的写'),
  shopUrl: optionalText('店铺或商品链接', 500, '只粘贴链接本身'),
  address: optionalText('商家地址', 120),
});

/** 举报可以匿名; a real name is a true one, and only then can there be an answer or a reward. */
export const reporterSchema = form({
  anonymous: yesNo('匿名举报'),
  name: text('您的姓名', 2, 30, '写真实姓名').optional(),
  phone: phone().optional(),
  address: optionalText('通讯地址', 120),
  insider: yesNo('您是这家商家的内部人员'),
}).check((ctx) => {
  const say = (path: string, message: string) => ctx.issues.push({ code: 'custom', path: [path], message, input: ctx.value });
  const { anonymous, name, phone: number } = ctx.value;
  if (!anonymous && !name) say('name', '实名举报请填真实姓名；不想留姓名请选匿名。');
  if (!anonymous && !number) say('phone', '实名举报请填电话，需要核对时联系您；不想留电话请选匿名。');
  if (anonymous && name) say('name', '匿名举报不要填姓名。');
});

/** Form 2 (举报登记表): concrete clues and the facts they rest on (令121-28), anonymous or not. */
export const reportSchema = form({
  target: targetSchema,
  clue: text('举报什么', 4, 200, '一两句话写清谁做了什么'),
  facts: text('事实依据', 10, 2000, '其余可以写在证据里'),
  happenedAt: optionalText('在哪里发生的', 120),
  advertisement: yesNo('举报的是广告'),
  reporter: reporterSchema,
});

export type ReportInput = z.input<typeof reportSchema>;
export type ReportSubmission = z.output<typeof reportSchema>;
