import { daysBetween, type CivilDate } from '../../civil-date';
import { isSameName } from '../../normal-form';
import { intakeSources } from '../../bureau/source';
import { phone, personName } from '../../contact-fields';
import { choice, date, form, longText, text } from '../../fields';
import * as z from 'zod';

/** Ten years ahead no authorisation and no answer is due: the year is a slip. Civil dates. */
export const isTooFar = (from: CivilDate, to: CivilDate): boolean => daysBetween(from, to) > 3660;
export const farTerm = '授权到期的日期在 10 年以后，请核对年份。';
export const farAnswer = '要求答复的日期在 10 年以后，请核对年份。';

/** 代理人 (令121-11): the original authorisation, with matters, powers and term, and the agent's proof of identity were seen. */
export const agentSchema = form({
  name: personName('代理人姓名'),
  phone: phone(),
  authorisation: longText('授权的事项和权限', 4, 300),
  powers: z
    .array(choice('代理人可以做什么', ['mediation', 'settle', 'withdraw', 'changeClaim']), { error: '请选择代理人可以做什么。' })
    .max(4),
  identity: text('代理人的身份证明', 2, 60, '写证件名称，不写号码'),
  seenOn: date('看到授权委托书原件的日期'),
  until: date('授权到期的日期'),
});

/** 监护人: speaks for a minor or a person without capacity; by law and not by authorisation, so no agent. */
export const guardianSchema = form({
  name: personName('监护人姓名'),
  phone: phone(),
  bond: text('与投诉人的关系', 1, 40),
});

/** The first of these people who is called so, however the name was written. Pure. */
export const personNamed = <P extends { name: string }>(people: readonly P[], name: string): P | undefined =>
  people.filter((one) => isSameName(one.name, name))[0];

const personSchema = form({ name: personName('姓名'), phone: phone(), address: text('通讯地址', 4, 120) });

/** Who speaks for the others, elected in writing (令121-12). */
export const representatives = z
  .array(personName('代表人姓名'), { error: '请选择代表人。' })
  .min(1, { error: '请至少选 1 位代表人。' })
  .max(2, { error: '代表人最多 2 位（第十二条）。' });

/** 共同投诉 (令121-12): two or more people, one dispute, at most two elected representatives. */
export const jointSchema = form({
  people: z
    .array(personSchema, { error: '请填写共同投诉的人。' })
    .min(2, { error: '共同投诉至少要 2 个人。' })
    .max(50, { error: '一次最多填 50 个人，更多的请分开登记。' }),
  representatives,
})
  .check((ctx) => {
    const { people } = ctx.value;
    const refuse = (path: (string | number)[], message: string) =>
      ctx.issues.push({ code: 'custom', path, message, input: ctx.value });
    people.forEach((one, index) => {
      if (personNamed(people, one.name) !== one)
        refuse(['people', index, 'name'], '这个姓名写了两次；同名的请加区别，如“王芳（大）”。');
    });
    ctx.value.representatives.forEach((name, index) => {
      if (!personNamed(people, name)) refuse(['representatives', index], '代表人要在共同投诉的人里面。');
    });
  })
  .transform(({ people, representatives: named }) => ({
    people,
    // By the name that the person stands under: representatives are known by it.
    representatives: named.map((name) => personNamed(people, name)?.name ?? name),
  }));

/** Who sent it on: 12345, 信访, a superior, or the city's bureau by form 3 (casework: what came from elsewhere). */
export const senderSchema = form({
  name: text('转来的单位', 2, 60),
  number: text('对方的编号', 2, 60),
  answerBy: date('要求答复的日期').optional(),
});

export const sourceSchema = choice('投诉从哪里来', intakeSources);
