import { isCivilDate, plusDays, type CivilDate } from '../civil-date';
import { reportRules, windowOf } from '../credit/annual/report';
import { addWorkingDays, type Calendar } from '../law/calendar/calendar';
import type { Merchant } from '../merchant/merchant';
import { sayCited, type Cited } from './laws';
import { bindsFrom, changesFor, ruleChangeOf, type RuleChangeKey } from './rule-changes';

/** What stands in a calendar of compliance; the page groups and colours by it. */
export type CalendarKind = 'report' | 'platform' | 'promotion' | 'rule' | 'repair' | 'standing';

/** A day, or the days from one to another, on which a merchant has something to do or may do something. Civil days, +08:00. */
export interface CalendarEntry {
  kind: CalendarKind;
  on: CivilDate;
  until?: CivilDate;
  title: string;
  text: string;
  /** Articles as one reads them. */
  basis: string;
  /** The question of the list it belongs to. */
  check?: string;
  /** The change of rules it tells of. */
  rule?: RuleChangeKey;
  /** 推定: the day rests on a reading of the law that is not confirmed. */
  presumed?: true;
}

/** The days of one fact of credit as they are told: by whoever keeps the facts. */
export interface FactDays {
  /** What it is called: `行政处罚 某市监处罚〔2026〕3号`. */
  name: string;
  earliest?: { on: CivilDate; presumed: boolean };
  end?: { on: CivilDate; presumed: boolean };
}

/** What of a merchant the calendar is made from. */
export type CalendarOf = Pick<Merchant, 'kind' | 'trades' | 'state' | 'registeredOn'>;

const say = (cited: readonly Cited[]) => cited.map(sayCited).join('、');

/** The day after twelve months from a day; of 29 February 1 March. */
function yearAfter(day: CivilDate): CivilDate {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isCivilDate(next) ? next : `${next.slice(0, 4)}-03-01`;
}

/** The years whose days can lie in the twelve months from this one. */
const yearsFrom = (day: CivilDate): number[] => [Number(day.slice(0, 4)), Number(day.slice(0, 4)) + 1];

/** 年度报告: a merchant owes none for the years before it was registered, and none in the year it was (企业信息公示暂行条例 8 and the two 办法). */
function reports({ kind, registeredOn }: CalendarOf, day: CivilDate): CalendarEntry[] {
  const rule = reportRules[kind];
  if (!rule) return [];
  return yearsFrom(day).flatMap((year) => {
    const { from, to } = windowOf(year - 1);
    if (registeredOn && registeredOn >= from) return [];
    return [
      {
        ...{ kind: 'report' as const, on: from, until: to, check: 'M23' },
        title: `报送 ${year - 1} 年度的年度报告`,
        text: `在国家企业信用信息公示系统报送${rule.paper ? '，或者交纸质报告' : ''}，6 月 30 日是最后一天。不收费。${registeredOn ? '' : '今年才登记的不用报。'}`,
        basis: `《${rule.law}》${rule.article}`,
      },
    ];
  });
}

/** What a platform does by the calendar (网络交易监督管理办法 24, 25). */
function ofPlatform({ kind }: CalendarOf, day: CivilDate): CalendarEntry[] {
  if (kind !== 'platform') return [];
  const report = (year: number, month: string): CalendarEntry => ({
    ...{ kind: 'platform', on: `${year}-${month}-01`, until: `${year}-${month}-31`, check: 'M80' },
    title: '报送平台内经营者的身份信息',
    text: '向住所地的省级市场监管部门报送；没有登记、年交易额超过 10 万元的要特别标示。',
    basis: say([{ law: 'onlineTrade', articles: ['25'] }]),
  });
  const verify = (on: CivilDate, until: CivilDate): CalendarEntry => ({
    ...{ kind: 'platform', on, until, check: 'M80' },
    title: '核验更新平台内经营者的信息',
    text: '身份、地址、联系方式、许可至少每六个月核验更新一次：从各家上一次核验算起，这半年内都要轮到。',
    basis: say([{ law: 'onlineTrade', articles: ['24'] }]),
  });
  return yearsFrom(day).flatMap((year) => [
    report(year, '01'),
    report(year, '07'),
    verify(`${year}-01-01`, `${year}-06-30`),
    verify(`${year}-07-01`, `${year}-12-31`),
  ]);
}

const promotions = [
  { name: '618', of: '06-18' },
  { name: '双11', of: '11-11' },
] as const;

/** The seven days before a day of great sales: what was paid least in them is the base of a discount (明码标价规定 16, 促销规定 21). */
const sales = (day: CivilDate): CalendarEntry[] =>
  yearsFrom(day).flatMap((year) =>
    promotions.map(({ name, of }): CalendarEntry => {
      const until = `${year}-${of}`;
      return {
        ...{ kind: 'promotion', on: plusDays(until, -7), until, check: 'M08' },
        title: `${name}促销：记好这 7 天的成交价`,
        text: '没有写明是什么价的，划线价不能高于活动前 7 天在同一家店的最低成交价；不能先涨价再打折；活动范围、规则、期限写清，截图留好。',
        basis: say([
          { law: 'prices', articles: ['16', '17', '20'] },
          { law: 'promotions', articles: ['20', '21'] },
        ]),
      };
    }),
  );

const rules = (merchant: CalendarOf, day: CivilDate): CalendarEntry[] =>
  changesFor(merchant, day).coming.map((key): CalendarEntry => {
    const change = ruleChangeOf(key);
    const only = change.onlyIf ? `（${change.onlyIf}的）` : '';
    return {
      ...{ kind: 'rule', on: bindsFrom(key), rule: key },
      title: `新规施行：${change.short}`,
      text: `${only}之前要做好：${change.todo.join('；')}。`,
      basis: say(change.basis),
    };
  });

function repairs(facts: readonly FactDays[]): CalendarEntry[] {
  const entry = (on: CivilDate, presumed: boolean, title: string, text: string): CalendarEntry => ({
    ...{ kind: 'repair', on, title, text, basis: '《市场监督管理信用修复管理办法》' },
    ...(presumed && { presumed: true as const }),
  });
  return facts.flatMap(({ name, earliest, end }) => [
    ...(earliest
      ? [entry(earliest.on, earliest.presumed, '最早可以申请信用修复', `${name}：改正、履行完以后，从这一天起可以申请。`)]
      : []),
    ...(end ? [entry(end.on, end.presumed, '公示的最后一天', `${name}：条件都符合的，过了这一天自动停止公示。`)] : []),
  ]);
}

/**
 * What a merchant has to do, or may do, in the twelve months from a day (+08:00), the soonest first: what has begun and is not over is in it.
 * One that has closed has nothing. Pure.
 */
export function calendarFor(merchant: CalendarOf, day: CivilDate, facts: readonly FactDays[] = []): CalendarEntry[] {
  if (merchant.state !== 'active') return repairs(facts).filter(({ on }) => on >= day);
  const end = yearAfter(day);
  return [...reports(merchant, day), ...ofPlatform(merchant, day), ...sales(day), ...rules(merchant, day), ...repairs(facts)]
    .filter(({ on, until = on }) => until >= day && on < end)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** What is due whenever something changes, as of a change on this day (+08:00): the day by which it must be done. Pure. */
export function whenChanged(merchant: CalendarOf, day: CivilDate, calendar: Calendar): CalendarEntry[] {
  const changed = (days: number, title: string, text: string, cited: readonly Cited[], check: string): CalendarEntry => ({
    ...{ kind: 'standing', on: day, until: addWorkingDays(day, days, calendar), title, text, basis: say(cited), check },
  });
  return [
    changed(
      ...([10, '亮照信息变了，10 个工作日内更新', '执照、许可、自我声明、地址、联系方式变了，网店首页跟着改。'] as const),
      [{ law: 'onlineTrade', articles: ['12'] }],
      merchant.kind === 'person' ? 'M03' : 'M02',
    ),
    ...(merchant.kind === 'platform'
      ? []
      : [
          changed(
            ...([3, '公示信息变了，3 个工作日内报给平台', '在平台上开店、在直播平台开直播间的，先报给平台。'] as const),
            [
              { law: 'onlineTrade', articles: ['26'] },
              ...(merchant.trades.includes('livestream') ? [{ law: 'live' as const, articles: ['25(3)'] }] : []),
            ],
            merchant.trades.includes('livestream') ? 'M50' : 'M02',
          ),
        ]),
  ];
}
