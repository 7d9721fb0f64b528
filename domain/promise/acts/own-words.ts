import type { WordsOf } from '../../act-words';
import { day, files, line, long, one, options, when, yesNo, type Answers, type Question } from '../../question';
import { exclusionKeys, exclusions, promiseKinds, shownPlaces, type ExclusionKey, type PromiseKind } from '../kinds';
import type { PromiseView } from '../visibility';
import type { promiseTable, PromiseCommand } from './table';
import type { PromiseSeen } from './seen';

type Table = typeof promiseTable;
type Words = { readonly [Command in PromiseCommand]?: WordsOf<PromiseSeen, Table[Command]> };

const chosen = (answers: Answers): readonly string[] => {
  const all = answers['wording.excluded'];
  return Array.isArray(all) ? all : [];
};
const needsWord = (answers: Answers) =>
  chosen(answers).some((key) => (exclusions as Record<string, { by: string }>)[key]?.by === 'confirmed');

/** What a promise of this kind asks for; shops are the merchant's own. Pure. */
export function wordingQuestions(kind: PromiseKind, shops: readonly { id: string; name: string }[]): readonly Question[] {
  const { returns } = promiseKinds[kind];
  const offered = exclusionKeys.filter((key: ExclusionKey) => kind === 'offline' || exclusions[key].by !== 'own');
  const titled = (answers: Answers) => answers._titled === 'yes';
  const ofReturns: readonly Question[] = [
    {
      ...{ path: 'wording.days', kind: 'count', label: '几天内可以退' },
      hint: kind === 'sevenDays' ? '法律规定至少 7 天，可以更长。从签收的次日起算。' : '从购买的次日起算。',
    },
    {
      ...{ path: 'wording.refundDays', kind: 'count', label: '收到退货以后几天内退款' },
      ...(kind === 'sevenDays' && { hint: '法律规定 7 天以内。' }),
    },
    one('wording.freight', '退货运费谁出', options({ buyer: '消费者出', seller: '我们出' })),
    {
      ...{ path: 'wording.excluded', kind: 'many', label: '哪些商品不退（没有就不选）' },
      options: offered.map((key) => ({ value: key, label: exclusions[key].label, hint: exclusions[key].article })),
    },
    when(long('wording.excludedGoods', '具体是哪些商品', 300, '写清品名，笼统的不算。'), (all) => chosen(all).length > 0),
    when(
      yesNo('wording.confirmed', '需要消费者确认的，下单时有逐次确认的步骤吗', { yes: '有', no: '没有' }),
      (all) => kind === 'sevenDays' && needsWord(all),
    ),
  ];
  return [
    line('wording.goods', '适用的商品、服务', '例如：店里销售的山货、干果。'),
    ...(shops.length
      ? [
          {
            ...{ path: 'wording.shops', kind: 'many' as const, label: '适用的网店（不选就是全部）' },
            options: shops.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]
      : []),
    ...(returns ? ofReturns : []),
    long('wording.more', '想补充的承诺（可以不填）', 600, '只能比法律规定的更好；公众会看到。'),
    yesNo('_titled', '有没有“放心消费单元”这类称号要一起展示', { yes: '有', no: '没有' }),
    when(line('wording.titleName', '称号'), titled),
    when(line('wording.titleBy', '谁授予的', '写授予单位的全称。'), titled),
    when(line('wording.titleDocument', '文件名称和文号'), titled),
    when(day('wording.titleOn', '授予日期'), titled),
  ];
}

/** What stands, as the form has it. Pure. */
export function wordingAnswers({
  goods,
  shops,
  days,
  refundDays,
  freight,
  excluded,
  excludedGoods,
  confirmed,
  more,
  title,
}: PromiseView['wording']): Answers {
  const answers: Answers = {
    'wording.goods': goods,
    'wording.shops': [...shops],
    'wording.days': days === undefined ? undefined : String(days),
    'wording.refundDays': refundDays === undefined ? undefined : String(refundDays),
    'wording.freight': freight,
    'wording.excluded': [...excluded],
    'wording.excludedGoods': excludedGoods,
    'wording.confirmed': confirmed === undefined ? undefined : confirmed ? 'yes' : 'no',
    'wording.more': more,
    _titled: title ? 'yes' : 'no',
    'wording.titleName': title?.name,
    'wording.titleBy': title?.by,
    'wording.titleDocument': title?.document,
    'wording.titleOn': title?.on,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

const writes = ({ promise, of }: PromiseSeen) => wordingQuestions(promise.kind, of.shops) as readonly Question<never>[];
const mine = '我来办';
const at = (place: number) => ({ group: { title: mine, place } });
const reason = (label: string): Question<'reason'> => long('reason', label, 300);

/** How each act of the merchant itself on a promise reads. */
export const ownWords: Words = {
  write: { ...at(2), word: '修改', fields: writes, starts: ({ promise }) => wordingAnswers(promise.wording) },
  sign: { title: '签署', send: '签署', foot: { place: 3 } },
  show: {
    title: '登记已经展示',
    word: '登记展示',
    foot: { place: 4 },
    fields: () => [
      { path: 'where', kind: 'many', label: '在哪里展示', options: options(shownPlaces) },
      line('note', '说明（可以不填）', '例如：收银台旁、店铺首页第二屏。'),
      files('展示的照片或者页面截图'),
    ],
  },
  change: {
    ...at(3),
    title: '变更承诺',
    word: '变更',
    send: '签署变更',
    fields: (seen) => [...writes(seen), reason('为什么变更')],
    starts: ({ promise }) => wordingAnswers(promise.wording),
  },
  withdrawChange: { ...at(4) },
  end: {
    ...at(5),
    title: '公布终止',
    send: '公布终止',
    fields: () => [
      { ...day('endOn', '终止日期'), ahead: true, hint: '至少提前 15 天公布；以前的买家照样享有。' },
      reason('为什么终止'),
    ],
  },
  keep: { ...at(6) },
  discard: { ...at(9), fields: () => [reason('为什么不用了')] },
  replyBreach: {
    ...at(1),
    title: '对违诺说明情况',
    fields: ({ promise }) => [
      one('breach', '哪一件', breachOptions(promise)),
      long('text', '情况说明', 600, '工作人员看得到，公众看不到。'),
    ],
  },
};

/** Breaches that stand, by the number of the complaint. */
export const breachOptions = ({ breaches = [] }: PromiseView) =>
  breaches.flatMap(({ id, case: of, said, undone }) => (undone ? [] : [{ value: id, label: of.no, hint: said }]));

export const ownGroups = [mine] as const;
