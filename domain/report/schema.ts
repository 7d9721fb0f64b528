import { respondentKinds } from '../respondent-kind';
import * as z from 'zod';
import { phone, personName } from '../contact-fields';
import { choice, form, longText, optionalText, yesNo, withSigns, oneLine } from '../fields';
import { advertisementSchema } from './advertisement';

/** Who is reported. */
export const targetSchema = form({
  kind: choice('是哪一种商家', respondentKinds),
  platform: optionalText('平台名称', 40),
  name: withSigns(oneLine, '被举报的商家名称', 80, '照店铺页面或招牌上的写'),
  shopUrl: optionalText('店铺或商品链接', 500, '只粘贴链接本身'),
  address: optionalText('商家地址', 120),
});

/**
 * 举报可以匿名; a real name is a true one. Who stays anonymous and may want a reward leaves a way to be told, and gets an identity
 * code that proves later who reported.
 */
export const reporterSchema = form({
  anonymous: yesNo('匿名举报'),
  name: personName('举报人姓名', '写真实姓名').optional(),
  phone: phone().optional(),
  address: optionalText('通讯地址', 120),
  insider: yesNo('是这家商家的内部人员'),
  reward: yesNo('查证属实以后想申请举报奖励').optional(),
  contact: optionalText('约定的联系方式', 60, '写一种能找到您的方式'),
}).check((ctx) => {
  const say = (path: string, message: string) => ctx.issues.push({ code: 'custom', path: [path], message, input: ctx.value });
  const { anonymous, name, phone: number, address, reward, contact } = ctx.value;
  if (!anonymous && !name) say('name', '实名举报请填真实姓名；不想留姓名请选匿名。');
  if (!anonymous && !number) say('phone', '实名举报请填电话，需要核对时联系您；不想留电话请选匿名。');
  if (anonymous && name) say('name', '匿名举报不要填姓名。');
  if (anonymous && number) say('phone', '匿名举报不要填电话；想领奖励的，写在“约定的联系方式”里。');
  if (anonymous && address) say('address', '匿名举报不要填通讯地址。');
  if (anonymous && reward && !contact) say('contact', '匿名又想申请奖励的，请写约定的联系方式，不必是本人的号码。');
  if (contact && !(anonymous && reward)) say('contact', '只有匿名又想申请奖励的才填约定的联系方式。');
});

/** Form 2 (举报登记表): concrete clues and the facts they rest on (令121-28), anonymous or not. */
export const reportSchema = form({
  target: targetSchema,
  clue: longText('举报什么', 4, 200, '一两句话写清谁做了什么'),
  facts: longText('事实依据', 10, 2000, '其余可以写在证据里'),
  happenedAt: optionalText('在哪里发生的', 120),
  /** Absent where no advertisement is reported. */
  advertisement: advertisementSchema.optional(),
  reporter: reporterSchema,
});

export type ReportInput = z.input<typeof reportSchema>;
export type ReportSubmission = z.output<typeof reportSchema>;
