import { builtIn } from '@domain/law/calendar/calendar';
import { cite, numeral } from '../../domain/law/cite';
import { coverage } from '../../domain/law/calendar/calendar';
import { statedYears } from '../../domain/law/calendar/years';
import { bulletinTable } from '../../domain/bulletin/acts/table';
import { bulletinKinds } from '../../domain/bulletin/kinds';
import { stateWords as bulletinStateWords } from '../../domain/bulletin/labels';
import { reserved } from '../../domain/bulletin/may-not-say';
import { forms, mediumKeys, mediumOf, proofKinds } from '../../domain/bulletin/media';
import { namingBases } from '../../domain/bulletin/naming';
import { letterTitles } from '../../domain/complaint/letters/notices';
import { rejectionGrounds, terminationGrounds } from '../../domain/complaint/grounds';
import { complaintTable } from '../../domain/complaint/acts/table';
import { visibility } from '../../domain/complaint/visibility';
import { otherMatterKinds, routeOf } from '../../domain/other-matter/routes';
import { stateWords } from '../../domain/complaint/name';
import type { FactRow } from '../../domain/facts';
import { measures } from '../../domain/indicator/measures';
import { elsewhereDuties, filingConditions, handingOn, notFilingGrounds } from '../../domain/report/grounds';
import { reportTable } from '../../domain/report/lifecycle';
import { visibility as reportVisibility } from '../../domain/report/visibility';
import { stateWords as reportStateWords } from '../../domain/report/words';
import { approvals } from '../../domain/law/regulation/approvals';
import { periods, type Length } from '../../domain/law/regulation/periods';
import { resultNotices } from '../../domain/law/regulation/result-notices';
import { ruleSets, type RuleSetId } from '../../domain/law/regulation/rule-sets';
import { countingWording, factors, rejectionWording, terminationWording } from '../../domain/law/regulation/wording';
import { articlesOf121 } from './articles';
import { table } from './table';
import { bulletinRelationWords, relationWords, reportLetterWords, reportRelationWords, sightWords } from './words';

const unitOf = ({ unit }: Pick<Length, 'unit'>) => (unit === 'workingDay' ? ' 个工作日' : ' 日');
const sayLength = (length: Length) => `${length.length}${unitOf(length)}（${length.article}）`;

/** The terms other laws say themselves, beside those of the table (程序规定-18, last sentence; 令121-36). */
function ofOthers(id: string): string {
  const others = resultNotices.filter(({ article, workingDays, verification }) =>
    id === 'C4' ? verification : id === 'C9' && workingDays && article !== periods.C9.lengths.令121.article,
  );
  return others.map(({ article, workingDays }) => `；${workingDays} 个工作日（${article}）`).join('');
}

function ofRuleSets(): string {
  return table(
    ['收到的日期', '规则', '要点'],
    ruleSets.map(({ from, to, name, says }) => [`${from} 至 ${to ?? '今'}`, name, says]),
  );
}

function ofPeriods(): string {
  const ids = Object.keys(ruleSets.length ? periods.C1.lengths : {}) as RuleSetId[];
  return table(
    ['', '期限', '起算', '按时的标志', ...ids, '不计入', '延长', '提醒'],
    Object.values(periods).map(({ id, name, starts, stops, lengths, pause, extension, warns }) => [
      id,
      name,
      starts,
      stops,
      ...ids.map((set) => `${sayLength(lengths[set])}${ofOthers(id)}`),
      pause && `${pause.days}（${pause.article}）`,
      extension && `${extension.length}${unitOf(lengths.令121)}，${extension.decides}（${extension.article}）`,
      warns.map((one) => (one === 'lastWorkingDay' ? '最后一个工作日' : `第 ${one}`)).join('、'),
    ]),
  );
}

function ofCalendar(): string {
  const { from, to } = coverage(builtIn);
  const rows = statedYears.map(({ year, notice, issuedOn, changedBy, periods: spans, work }) => [
    year,
    `${notice}（${issuedOn}）${changedBy ? `；${changedBy} 调整` : ''}`,
    spans.map((span) => `${span.name} ${span.from.slice(5)}—${span.to.slice(5)}`).join('，'),
    work.map((day) => day.slice(5)).join('，'),
  ]);
  return `有公布安排的日期：${from} 至 ${to}。以后的日期暂按周末推算，并且注明“暂按”。\n\n${table(['年', '依据', '放假', '上班的周末'], rows)}`;
}

function ofGrounds(): string {
  const latest = ruleSets[ruleSets.length - 1]?.from ?? '';
  return [
    '### 不予受理（令121第十六条）\n',
    table(
      ['', '条款', '规定原文', '小程序里的说法'],
      rejectionGrounds(latest).map(({ code, article, plain }) => [code, article, rejectionWording[code], plain]),
    ),
    '\n2026-04-15 以前作出的决定适用令20第十五条：\n',
    table(
      ['', '条款', '小程序里的说法'],
      rejectionGrounds(ruleSets[0]?.from ?? '').map(({ code, article, plain }) => [code, article, plain]),
    ),
    '\n### 终止调解（令121第二十三条）\n',
    table(
      ['', '条款', '规定原文', '小程序里的说法'],
      terminationGrounds.map(({ code, article, plain }) => [code, article, terminationWording[code], plain]),
    ),
    '\n### 认定“不是为生活消费需要”可以考虑的因素（令121第十七条）\n',
    '只提示办案人员，不自动作出任何决定，也不保存任何人的名单。\n',
    table(
      ['条款', '规定原文', '小程序什么时候提示'],
      Object.values(factors).map(({ article, law, seen }) => [article, law, seen ?? '由人判断']),
    ),
  ].join('\n');
}

interface ActRow {
  label: string;
  article: string;
  by: readonly string[];
  from: readonly string[];
  to?: string;
  deadlines?: { stop?: readonly string[]; start?: readonly string[] };
  notice?: Partial<Record<string, string>>;
}

/** A lifecycle row by row; `words` of relations, states and letters as its own kind of case calls them. */
function ofActs(rows: Record<string, ActRow>, words: Record<'who' | 'state' | 'letter', Record<string, string>>): string {
  const cells = Object.entries(rows).map(([command, { label, article, by, from, to, deadlines, notice }]) => {
    const clocks = [...(deadlines?.stop ?? []).map((id) => `止 ${id}`), ...(deadlines?.start ?? []).map((id) => `起 ${id}`)];
    const letters = Object.entries(notice ?? {}).map(([who, form]) => `${words.who[who]}：${words.letter[form ?? '']}`);
    return [
      label,
      `\`${command}\``,
      article,
      by.map((one) => words.who[one]).join('、'),
      from.map((one) => words.state[one]).join('、'),
      to ? words.state[to] : '不变',
      clocks.join('，') || undefined,
      letters.join('；') || undefined,
    ];
  });
  return table(['办理', '命令', '依据', '谁可以办', '什么状态下', '办后状态', '期限', '告知'], cells);
}

function ofFiling(): string {
  const rows = Object.values(notFilingGrounds).map(({ article, plain }) => [article, plain]);
  const elsewhere = [...Object.values(elsewhereDuties), ...Object.entries(handingOn).map(([law, say]) => `${say}（${law}）`)];
  return [
    `都具备才立案（程序规定第十九条）：${Object.values(filingConditions).join('；')}。缺一项的不立案；都具备的，只有第二十条的情形可以不予立案。`,
    table(['不予立案', '情形'], rows),
    `不归本局处理的：${elsewhere.join('；')}。`,
  ].join('\n\n');
}

function ofResultNotices(): string {
  const rows = resultNotices.map((one) => [
    cite(one.article),
    one.about,
    one.realName ? '实名举报人' : '举报人',
    `${one.owed}${one.written ? '（书面）' : ''}`,
    one.workingDays && `收到举报之日起 ${one.workingDays} 个工作日`,
    one.verification ? '同一期限，不能延长' : '程序规定第十八条：15 个工作日',
  ]);
  const said =
    '其余不告知（令121第三十六条）；另行答复的是服务性告知，不用第 10 号文书。期限先到、还没有决定的，先告知处理情况，决定以后再告知结果。' +
    '奖励依《市场监管领域重大违法行为举报奖励暂行办法》（国市监稽规〔2021〕4号）另行告知；匿名又想申请奖励的，举报时给一个身份代码，只给一次，系统只存它的印记。';
  return `${said}\n\n${table(['条', '哪些举报', '告知谁', '告知什么', '期限', '核查期限'], rows)}`;
}

/** What is no complaint and no report, and the way its bringer is told. */
/** What a county may say, by whom each is reserved, on what a firm may be named, how a bulletin lives, what proves a release. */
function ofBulletins(): string {
  const kinds = Object.values(bulletinKinds).map(({ label, hint, article }) => [label, hint, article]);
  const others = Object.values(reserved).map(({ label, article, organ }) => [label, article, organ]);
  const bases = Object.values(namingBases).map(({ label, article, document }) => [label, article, document]);
  const proofs = mediumKeys.map((key) => {
    const { label, forms: carried, at, proofs: asked } = mediumOf(key);
    const lines = asked.map((line) => line.map((kind) => proofKinds[kind].label).join('或者'));
    const where = at === 'url' ? '网址' : at === 'place' ? '地点' : '';
    return [
      label,
      carried.map((form) => forms[form].label).join('、'),
      [where, ...lines].filter(Boolean).join('、') || '程序自己的记录',
    ];
  });
  return [
    table(['种类', '讲什么', '依据'], kinds),
    `县局不能发布的：\n\n${table(['内容', '依据', '由谁公布'], others)}`,
    `上级发布的原样转发，写明谁发布的、文号、链接；获知需要统一公布的食品安全信息，核对时写明报给了谁（食品安全法-119）。`,
    `可以点名的依据，公示停止、修复或者撤销的当天撤下（总局令第45号第十一条至第十五条）：\n\n${table(['依据', '条文', '文书'], bases)}`,
    ofActs(bulletinTable, { who: bulletinRelationWords, state: bulletinStateWords, letter: {} }),
    `发布记录的佐证，佐证上的日期不早于发布日期：\n\n${table(['媒介', '形式', '要有'], proofs)}`,
  ].join('\n\n');
}

function ofOtherMatters(): string {
  const rows = otherMatterKinds
    .map(routeOf)
    .map(({ label, way, law, lawToConfirm }) => [
      label,
      way ?? '写明请他找哪里',
      ['令121-44', law, lawToConfirm && `${lawToConfirm}（待本局确认）`].filter(Boolean).join('、'),
    ]);
  const said =
    '以投诉、举报的形式提出的，不适用令121（第四十四条）：登记时另外记下，告诉来人该找哪里，不编投诉的号，不计入任何指标；不记来人的姓名和电话。' +
    '部门和电话（12345 以外是全国通用的号码）投用以前由本局确认。';
  return `${said}\n\n${table(['事项', '告诉来人', '依据'], rows)}`;
}

/** Who reads what of a kind, row by row. */
function readersOf<S, R extends string>(rows: readonly FactRow<S, R>[], words: Record<R, string>): string {
  const relations = Object.keys(words) as R[];
  return table(
    ['', ...relations.map((one) => words[one])],
    rows.map(({ label, note, sight }) => [
      note ? `${label}（${note}）` : label,
      ...relations.map((relation) => sightWords[sight[relation]]),
    ]),
  );
}

function ofReportVisibility(): string {
  return `被举报人、本案以外的工作人员和其他人什么也看不到，连有没有这件举报也不知道（令121第三十七条）。材料同时有投诉内容的，只把组织调解必需的投诉内容给被投诉人，另成一件。\n\n${readersOf(reportVisibility, reportRelationWords)}`;
}

function ofVisibility(): string {
  return `没有受理的投诉，商家什么也看不到。“部分”是遮去姓名、电话等以后的样子。\n\n${readersOf(visibility, relationWords)}`;
}

/** Numbers of the articles of 令121 that a text names, as a code or as a person says them. */
export function articlesIn(text: string): Set<number> {
  const said = Array.from({ length: 46 }, (_, index) => index + 1).filter((no) => text.includes(`令121第${numeral(no)}条`));
  return new Set([...said, ...[...text.matchAll(/令121-(\d+)/g)].map(([, no]) => Number(no))]);
}

function ofArticles(sections: readonly [string, string][]): string {
  const named = sections.map(([, text]) => articlesIn(text));
  const rows = Object.entries(articlesOf121).map(([no, { about, does, none }]) => {
    const where = named.flatMap((found, index) => (found.has(Number(no)) ? [index + 1] : []));
    const places = where.length ? `第 ${where.join('、')} 节` : undefined;
    return [no, about, places, none ? `不需要规则：${none}` : does];
  });
  return table(['条', '内容', '在本页', '另外'], rows);
}

export { storedPage } from './stored';

/** docs/rules.md: every rule the product decides by, as a case officer reads it, printed from the tables themselves. */
export function rulesPage(): string {
  const approvalRows = approvals.map(({ what, article, decides, asked }) => [
    what,
    article,
    decides,
    asked === 'law' ? '规定' : '本局设置',
  ]);
  const measureRows = Object.values(measures).map(({ name, numerator, denominator, counts }) => [
    name,
    numerator,
    denominator,
    counts,
  ]);
  const sections: [string, string][] = [
    ['适用哪一套规则', ofRuleSets()],
    ['期限', ofPeriods()],
    [
      '期间怎么算',
      `> ${countingWording}（令121第四十五条）\n\n“期限”是法定的最后一天；“办理截止”是那一天或者以前的最后一个工作日，提醒按它。`,
    ],
    ['工作日历', ofCalendar()],
    ['理由', ofGrounds()],
    ['要另一个人决定的', table(['事项', '依据', '谁决定', '来源'], approvalRows)],
    ['投诉的每一种办理', ofActs(complaintTable, { who: relationWords, state: stateWords, letter: letterTitles })],
    ['投诉的内容谁能看到', ofVisibility()],
    ['不是投诉、举报的事项', ofOtherMatters()],
    [
      '举报的每一种办理',
      `${ofActs(reportTable, { who: reportRelationWords, state: reportStateWords, letter: reportLetterWords })}\n\n${ofFiling()}`,
    ],
    ['举报的内容谁能看到', ofReportVisibility()],
    ['要告知举报人结果的规定', ofResultNotices()],
    [
      '指标怎么算',
      `只算网络消费的投诉；分母为 0 是“无数据”；比较用整数，不先取整。\n\n${table(['指标', '分子', '分母', '计入哪一天'], measureRows)}`,
    ],
  ];
  sections.push(['消费提示、警示、教育', ofBulletins()]);
  sections.push(['令121每一条在哪里', ofArticles(sections)]);
  const body = sections.map(([title, text], index) => `## ${index + 1}. ${title}\n\n${text}`).join('\n\n');
  return `# 规则\n\n本页由程序里的规则表打印（\`npm run rules\`），不要手改。条文编号：“令121-16(4)”是总局令第121号第十六条第四项。“本局管理”是没有条文的内部办理，不影响当事人的权利和期限。\n\n${body}\n`;
}
