import { sayFullDate } from '../civil-date';
import { sayFiledFile } from '../evidence/say-file';
import { goodsCategories } from '../matter/goods-categories';
import { problemTypes } from '../matter/problem-types';
import { officeName } from '../place/offices';
import { sayAt } from '../said-time';
import { aloneIn, asIs, sectionsOf, withAnother, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { actionGoalWords, type Block } from './blocks';
import type { Bulletin, Upward, Writing } from './bulletin';
import { audiences, bulletinKinds } from './kinds';
import { bulletinLabels, stateWords } from './labels';
import { forms, media, proofKinds, reachWays } from './media';
import { namingBases, removalReasons } from './naming';
import type { BulletinView, ReleaseView } from './visibility';
import { issuerLevels, type Relayed } from './writing';

/** One block as a line of text. */
export function sayBlock(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `· ${item}`)).join('\n');
    case 'picture':
      return `［图片］${block.alt}`;
    case 'video':
      return `［视频］${block.title}：${block.url}`;
    case 'quote':
      return `“${block.text}”（${block.source}）`;
    case 'action':
      return `［${block.text}］${actionGoalWords[block.to]}${block.url ? `：${block.url}` : ''}`;
    default:
      return block.text;
  }
}

const blockLines = (blocks: readonly Block[]): Line[] => blocks.map((block) => ({ text: sayBlock(block) }));
const labels = (all: readonly string[], table: Readonly<Record<string, { label: string }>>) =>
  all.map((key) => table[key]?.label ?? key).join('、');
const places = (codes: readonly string[]) => codes.map(officeName).join('、');

type Names = NonNullable<BulletinView['names']>;

const nameLines = (names: Names, { day }: Wording): Line[] =>
  names.map(({ name, basis, document, on, link, said, shownUntil, removed }) => {
    const off = removed
      ? `；${day(removed.on)}撤下：${removalReasons[removed.why].label}${removed.note ? `（${removed.note}）` : ''}，${removed.by}`
      : '';
    const until = shownUntil ? `；公示到 ${day(shownUntil)}` : '';
    return { head: name, text: `${namingBases[basis].label}，${document}，${day(on)}：${said}；${link}${until}${off}` };
  });

const sayRelayed = ({ issuer, level, title, number, on, link }: Relayed, { day }: Wording): string =>
  `${issuer}（${issuerLevels[level]}），${title}，${number}，${day(on)}，${link}`;

/** Another state of what is written, such as a correction that waits, line by line. */
function writingLines(writing: Writing, wording: Wording): Line[] {
  const { kind, title, lead, blocks, issuer, occasion, audience, categories, problems, laws } = writing;
  const { places: where, networkRelated, validUntil, names = [], relayed } = writing;
  const about = [
    bulletinKinds[kind].label,
    issuer,
    occasion,
    labels(audience, audiences),
    labels(categories, goodsCategories),
    labels(problems, problemTypes),
    places(where),
    networkRelated ? '与网络消费有关' : '与网络消费无关',
    validUntil && `有效到 ${wording.day(validUntil)}`,
    laws.join('、'),
    relayed && sayRelayed(relayed, wording),
  ];
  return [
    { head: title, text: about.filter(Boolean).join('；') },
    ...(lead ? [{ text: lead }] : []),
    ...blockLines(blocks),
    ...nameLines(names, wording),
  ];
}

const sayUpward = (told: Upward, { day }: Wording): string =>
  told.kind === 'reported'
    ? `；${day(told.on)}报告${told.to}${told.document ? `（${told.document}）` : ''}`
    : `；不用向上级报告：${told.reason}`;

/** One release in a line: by what, in what form, when, where, how many. */
export function sayRelease(
  { medium, form, on, place, url, reach, reachHow }: Omit<ReleaseView, 'proofs'>,
  day = sayFullDate,
): string {
  const parts = [
    `${media[medium].label} · ${forms[form].label}`,
    day(on),
    place,
    url,
    reach !== undefined && `触达 ${reach} 人（次）${reachHow ? `，${reachWays[reachHow].label}` : ''}`,
  ];
  return parts.filter(Boolean).join('，');
}

const releaseLines = (releases: readonly ReleaseView[], { day }: Wording): Line[] =>
  releases.flatMap((one, index) => {
    const { recordedBy, recordedOn, struck, proofs } = one;
    const off = struck ? `；${day(struck.on)}${struck.by}作废：${struck.reason}` : '';
    return [
      { head: `${index + 1}`, text: `${sayRelease(one, day)}；${recordedBy} ${day(recordedOn)}登记${off}` },
      ...proofs.map(({ kind, on, file }) => ({ head: proofKinds[kind].label, text: `${day(on)}，${sayFiledFile(file)}` })),
    ];
  });

const signed = ({ on, by, reason }: { on: string; by?: string; reason?: string }, { day }: Wording) =>
  `${[by, day(on)].filter(Boolean).join('，')}${reason ? `：${reason}` : ''}`;

/** How each fact of a bulletin reads. */
export const bulletinSays: SaysOf<Bulletin, BulletinView> = {
  _id: null,
  version: null,
  at: null,
  signalId: null,
  no: asIs,
  kind: (kind) => bulletinKinds[kind].label,
  title: asIs,
  lead: asIs,
  blocks: (blocks) => blockLines(blocks),
  issuer: asIs,
  occasion: asIs,
  audience: (all) => labels(all, audiences),
  categories: (all) => labels(all, goodsCategories),
  problems: (all) => labels(all, problemTypes),
  places,
  networkRelated: (related) => (related ? '是' : '否'),
  validUntil: (until, { day }) => day(until),
  laws: (laws) => laws.join('\n'),
  names: (names, wording) => nameLines(names, wording),
  relayed: (relayed, wording) => sayRelayed(relayed, wording),
  state: (state) => stateWords[state],
  office: officeName,
  on: (on, { day }) => day(on),
  writers: (names) => names.join('、'),
  files: (files) => files.map((file, index) => ({ head: `${index + 1}`, text: sayFiledFile(file) })),
  checked: ({ upward, ...one }, wording) => signed(one, wording) + (upward ? sayUpward(upward, wording) : ''),
  approved: (one, wording) => signed(one, wording),
  returned: (all, wording) => all.map((one) => ({ head: bulletinLabels.returned as string, text: signed(one, wording) })),
  publishAt: (at) => sayAt(at, 'YYYY-MM-DD HH:mm'),
  publishedOn: (on, { day }, { elsewhere }) =>
    `${day(on)}${elsewhere ? `，没有用小程序，${elsewhere.approvedBy}批准${elsewhere.document ? `（${elsewhere.document}）` : ''}` : ''}`,
  elsewhere: withAnother,
  correction: ({ writing, ...one }, wording) => [
    { head: bulletinLabels.correction as string, text: signed(one, wording) },
    ...writingLines(writing, wording),
  ],
  versions: (all, wording) =>
    all.flatMap(({ from, until, reason, writing, by, approvedBy }) => {
      const who = by ? `，${by}更正${approvedBy ? `，${approvedBy}批准` : ''}` : '';
      const head = { head: `${wording.day(from)}到 ${wording.day(until)}`, text: `已更正：${reason}${who}` };
      return [head, ...(writing ? writingLines(writing, wording) : [])];
    }),
  letThrough: (all, wording) => all.map((one) => ({ head: bulletinLabels.letThrough as string, text: signed(one, wording) })),
  withdrawn: (one, wording) => signed(one, wording),
  discarded: (one, wording) => signed(one, wording),
  expiredOn: (on, { day }) => day(on),
  releases: (releases, wording) => releaseLines(releases, wording),
};

const alone = aloneIn<Bulletin>(bulletinLabels);

export const sections = {
  about: {
    title: '这一条',
    of: ['no', 'kind', 'title', 'state', 'issuer', 'publishedOn', 'elsewhere', 'validUntil', 'expiredOn', 'withdrawn'],
  },
  text: { title: '正文', of: ['lead', 'blocks', 'laws', 'relayed'] },
  names: alone('names'),
  found: { title: '给谁看、讲什么', of: ['occasion', 'audience', 'categories', 'problems', 'places', 'networkRelated'] },
  making: {
    title: '起草、核对、批准',
    of: ['office', 'on', 'writers', 'checked', 'approved', 'publishAt', 'returned', 'letThrough', 'discarded', 'files'],
  },
  correction: alone('correction'),
  versions: alone('versions'),
  releases: alone('releases'),
} as const satisfies SectionsOf<Bulletin>;

export type Section = keyof typeof sections;

/** What a view of a bulletin tells under one title. */
export const saySection = sectionsOf<Bulletin, BulletinView, Section>(bulletinLabels, bulletinSays, sections);
