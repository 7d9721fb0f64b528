import { sayBasis } from '../law/cite';
import { personalDataIn, personalKindWords } from '../privacy/personal-data';
import { county } from '@config/county';
import type { CivilDate } from '../civil-date';
import type { BulletinKind } from './kinds';
import { bulletinKinds } from './kinds';
import { SMALL } from './content/figures';
import { normalName } from '../normal-form';
import { namingBases, type NamedFirm } from './naming';
import { pathsOf } from './text';
import type { Block } from './blocks';
import type { IssuerLevel, Relayed } from './writing';

/** Something that a county's bureau may not say, where it stands, why, and in which kind it may be said. */
export interface Finding {
  rule: NotSaid;
  /** The field: `title`, `lead`, `blocks.2`, `kind`, `names.0`. */
  path: string;
  /** The words that it is about, as they stand there. */
  words: string;
  say: string;
  /** The kind in which the matter can lawfully be said. */
  offer?: BulletinKind;
}

/** What is looked at: what was written, or is being written. */
export interface Sayable {
  kind: BulletinKind;
  title: string;
  lead?: string | undefined;
  blocks: readonly Block[];
  categories: readonly string[];
  names?: readonly Omit<NamedFirm, 'id'>[] | undefined;
  relayed?: Relayed | undefined;
  issuer?: string | undefined;
  occasion?: string | undefined;
  laws?: readonly string[] | undefined;
}

/** Every text of the bureau's own that goes outside, but for what is said of firms: the body, and what stands beside it. */
const outsideTexts = (of: Sayable): { path: string; text: string }[] => [
  ...pathsOf(of),
  ...[of.issuer ?? ''].map((text) => ({ path: 'issuer', text })),
  ...[of.occasion ?? ''].map((text) => ({ path: 'occasion', text })),
  ...(of.laws ?? []).map((text) => ({ path: 'laws', text })),
];

const warn = '(?:风险警示|风险预警|安全警示|安全预警|安全风险预警|安全风险警示|质量警示)';
const gap = '[^，。；！？\\n]{0,6}';
const foods = '(?:食品|食用农产品|餐饮|保健食品|特殊食品|食用油|肉制品|乳制品)';
const drugs = '(?:药品|药物|中药|疫苗|医疗器械)';
const textiles = '(?:纺织品|纤维制品|服装质量|棉被|絮用纤维|床上用品|学生服|校服)';

/** Whose word a matter's warning is: the organs that alone may publish it. */
interface Reserved {
  label: string;
  pattern: RegExp;
  article: string;
  organ: string;
  levels: readonly IssuerLevel[];
}

/** Warnings that are reserved to others, as the rules page prints them too. */
export const reserved = {
  foodRisk: {
    label: '食品安全风险警示、食品安全事故及其调查处理',
    pattern: new RegExp(`${foods}${gap}${warn}|${foods}安全事故(?!应急|报告)`),
    article: '食品安全法-118',
    organ: '国务院食品安全监督管理部门统一公布，限于特定区域的由省级公布',
    levels: ['national', 'province'],
  },
  drugRisk: {
    label: '药品、医疗器械安全风险警示',
    pattern: new RegExp(`${drugs}${gap}${warn}`),
    article: '药品管理法-107',
    organ: '国务院药品监督管理部门统一公布，限于特定区域的由省级公布',
    levels: ['national', 'province'],
  },
  textileRisk: {
    label: '纺织品、纤维制品质量风险警示',
    pattern: new RegExp(`${textiles}${gap}${warn}`),
    article: '纤维办法-16',
    organ: '省级以上市场监督管理部门公布',
    levels: ['national', 'province'],
  },
} as const satisfies Record<string, Reserved>;

export type NotSaid =
  | keyof typeof reserved
  | 'foodWarning'
  | 'relayedChanged'
  | 'relayedSource'
  | 'firmNamed'
  | 'nameEnded'
  | 'nameBasis'
  | 'blame'
  | 'unverified'
  | 'smallNumber'
  | 'personal';

/** Goods of which a safety warning is one of food. */
const foodCategories: readonly string[] = ['food', 'produce', 'health', 'dining'];
/** What makes a word about food one about its safety. */
const hazard = /中毒|致病|有毒|有害物质|不合格|超标|农药残留|兽药残留|添加剂|微生物|霉菌|黄曲霉|污染|病菌|过敏原|致癌/;

/** What firms are called at the end of their names; generic talk of shops has another word before it. */
const firm =
  /[\u4e00-\u9fa5A-Za-z0-9（）()·]{2,30}?(?:股份有限公司|有限责任公司|有限公司|专业合作社|旗舰店|专卖店|专营店|经营部|商行|直播间)/g;
/** No word of it is made of others: a row of such words is read in one way only, and so in time. */
const generic =
  /^(?:[的地得在从到和与或是去找选把被向对由让请看进上各有一不非个家这那哪该其等及]|大家|消费者|如果|尽量|优先|选择|认准|购买|所有|部分|某|多|知名|正规|官方|品牌|网上|网络|电商|平台|企业|厂家|授权|实体|线下|线上|本地|普通|快递|物流|旅游|保险|旅行社|农资|同|任何|相关|上述|冒充|假冒|所谓|主播|商家|进入|通过|天猫|京东|抖音|快手|拼多多|淘宝|微信|视频号|自营|公司|进口|食品|化妆品|服装|数码|家电|带货|农产品)*(?:股份有限公司|有限责任公司|有限公司|专业合作社|旗舰店|专卖店|专营店|经营部|商行|直播间)$/;

/** What blames: the association's word, not the bureau's. */
const blaming = /黑心|奸商|无良|骗子(?:商家|店|公司)|坑人|垃圾(?:商家|店)|黑店|吸血/;

/** How many complaints there were, as a text says it. */
const counted =
  /(?:投诉|举报)[^，。；\d]{0,12}(\d{1,6})\s*(?:件|起|宗|例)|(\d{1,6})\s*(?:件|起|宗|例)[^，。；\d]{0,8}(?:投诉|举报)/g;
/** What marks figures of complaints as what they are. */
const unverifiedSaid = /未经核实|没有核实|尚未核实|未核实|不代表.{0,8}(?:认定|属实)|均为消费者(?:自述|反映)/;

const offeredFor: Partial<Record<BulletinKind, BulletinKind>> = {
  warning: 'tip',
  tip: 'relayed',
  education: 'relayed',
  statistics: 'relayed',
};
const offer = (kind: BulletinKind): BulletinKind => offeredFor[kind] ?? 'tip';
const orOffer = (kind: BulletinKind) =>
  `改成“${bulletinKinds.tip.label}”，只讲怎样买、怎样辨别、怎样维权；上级已经发布的，用“${bulletinKinds[offer(kind)].label}”或者“${bulletinKinds.relayed.label}”`;

function reservedIn(of: Sayable): Finding[] {
  const { kind, relayed } = of;
  return (Object.keys(reserved) as (keyof typeof reserved)[]).flatMap((rule) => {
    const { pattern, article, organ, levels }: Reserved = reserved[rule];
    const found = pathsOf(of).flatMap(({ path, text }) => {
      const words = pattern.exec(text)?.[0];
      return words ? [{ path, words }] : [];
    });
    if (kind === 'relayed') {
      const [first] = found;
      if (!first || !relayed || levels.includes(relayed.level)) return [];
      const say = `“${first.words}”${organ}（${sayBasis(article)}）；${relayed.issuer}发布的不能转发成这一种。`;
      return [{ rule, path: 'relayed.level', words: first.words, say }];
    }
    return found.map(({ path, words }): Finding => {
      const say = `县局不能发布“${words}”：这一类信息由${organ}（${sayBasis(article)}）。请${orOffer(kind)}。`;
      return { rule, path, words, say, offer: kind === 'tip' ? 'relayed' : 'tip' };
    });
  });
}

/** A county's 消费警示 about food that speaks of its safety is the warning of art 118 under another name. */
function foodWarning({ kind, categories, ...of }: Sayable): Finding[] {
  if (kind !== 'warning' || !categories.some((one) => foodCategories.includes(one))) return [];
  const words = pathsOf(of).flatMap(({ text }) => hazard.exec(text)?.[0] ?? [])[0];
  if (!words) return [];
  const say = `这一条讲的是食品安全（“${words}”）：食品安全风险警示由国家或者省级公布（${sayBasis('食品安全法-118')}）。请改成“${bulletinKinds.tip.label}”，上级已经发布的用“${bulletinKinds.relayed.label}”。`;
  return [{ rule: 'foodWarning', path: 'kind', words, say, offer: 'tip' }];
}

/** What is relayed stands as it was published: quoted, with its title and where it is from, and nothing of our own between. */
function relaying({ kind, title, blocks, relayed }: Sayable): Finding[] {
  if (kind !== 'relayed')
    return relayed
      ? [{ rule: 'relayedSource', path: 'relayed', words: relayed.title, say: '只有“转发”才写转自哪里。', offer: 'relayed' }]
      : [];
  if (!relayed)
    return [{ rule: 'relayedSource', path: 'relayed', words: title, say: '转发要写明谁发布的、文号、日期和原文链接。' }];
  const own = blocks.findIndex((block) => block.kind !== 'quote' && block.kind !== 'picture' && block.kind !== 'action');
  const found: Finding[] = [];
  if (own >= 0)
    found.push({
      rule: 'relayedChanged',
      path: `blocks.${own}`,
      words: title,
      say: '转发不改写：原文放在“引用”里，自己的话另外发一条消费提示。',
      offer: 'tip',
    });
  if (!blocks.some((block) => block.kind === 'quote'))
    found.push({ rule: 'relayedChanged', path: 'blocks', words: title, say: '请把原文放在“引用”里，一字不改。' });
  if (!normalName(title).includes(normalName(relayed.title)))
    found.push({
      rule: 'relayedChanged',
      path: 'title',
      words: title,
      say: `标题要有原标题“${relayed.title}”，可以在前面写“转发”。`,
    });
  return found;
}

/** The first firm that a text names: one of these, or whatever is called like one. */
function firmIn(text: string, names: readonly string[]): string | undefined {
  const plain = normalName(text);
  const named = names.find((name) => plain.includes(normalName(name)));
  return named ?? (text.match(firm) ?? []).find((one) => !generic.test(one));
}

/** A firm stands under 涉及的单位 with what lets it be named, and nowhere else: there it can be taken off the day it must. */
function firmsIn(of: Sayable): Finding[] {
  const names = (of.names ?? []).map(({ name }) => name);
  const say = (words: string): string =>
    `正文里不写单位名称“${words}”。点名要有依据、文书和日期，请写在“涉及的单位”；投诉多少不是点名的依据。`;
  // What a superior wrote stands as it is.
  if (of.kind === 'relayed') return [];
  const inText = outsideTexts(of).flatMap(({ path, text }): Finding[] => {
    const words = firmIn(text, names);
    return words ? [{ rule: 'firmNamed', path, words, say: say(words) }] : [];
  });
  // Of one firm nothing is said of another: each is taken off by itself.
  const beside = (of.names ?? []).flatMap(({ name, said, removed }, index): Finding[] => {
    const plain = normalName(said);
    const own = normalName(name);
    const words = names.find((other) => !own.includes(normalName(other)) && plain.includes(normalName(other)));
    return words && !removed ? [{ rule: 'firmNamed', path: `names.${index}.said`, words, say: say(words) }] : [];
  });
  return [...inText, ...beside];
}

/** Each name with what lets it stand there: a penalty as long as it is shown, an interview about food alone. */
function namesHold({ kind, names = [], categories }: Sayable, today: CivilDate): Finding[] {
  if (kind === 'relayed' && names.length)
    return [{ rule: 'nameBasis', path: 'names', words: names[0]?.name ?? '', say: '转发的原文写了谁就是谁，这里不另外点名。' }];
  return names.flatMap(({ name, basis, on, shownUntil, removed }, index): Finding[] => {
    if (removed) return [];
    const at = (field: string, rule: NotSaid, say: string): Finding => ({
      rule,
      path: `names.${index}.${field}`,
      words: name,
      say,
    });
    const found: Finding[] = [];
    if (on > today) found.push(at('on', 'nameBasis', '文书日期不能晚于今天：还没有作出、公布的，不能点名。'));
    if (basis === 'penalty' && !shownUntil)
      found.push(
        at('shownUntil', 'nameBasis', '请写处罚信息公示到哪一天：公示停止了，名称当天撤下（总局令第45号第十三条至第十五条）。'),
      );
    if (shownUntil && shownUntil < today)
      found.push(at('shownUntil', 'nameEnded', `公示到 ${shownUntil} 已经结束，不能再点名（总局令第45号第十三条至第十五条）。`));
    if (shownUntil && shownUntil < on) found.push(at('shownUntil', 'nameBasis', '公示结束的日期不能早于文书日期。'));
    if (basis === 'interview' && !categories.some((one) => foodCategories.includes(one)))
      found.push(
        at(
          'basis',
          'nameBasis',
          `只有网络食品的约谈要公开（${sayBasis(namingBases.interview.article)}），请选食品类别，或者换依据。`,
        ),
      );
    return found;
  });
}

/** Every number of complaints in a text, one after the other: iOS 12 knows no `matchAll`. */
function countsIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const every = new RegExp(counted.source, counted.flags);
  for (let one = every.exec(text); one; one = every.exec(text)) found.push(one);
  return found;
}

function blameIn(path: string, text: string): Finding[] {
  const words = blaming.exec(text)?.[0];
  const say = `“${words}”是评价：揭露、批评由消费者协会进行（${sayBasis('消法-37(8)')}），市场监管局只写查明的事实。`;
  return words ? [{ rule: 'blame', path, words, say }] : [];
}

function personalIn(path: string, text: string): Finding[] {
  const [personal] = personalDataIn(text).filter(
    ({ kind: of, text: number }) =>
      of !== 'landline' && number.replace(/\D/g, '') !== (county.window.phone ?? '').replace(/\D/g, ''),
  );
  const say = personal && `不写个人信息，请去掉${personalKindWords[personal.kind]}。`;
  return personal && say ? [{ rule: 'personal', path, words: personal.text, say }] : [];
}

/** What is said of a firm: as its document has it, without a judgement, which is the association's alone, and without a person. */
const saidOfFirms = ({ names = [] }: Sayable): Finding[] =>
  names.flatMap(({ said, basis, removed }, index): Finding[] => {
    const path = `names.${index}.said`;
    return removed ? [] : [...(basis === 'association' ? [] : blameIn(path, said)), ...personalIn(path, said)];
  });

function wordsIn(of: Sayable): Finding[] {
  if (of.kind === 'relayed') return [];
  const all = outsideTexts(of);
  const whole = all.map(({ text }) => text).join('\n');
  const found = all.flatMap(({ path, text }): Finding[] => {
    const numbers = countsIn(text);
    const small = numbers.find(([, one, other]) => Number(one ?? other) < SMALL && Number(one ?? other) > 0);
    const tooSmall = `不到 ${SMALL} 件的数可能认得出是谁，请写“个别”或者并到大类里。`;
    const unverified = '投诉的件数没有经过核实，请写明“以上为消费者反映的情况，未经核实”。';
    return [
      ...blameIn(path, text),
      ...(small ? [{ rule: 'smallNumber' as const, path, words: small[0], say: tooSmall }] : []),
      ...(numbers[0] && !unverifiedSaid.test(whole)
        ? [{ rule: 'unverified' as const, path, words: numbers[0][0], say: unverified }]
        : []),
      ...personalIn(path, text),
    ];
  });
  return [...found, ...saidOfFirms(of)];
}

/**
 * What the reason of a correction or a withdrawal may not hold: everybody reads it, and it stays when a firm's name is taken off. `names`: of
 * every firm that is or was named. What is so, in words; undefined where nothing stands in the way. Pure.
 */
export function reasonNotSaid(reason: string, names: readonly string[]): string | undefined {
  const words = firmIn(reason, names);
  if (words) return `理由大家都看得到，撤下名称以后也还在：请不写单位名称“${words}”。`;
  return [...blameIn('reason', reason), ...personalIn('reason', reason)][0]?.say;
}

/**
 * All that a county's bureau may not say in what is written, as it stands on the civil day `today` (+08:00); empty where nothing stands in the
 * way. The rules: warnings that are reserved (食品安全法 118, 药品管理法 107, 纤维办法 16), a superior's word unchanged, firms with
 * their basis alone (条例 29, 消法 33 and 37(8)), complaints called unverified. Pure.
 */
export function mayNotSay(of: Sayable, today: CivilDate): Finding[] {
  return [...reservedIn(of), ...foodWarning(of), ...relaying(of), ...firmsIn(of), ...namesHold(of, today), ...wordsIn(of)];
}

/** What the law asks besides of whoever knows of it: told upward before it is told anybody (食品安全法 119). */
export interface Duty {
  article: string;
  say: string;
}

/** Whether what is written touches information that a superior publishes, which the bureau has to report upward: then the duty. Pure. */
export function reportUpward(of: Sayable): Duty | undefined {
  if (of.kind === 'relayed' || of.kind === 'statistics') return undefined;
  const food = of.categories.some((one) => foodCategories.includes(one));
  if (!food || !pathsOf(of).some(({ text }) => hazard.test(text))) return undefined;
  const article = '食品安全法-119';
  return {
    article,
    say: `获知需要统一公布的食品安全信息（风险、事故），应当向上级主管部门报告（${sayBasis(article)}）。核对时写明报给了谁，或者为什么不用报。`,
  };
}
