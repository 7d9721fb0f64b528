import { daysBetween, type CivilDate } from '../../domain/civil-date';
import { addWorkingDays, builtIn } from '../../domain/law/calendar/calendar';
import type { Complaint } from '../../domain/complaint/complaint';
import { openTasks } from '../../domain/complaint/desk/tasks';
import { undelivered } from '../../domain/complaint/letters/deliveries';
import type { Transfer } from '../../domain/report/transfer';
import { readCounty } from '../../tools/demo/snapshot';
import { addressOf, allShops, phoneOf, type Goods, type Shop } from '../../tools/demo/shops';

// What is told in the demonstration contradicts neither the calendar, nor the goods, nor the law. Looked at in the documents themselves:
// the sentences of the maker are not trusted, only its list of shops.

const TODAY = '2026-11-24';
const data = readCounty();
const cases = data.complaints as unknown as Complaint[];
const transfers = data.transfers as unknown as Transfer[];

/** Every case of which something is said that cannot be, by number. */
const wrong = (of: readonly Complaint[], why: (one: Complaint) => string | false | undefined) =>
  of.flatMap((one) => {
    const said = why(one);
    return said ? [`${one.no} ${one.purchase.goods}（${one.purchase.boughtOn} → ${one.receivedOn}）: ${said} ${one.facts}`] : [];
  });

const monthOf = (day: CivilDate) => Number(day.slice(5, 7));
const shopOf = ({ respondent }: Complaint): Shop | undefined => allShops.find(({ name }) => name === respondent.name);
/** `5 斤` of `薄皮核桃 5 斤`: what it is, and how much. */
const goodsIn = (name: string) => /^(.*?)(?: (\d+)[^\d]*)?$/.exec(name)!;
const goodsOf = (one: Complaint): Goods | undefined =>
  shopOf(one)?.goods.find(({ name }) => goodsIn(name)[1] === goodsIn(one.purchase.goods)[1]);
/** How many times what the shop offers was bought. */
const times = (one: Complaint) => Number(goodsIn(one.purchase.goods)[2] ?? 1) / Number(goodsIn(goodsOf(one)?.name ?? '')[2] ?? 1);

/** Words of a season, and the months (1–12) in which they are said of the present. */
const seasons: readonly (readonly [words: RegExp, months: readonly number[]])[] = [
  [/春节|过年|年货/, [1, 2, 3]],
  [/开春/, [3, 4, 5, 6]],
  [/五一/, [5]],
  [/端午/, [5, 6, 7]],
  [/天热|高温|冰都化了/, [5, 6, 7, 8, 9]],
  [/中秋/, [9, 10]],
  [/国庆/, [10]],
  [/当年新/, [9, 10, 11, 12, 1]],
];
/** Goods that are bought in some months only. */
const sold: readonly (readonly [goods: RegExp, months: readonly number[]])[] = [
  [/加绒|羽绒/, [9, 10, 11, 12, 1, 2, 3]],
  [/连衣裙/, [4, 5, 6, 7, 8, 9]],
  [/板栗/, [9, 10, 11, 12]],
  [/核桃苗/, [2, 3, 4, 10, 11]],
];
/** For so many days something has been going on. */
const lasting: readonly (readonly [words: RegExp, days: number])[] = [
  [/喝了半个月/, 15],
  [/走了九天/, 9],
  [/[晾等]了一个星期/, 7],
  [/用了五天/, 5],
  [/穿了三天|过了几天|放三天/, 3],
];

test('what is said of the season is said in that season, of what is sold in it, after it has lasted so long', () => {
  const found = wrong(cases, ({ facts, purchase: { goods, boughtOn }, receivedOn, decision }) => {
    const old = decision?.ground === 'R4';
    const season = seasons.find(([words, months]) => words.test(facts) && !months.includes(monthOf(receivedOn)));
    if (season) return 'another season';
    if (!old && sold.some(([what, months]) => what.test(goods) && !months.includes(monthOf(boughtOn)))) return 'not sold then';
    const days = daysBetween(boughtOn, receivedOn);
    return lasting.some(([words, least]) => words.test(facts) && days < least) && 'too soon';
  });
  expect(found).toEqual([]);
});

/** What is spoken of, and the goods of which it can be. */
const things: readonly (readonly [words: RegExp, goods: RegExp])[] = [
  [/蜂蜜|蜂巢|崖蜜|狼牙蜜/, /蜜/],
  [/核桃(?!苗|油)/, /核桃/],
  [/腊[肉肠]/, /腊/],
  [/木耳/, /木耳/],
  [/苹果/, /苹果/],
  [/花椒/, /花椒/],
  [/荞面/, /荞/],
  [/豆腐干/, /豆腐/],
  [/鸡蛋(?!差不多大)/, /鸡蛋/],
  [/土鸡(?!蛋)/, /土鸡|套餐/],
  [/手机壳/, /手机壳/],
  [/充电器/, /充电器/],
  [/充电宝/, /充电宝/],
  [/耳机/, /耳机/],
  [/面膜/, /面膜/],
  [/鞋/, /鞋/],
  [/吊牌|L 码|裙子/, /卫衣|羽绒|裙/],
  [/套餐|订房|民宿/, /套餐|民宿/],
  [/彩票/, /彩票/],
];
/** Who sold it is spoken of as such a seller is. */
const sellers: readonly (readonly [words: RegExp, is: (one: Complaint) => boolean])[] = [
  [/主播|直播/, ({ respondent: { kind } }) => kind === 'liveSeller'],
  [/群主|朋友圈|卖家/, ({ respondent: { kind } }) => kind === 'socialSeller'],
  [/平台客服|店铺/, ({ respondent: { kind } }) => kind === 'inPlatformMerchant'],
  [/超市|店里只肯|小票/, ({ respondent: { kind } }) => kind === 'offline'],
  [/老板/, (one) => goodsOf(one)?.ware === 'service'],
];

test('the shop sells what was bought, at such a price, and is spoken of as what it is', () => {
  const found = wrong(cases, (one) => {
    const { facts, respondent, purchase } = one;
    const [shop, goods] = [shopOf(one), goodsOf(one)];
    if (!shop || !goods) return 'such a shop sells no such thing';
    const { kind, platform, phone, address } = respondent;
    if (kind !== shop.kind || platform !== shop.platform || phone !== phoneOf(shop) || address !== addressOf(shop))
      return 'the shop is another';
    const [least, most] = goods.yuan.map((yuan) => yuan * 100 * times(one)) as [number, number];
    if (purchase.amountFen < least * 0.4 || purchase.amountFen > most) return 'not at that price';
    if (things.some(([words, what]) => words.test(facts) && !what.test(purchase.goods))) return 'it is about something else';
    if (sellers.some(([words, is]) => words.test(facts) && !is(one))) return 'another kind of seller';
    return goods.ware === 'service' && /退回去|寄|运费|照片发过去|签收/.test(facts) && 'a service is not sent';
  });
  expect(found).toEqual([]);
});

test('whoever did something is named, a party by its part', () => {
  expect(wrong(cases, (one) => /"by":""/.test(JSON.stringify(one)) && 'nobody did it')).toEqual([]);
});

test('days follow one another', () => {
  const found = wrong(cases, ({ purchase: { boughtOn }, receivedOn, decision, closing, agreement, deliveries = [] }) => {
    const order = [boughtOn, receivedOn, decision?.on, closing?.on, TODAY].filter((day): day is CivilDate => day !== undefined);
    if (order.some((day, n) => n > 0 && day < order[n - 1]!)) return `in this order: ${order.join(' ')}`;
    if (agreement && agreement.on > closing!.on) return 'closed before it was agreed';
    return deliveries.some(({ on }) => on < receivedOn || on > TODAY) && 'delivered on an impossible day';
  });
  expect(found).toEqual([]);
});

const COUNTY = '两当县';
const lastDue = ({ deadlines }: Complaint, id: string) => deadlines.filter((one) => one.id === id).slice(-1)[0]?.dueOn;
const years = (one: Complaint) => daysBetween(one.purchase.boughtOn, one.receivedOn) / 365.25;
/** What the facts of a ground look like (令121-16, 23). */
const grounds: Record<string, (one: Complaint) => boolean> = {
  R1: ({ respondent, decision }) => !respondent.address?.includes(COUNTY) || decision?.handover !== undefined,
  R2: ({ decision }) => /法院|仲裁|消费者协会|消协/.test(decision?.reason ?? ''),
  R3: (one) => times(one) >= 10 && /转卖|打算.*卖/.test(one.facts + one.decision?.reason),
  R4: (one) => years(one) > 3 && /三年|20\d\d 年/.test(one.facts),
  R5: ({ decision }) => /虚假|没有提供/.test(decision?.reason ?? ''),
  R6: ({ identity }) => identity !== undefined && identity.checkedOn === undefined,
  R7: ({ facts }) => /彩票/.test(facts),
  T2: ({ mediation = [], answer }) =>
    answer?.willing === false || mediation.some(({ result }) => ['noAnswer', 'absent', 'refused'].includes(result)),
  T3: ({ mediation = [] }) => mediation.some(({ result }) => result === 'noAgreement'),
  T4: (one) => goodsOf(one)?.ware === 'food' && /检测|鉴定/.test(one.closing?.reason ?? ''),
  T5: (one) => one.closing!.on >= lastDue(one, 'C2')!,
  T6: (one) => one.closing?.basis === 'R3' && times(one) >= 10,
  T7: (one) => /注销/.test(one.closing?.reason ?? ''),
  T8: (one) => /破产/.test(one.closing?.reason ?? ''),
};

test('the facts are those of the ground on which it was rejected or ended', () => {
  const decided = cases.filter(({ decision, closing }) => decision?.ground ?? closing?.ground);
  const groundOf = ({ decision, closing }: Complaint) => (decision?.ground ?? closing?.ground)!;
  expect(wrong(decided, (one) => grounds[groundOf(one)]?.(one) === false && `not ${groundOf(one)}`)).toEqual([]);
  expect(new Set(decided.map(groundOf))).toEqual(new Set(['T1', ...Object.keys(grounds)]));
  const elsewhere = cases.filter(({ decision }) => decision?.ground !== 'R1');
  expect(wrong(elsewhere, ({ respondent }) => !respondent.address?.includes(COUNTY) && 'elsewhere, and not R1')).toEqual([]);
  const oldOrMany = cases.filter((one) => years(one) > 3 || times(one) >= 10);
  expect(
    wrong(
      oldOrMany,
      ({ decision, closing }) => !['R3', 'R4', 'T6'].includes(decision?.ground ?? closing?.ground ?? '') && 'taken',
    ),
  ).toEqual([]);
});

test('nobody buys of a shop that is no more', () => {
  const gone = cases.filter(({ closing }) => closing?.ground === 'T7' || closing?.ground === 'T8');
  const found = gone.flatMap(({ respondent, closing }) =>
    wrong(cases, (one) => one.respondent.name === respondent.name && one.purchase.boughtOn > closing!.on && 'the shop was gone'),
  );
  expect(gone.length).toBeGreaterThan(1);
  expect(found).toEqual([]);
});

const yuanIn = (text: string) => [...text.matchAll(/(\d+(?:\.\d\d)?) 元/g)].map(([, sum]) => Math.round(Number(sum) * 100));

test('an agreement has the answer of the shop, what was agreed, how, and a sum that fits', () => {
  const agreed = cases.filter(({ closing }) => closing?.outcome === 'mediated');
  const found = wrong(agreed, (one) => {
    const { agreement, answer, entrusted, performance, purchase, askedFen, requests, mediation = [] } = one;
    if (!agreement) return 'nothing was agreed';
    if (!answer?.willing && !entrusted?.respondentConsent) return 'the shop did not answer';
    if (answer && answer.on > agreement.on) return 'it answered afterwards';
    if (agreement.form === 'record' && !agreement.confirmed) return 'how was it confirmed';
    if (
      agreement.form === 'mediationAgreement' &&
      !mediation.some(({ manner, on }) => manner === 'onSite' && on === agreement.on)
    )
      return 'nobody sat at the table';
    if (agreement.form === 'performed' && !agreement.terms.includes('已经')) return 'it was not done at once';
    const sums = yuanIn(agreement.terms);
    if (sums.length && !sums.includes(performance?.fen ?? -1)) return 'another sum is to be paid';
    const most = requests.includes('compensate') ? Infinity : Math.max(purchase.amountFen, askedFen ?? 0);
    if ((performance?.fen ?? 0) > most) return 'more than was paid';
    const { ware } = goodsOf(one)!;
    return ware !== 'article' && /投诉人收到后把货品寄回|退回的货品/.test(agreement.terms) && 'it is not sent back';
  });
  expect(agreed.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test('a meeting at the table was called by form 7 on an earlier day, and both were told', () => {
  const met = cases.filter(({ mediation = [] }) => mediation.some(({ manner }) => manner === 'onSite'));
  const found = wrong(met, ({ mediation = [], meetings = [], deliveries = [] }) => {
    const talks = mediation.filter(({ manner }) => manner === 'onSite');
    for (const { on } of talks) {
      const call = meetings.find((one) => one.on === on);
      if (!call || call.calledOn >= on) return `nobody was called to ${on}`;
      const told = (to: string) =>
        deliveries.some((one) => one.form === 'mediationNotice' && one.to === to && one.result !== 'failed' && one.on < on);
      if (!told('complainant') || !told('respondent')) return `not both were told of ${on}`;
    }
    return false;
  });
  expect(met.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});

/** Words by which a breach of law is named. */
const breaches = /没有(生产日期|食品|生产许可|检疫|3C)|没有 3C|涂改|能治|配料表写着|净含量|过了使用期限|合格证上写|价签没有/;

test('a breach that is named is followed: as a clue, apart as a report, or by the department it is for', () => {
  const named = cases.filter(({ facts }) => breaches.test(facts));
  const found = wrong(named, ({ no, clues = [], decision }) => {
    const followed = clues.length > 0 || transfers.some((one) => one.no === no) || decision?.handover;
    return !followed && 'nobody followed it';
  });
  expect(named.length).toBeGreaterThan(8);
  expect(found).toEqual([]);
  const clued = cases.flatMap((one) => (one.clues ?? []).map((clue) => ({ one, clue })));
  // Each was decided within its period (令121-27), or it still runs.
  const late = clued.filter(({ one, clue }) => {
    const due = one.deadlines.find((period) => period.clue === clue.no)!.dueOn;
    return (clue.decided?.on ?? TODAY) > due;
  });
  expect(late.map(({ one }) => one.no)).toEqual([]);
  // What a report says is what the complaint says.
  const silent = transfers.filter(({ no }) => !breaches.test(cases.find((one) => one.no === no)!.facts));
  expect(silent.map(({ no }) => no)).toEqual([]);
});

test('letters are delivered, with who was told how; what is not is told apart', () => {
  const proofless = wrong(
    cases,
    ({ deliveries = [] }) => deliveries.some(({ way, proof }) => way !== 'inbox' && !proof) && 'told without proof',
  );
  expect(proofless).toEqual([]);
  const forgotten = wrong(cases, (one) => {
    const owed = undelivered(one).filter(({ since, failed }) => !failed && addWorkingDays(since, 3, builtIn) < TODAY);
    const running = one.deadlines.some(({ id, metOn, droppedOn }) => id === 'C3' && !metOn && !droppedOn);
    return owed.length > 0 && !running && `not delivered: ${owed.map(({ form, to }) => `${form} ${to}`).join()}`;
  });
  expect(forgotten).toEqual([]);
});

test('what waits on a case has not waited for months', () => {
  const found = wrong(cases, (one) => {
    const old = openTasks(one).filter(({ kind, by }) => kind !== 'deliver' && by < addDays(-20));
    return old.length > 0 && old.map(({ kind, by }) => `${kind} since ${by}`).join();
  });
  expect(found).toEqual([]);
});

const addDays = (days: number) => new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test('a case filed twice is about one order', () => {
  const merged = cases.filter(({ mergedInto }) => mergedInto);
  const found = wrong(merged, ({ mergedInto, purchase, respondent, complainant }) => {
    const into = cases.find(({ no }) => no === mergedInto)!;
    const same = JSON.stringify([into.purchase, into.respondent.name, into.complainant.name]);
    return same !== JSON.stringify([purchase, respondent.name, complainant.name]) && 'another order';
  });
  expect(merged.length).toBeGreaterThan(1);
  expect(found).toEqual([]);
});
