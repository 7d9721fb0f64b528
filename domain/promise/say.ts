import { sayFiledFile } from '../evidence/say-file';
import { aloneIn, sectionsOf, asIs, type Line, type SaysOf, type SectionsOf, type Wording as Days } from '../say';
import { exclusions, promiseKinds, shownPlaces } from './kinds';
import { freightWords, matchedWords, promiseLabels, promiseStateWords } from './labels';
import type { MerchantPromise } from './promise';
import type { BreachView, PromiseView } from './visibility';

type Signed = { on: string; by?: string; reason?: string };
const signed = ({ on, by, reason }: Signed, { day }: Days) =>
  `${[by, day(on)].filter(Boolean).join('，')}${reason ? `：${reason}` : ''}`;

/** What is promised, line by line, to whoever reads it. */
export function wordingLines(wording: PromiseView['wording'], { day }: Days): Line[] {
  const { text, more, goods, excluded, excludedGoods, confirmed, days, refundDays, freight, title } = wording;
  const lines: (Line | undefined | false)[] = [
    { text },
    more !== undefined && { head: '另外承诺', text: more },
    { head: '适用的商品、服务', text: goods },
    days !== undefined && { head: '几天内可以退', text: `${days} 天` },
    refundDays !== undefined && { head: '几天内退款', text: `收到退货以后 ${refundDays} 天` },
    freight && { head: '退货运费', text: `${freightWords[freight]}承担` },
    excluded.length > 0 && { head: '不适用的商品', text: excluded.map((key) => exclusions[key].label).join('；') },
    excludedGoods !== undefined && { head: '具体是', text: excludedGoods },
    confirmed && { head: '下单确认', text: '需要确认的商品，下单时由消费者逐次确认；没有确认的可以退' },
    title && { head: '称号', text: `${title.name}：${title.by} ${day(title.on)}授予，${title.document}` },
  ];
  return lines.flatMap((line) => line || []);
}

function breachLines(one: BreachView, wording: Days): Line[] {
  const { case: of, boughtOn, n, said, matched, why, reply, undone } = one;
  const { day } = wording;
  return [
    {
      head: `投诉 ${of.no}`,
      text: `${day(boughtOn)}购买，按第 ${n} 版：${said}；${matchedWords[matched]}${why ? `（${why}）` : ''}；${signed(one, wording)}关联`,
    },
    ...(reply ? [{ head: '商家说明', text: `${signed(reply, wording)}：${reply.text}` }] : []),
    ...(undone ? [{ head: '已撤销', text: signed(undone, wording) }] : []),
  ];
}

/** How each fact of a promise reads. */
export const promiseSays: SaysOf<MerchantPromise, PromiseView> = {
  _id: null,
  version: null,
  merchant: null,
  at: null,
  no: asIs,
  kind: (kind) => promiseKinds[kind].label,
  state: (state) => promiseStateWords[state],
  wording: (wording, days) => wordingLines(wording, days),
  n: (n) => `第 ${n} 版`,
  from: (from, { day }) => day(from),
  writers: (names) => names.join('、'),
  signed: (one, days) => signed(one, days),
  checked: (one, days) => signed(one, days),
  returned: (all, days) => all.map((one) => ({ head: '退回', text: signed(one, days) })),
  shown: ({ since, where, note, by, files = [] }, { day }) => [
    {
      head: '展示',
      text: `${day(since)}起，${where.map((place) => shownPlaces[place]).join('、')}${note ? `，${note}` : ''}${by ? `；${by}登记` : ''}`,
    },
    ...files.map((file) => ({ head: '展示的佐证', text: sayFiledFile(file) })),
  ],
  change: ({ wording, ...one }, days) => [{ head: '变更', text: signed(one, days) }, ...wordingLines(wording, days)],
  versions: (all, days) =>
    all.flatMap(({ n, wording, from, until, reason }) => [
      { head: `第 ${n} 版`, text: `${days.day(from)}到 ${days.day(until)}${reason ? `；变更的理由：${reason}` : ''}` },
      ...wordingLines(wording, days),
    ]),
  ending: ({ noticeOn, endOn, reason, by }, { day }) =>
    `${day(noticeOn)}公布，到 ${day(endOn)}终止${reason ? `：${reason}` : ''}${by ? `（${by}）` : ''}；以前的买家照样享有`,
  suspensions: (all, days) =>
    all.flatMap(({ article, lifted, ...one }) => [
      { head: '暂停', text: `${signed(one, days)}（${article}）` },
      ...(lifted ? [{ head: '恢复', text: signed(lifted, days) }] : []),
    ]),
  discarded: (one, days) => signed(one, days),
  letThrough: (all, days) => all.map((one) => ({ head: '放行', text: signed(one, days) })),
  breaches: (all, days) => all.flatMap((one) => breachLines(one, days)),
  on: (on, { day }) => day(on),
};

const alone = aloneIn<MerchantPromise>(promiseLabels);

export const sections = {
  about: { title: '这条承诺', of: ['no', 'kind', 'state', 'n', 'from', 'signed', 'shown', 'ending'] },
  wording: alone('wording'),
  making: { title: '起草和核对', of: ['on', 'writers', 'checked', 'returned', 'letThrough', 'discarded'] },
  change: alone('change'),
  versions: alone('versions'),
  suspensions: alone('suspensions'),
  breaches: alone('breaches'),
} as const satisfies SectionsOf<MerchantPromise>;

export type Section = keyof typeof sections;

/** What a view of a promise tells under one title. */
export const saySection = sectionsOf<MerchantPromise, PromiseView, Section>(promiseLabels, promiseSays, sections);
