import { readFileSync } from 'node:fs';
import path from 'node:path';
import { goodsCategoryKeys } from '../../domain/matter/goods-categories';
import { problemTypeKeys } from '../../domain/matter/problem-types';
import { submitSchema } from '../../domain/complaint/filing/schema';
import { formPages, pagesOnWay, wayThrough } from '../../src/case/complaint-form';
import { doubtAt } from '../../src/form/doubts';
import { sayAnswer } from '../../src/filing/form/answer-words';
import { copyLines, copyText } from '../../src/filing/form/copy-text';
import { inPageOrder, inputOf, problemsOf, written, type Question } from '../../src/form/question';

const here = {
  _helps: 'self',
  'respondent.kind': 'inPlatformMerchant',
  'respondent.platform': '山货集市',
  'respondent.name': '云屏山货铺',
  'respondent.address': '甘肃省陇南市两当县城关镇',
  'purchase.goods': '核桃',
  'purchase.boughtOn': '2026-11-20',
  'purchase.amountFen': '129.5',
  category: 'produce',
  problem: 'mismatch',
  facts: '收到的核桃有一半是空壳，店铺不给退。',
  requests: ['refund'],
  ...Object.fromEntries(['mediation', 'directContact', 'entrust', 'publish'].map((name) => [`consents.${name}`, 'no'])),
  'complainant.name': '王秀兰',
  'complainant.phone': '13900001101',
  'complainant.address': '两当县城关镇东街 18 号',
};
const wholeOf = (answers: typeof here) =>
  inputOf(
    pagesOnWay(answers).flatMap(({ fields }) => fields),
    answers,
  );

test('which shop comes first, who you are comes last, then check and end', () => {
  expect(wayThrough(here)).toEqual(['respondent', 'purchase', 'facts', 'requests', 'consents', 'complainant', 'check', 'end']);
  expect(wayThrough({ ...here, _helps: 'other' }).slice(-3)).toEqual(['helper', 'check', 'end']);
});

test('outside the county nothing leads to filing; who goes on writing is asked for no name and no consent', () => {
  const away = { ...here, 'respondent.address': '甘肃省陇南市徽县城关镇' };
  expect(wayThrough(away)).toEqual(['respondent', 'elsewhere']);
  expect(wayThrough({ ...away, _elsewhere: 'write' } as never)).toEqual([
    ...['respondent', 'elsewhere', 'purchase', 'facts', 'requests', 'check', 'end'],
  ]);
});

test('where the program is no channel only what the text needs is asked: no consent, no name, no telephone', () => {
  expect(wayThrough(here, true)).toEqual(['respondent', 'purchase', 'facts', 'requests', 'check', 'end']);
  const paths = pagesOnWay(here, true).flatMap(({ fields }) => fields.map(({ path }) => path));
  expect(paths.filter((path) => /^(consents|complainant|helper|_helps)/.test(path))).toEqual([]);
  const text = copyText(here, true);
  for (const word of ['云屏山货铺', '核桃', '129.50', '半是空壳']) expect(text).toContain(word);
  expect(text).not.toContain('13900001101');
  expect(
    copyLines(here, true)
      .map(({ label, value }) => `${label}：${value}`)
      .join('\n'),
  ).toBe(text);
});

test('what the pages ask makes a form the server takes, with and without a helper', () => {
  expect(submitSchema.safeParse(wholeOf(here)).success).toBe(true);
  const helped = { ...here, _helps: 'other', 'helper.name': '王建国', 'helper.phone': '13900002222', 'helper.bond': '儿子' };
  expect(submitSchema.safeParse(wholeOf(helped)).success).toBe(true);
  expect(submitSchema.safeParse(wholeOf({ ...here, _helps: 'other' })).success).toBe(false);
});

test.each(formPages.map((page) => [page.page, page] as const))(
  'page %s: its rule takes its own answers, and names a field of its own for what is missing',
  (_, { fields, errors, next }) => {
    const helped = { ...here, _helps: 'other', 'helper.name': '王建国', 'helper.phone': '13900002222', 'helper.bond': '儿子' };
    expect(errors.safeParse(inputOf(fields, helped)).success).toBe(true);
    const empty = errors.safeParse(inputOf(fields, {}));
    expect(empty.success).toBe(false);
    const paths = fields.map(({ path }) => path);
    expect(empty.error?.issues.map((issue) => issue.path.join('.')).filter((path) => !paths.includes(path))).toEqual([]);
    for (const guide of [false, true]) expect(next(helped, guide)).toBeTruthy();
  },
);

test.each(formPages.map((page) => [page.page, page] as const))(
  'page %s: errors stand in the order of its fields',
  (_, { fields, errors }) => {
    const answers = { _helps: 'other', 'respondent.phone': '12', 'purchase.amountFen': '十', askedFen: '0' };
    const found = Object.keys(problemsOf(errors, fields, answers, inputOf(fields, answers)) ?? {});
    const places = found.map((path) => fields.findIndex((field) => field.path === path));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  },
);

test('an error inside a list stands where the list is asked for; what no field asks for comes last', () => {
  const questions: Question[] = [
    { path: 'reason', kind: 'long', label: '理由' },
    { path: 'joint.people', kind: 'long', label: '一起投诉的人' },
    { path: 'on', kind: 'date', label: '日期' },
  ];
  const fields = { _: '别的', on: '三', 'joint.people.1.name': '二', reason: '一' };
  expect(Object.values(inPageOrder(questions, fields))).toEqual(['一', '二', '三', '别的']);
});

test('what was typed is repeated without blanks around it, and one of nothing but blanks as not given', () => {
  const goods = formPages.flatMap(({ fields }) => fields).find(({ path }) => path === 'purchase.goods')!;
  expect(sayAnswer(goods, { 'purchase.goods': '\u3000蜂蜜 两瓶 \n' })).toBe('蜂蜜 两瓶');
  expect(sayAnswer(goods, { 'purchase.goods': ' \u3000' })).toBe('没有填');
  expect(copyText({ ...here, 'purchase.goods': ' 核桃 ', 'purchase.orderNo': '  ' }, true)).toContain('商品：核桃\n');
  expect(copyText({ ...here, 'purchase.orderNo': '  ' }, true)).not.toContain('订单号');
});

test('an amount that is doubted is asked about at its own field, whatever form asks for it', () => {
  const asks = (path: string): Question => ({ path, kind: 'money', label: '金额' });
  const paid = { 'purchase.amountFen': '129.5', askedFen: '12950' };
  expect(doubtAt(asks('askedFen'), paid)).toContain('是不是少了小数点');
  expect(doubtAt(asks('purchase.amountFen'), paid)).toBeUndefined();
  expect(doubtAt(asks('agreedFen'), { agreedFen: '100000.01' })).toContain('超过 10 万元');
  expect(doubtAt(asks('agreedFen'), { agreedFen: '100000' })).toBeUndefined();
  expect(doubtAt({ path: 'facts', kind: 'long', label: '经过' }, { facts: '200000' })).toBeUndefined();
});

test('the page that introduces the program counts the steps as the screen does', () => {
  const number = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][wayThrough(here).length];
  expect(readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8')).toContain(`file a complaint in ${number} short steps`);
});

test('no consent is ticked beforehand: each has to be answered by a tap', () => {
  const consents = formPages.find(({ page }) => page === 'consents');
  const untouched = consents?.errors.safeParse(inputOf(consents.fields, { _helps: 'self' }));
  expect(untouched?.error?.issues).toHaveLength(4);
});

test('a pasted share text becomes its link, and an identity number is not kept, each with a word why', () => {
  const field = (path: string) => formPages.flatMap(({ fields }) => fields).find((one) => one.path === path);
  expect(written(field('respondent.shopUrl'), '【淘宝】https://m.tb.cn/h.g「核桃」')).toEqual({
    value: 'https://m.tb.cn/h.g',
    note: expect.stringContaining('链接') as string,
  });
  expect(written(field('facts'), '我是 11010519491231002X')).toEqual({
    value: '我是 ［身份证号已去掉］',
    note: expect.stringContaining('身份证号') as string,
  });
  expect(written(field('purchase.orderNo'), '110105491231002')).toEqual({ value: '110105491231002' });
});

test('every choice of what was bought and what went wrong has its drawing in the style sheet, and none is drawn for nothing', () => {
  const sheet = readFileSync(path.resolve(__dirname, '../../src/case/matter-pictures.scss'), 'utf8');
  const drawn = [...sheet.matchAll(/^ {2}(\w+): 'M[^']+',$/gm)].map(([, name]) => name);
  const chosen = new Set<string>([...goodsCategoryKeys, ...problemTypeKeys]);
  expect(drawn.sort()).toEqual([...chosen].sort());
  const asked = formPages.flatMap(({ fields }) => fields.flatMap(({ tiles, options = [] }) => (tiles ? options : [])));
  expect(asked.length).toBeGreaterThan(chosen.size - 1);
  expect(asked.filter(({ value, picture }) => picture !== `picture--${value}`)).toEqual([]);
});
