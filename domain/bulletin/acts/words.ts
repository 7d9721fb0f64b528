import type { StaffWords, WordsOf } from '../../act-words';
import { plusDays, sayDate } from '../../civil-date';
import { day, files, labelled, line, long, one, tile, when, type Answers, type Option, type Question } from '../../question';
import type { Release } from '../bulletin';
import { reportUpward } from '../may-not-say';
import { forms, media, mediumKeys, mediumOf, proofKindKeys, proofKinds, reachWays, type MediumKey } from '../media';
import { removalReasons } from '../naming';
import type { BulletinView } from '../visibility';
import type { bulletinTable, BulletinCommand } from './table';

type Table = typeof bulletinTable;
type Words = { readonly [Command in BulletinCommand]?: WordsOf<BulletinView, Table[Command]> };

const life = (place: number) => ({ group: { title: '起草和发布', place } });
const ledger = (place: number) => ({ group: { title: '发布记录和佐证', place } });
const reason = (label: string, hint?: string): Question<'reason'> => long('reason', label, 300, hint);

/** What of a table is in a list, in the list's order. */
const among = (table: Readonly<Record<string, { label: string; hint?: string }>>, keys: readonly string[]): Option[] =>
  keys.map((value) => ({ value, label: table[value]?.label ?? value, hint: table[value]?.hint }));

/** A release by how it is known: 村喇叭 · 广播稿 · 3 月 13 日. */
export const sayRelease = ({ medium, form, on }: Pick<Release, 'medium' | 'form' | 'on'>, today?: string): string =>
  `${media[medium].label} · ${forms[form].label} · ${sayDate(on, today)}`;

const standing = ({ releases = [] }: BulletinView, today: string): Option[] =>
  releases.filter(({ struck }) => !struck).map((release) => ({ value: release.id, label: sayRelease(release, today) }));

const by = (medium: MediumKey) => (answers: Answers) => answers.medium === medium;
const at = (place: 'url' | 'place') => (answers: Answers) =>
  mediumKeys.some((key) => key === answers.medium && mediumOf(key).at === place);
const proven = (answers: Answers) => mediumKeys.some((key) => key === answers.medium && mediumOf(key).proofs.length > 0);

/** What proves a release by a medium, in the order in which it is asked for. */
const proofsFor = (medium: MediumKey) => {
  const asked = [...new Set(mediumOf(medium).proofs.flat())];
  return among(proofKinds, [...asked, ...proofKindKeys.filter((key) => !asked.includes(key))]);
};

/** Where something was told, in what form, on which day, and what proves it; the choices of a medium are its own. */
export const releaseQuestions: readonly Question<
  'medium' | 'form' | 'on' | 'place' | 'url' | 'reach' | 'reachHow' | 'proofKind' | 'proofOn' | 'files'
>[] = [
  // What is told in the program is recorded by the program.
  tile(
    'medium',
    '用什么媒介',
    labelled(media).filter(({ value }) => value !== 'program'),
  ),
  ...mediumKeys.map((medium) => when(one('form', '什么形式', among(forms, mediumOf(medium).forms)), by(medium))),
  day('on', '发布日期'),
  when(line('place', '地点', '写到村、社区或者哪块屏。'), at('place')),
  when(line('url', '发布的网址', '粘贴链接，别人照着它找得到。'), at('url')),
  when({ path: 'reach', kind: 'count', label: '触达多少人', hint: '有依据再填；没有的先空着，以后再补一条。' }, proven),
  ...mediumKeys.flatMap((medium) => {
    const ways = mediumOf(medium).reach;
    return ways.length
      ? [
          when(
            one('reachHow', '人数怎么来的', among(reachWays, ways)),
            (all) => by(medium)(all) && proven(all) && Boolean(all.reach),
          ),
        ]
      : [];
  }),
  ...mediumKeys.flatMap((medium) =>
    mediumOf(medium).proofs.length ? [when(one('proofKind', '佐证是哪一种', proofsFor(medium)), by(medium))] : [],
  ),
  when({ ...day('proofOn', '佐证上看得见的日期'), hint: '没有日期的截图、照片不算佐证。' }, (all) => Boolean(all.proofKind)),
  when(files('佐证的照片、截图或 PDF（可以以后补）'), (all) => Boolean(all.proofKind)),
];

/** A time as it is typed, 2026-11-25 08:30 or 2026年11月25日 8：30, as the rule takes it; what is none stays as it is. Pure. */
export function timeIn(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const found = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\sT]*(\d{1,2})[:时点](\d\d)分?$/.exec(text);
  if (!found) return text;
  const [year = '', ...rest] = found.slice(1);
  const [month = '', day = '', hour = '', minute = ''] = rest.map((part) => part.padStart(2, '0'));
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** How each act on a bulletin reads to who does it. What is written itself has a page of its own: 修改 and 更正 ask for nothing here. */
export const bulletinWords: Words = {
  write: { ...life(1), word: '修改' },
  check: {
    title: '核对事实和法律，送领导批准',
    word: '核对，送批准',
    send: '核对过了，送批准',
    foot: { place: 2 },
    fields: (subject) => {
      const { kind, title, lead, blocks = [], categories, relayed } = subject;
      const duty = reportUpward({ kind, title, lead, blocks, categories, relayed });
      if (!duty) return [];
      const reported = (all: Answers) => all['upward.kind'] === 'reported';
      return [
        {
          ...one('upward.kind', '向上级报告了没有', [
            { value: 'reported', label: '已经报告' },
            { value: 'notOwed', label: '不用报告' },
          ]),
          hint: duty.say,
        },
        when(line('upward.to', '报给了哪个部门'), reported),
        when(day('upward.on', '报告日期'), reported),
        when(line('upward.document', '文号或者凭据（可以不填）'), reported),
        when(long('upward.reason', '为什么不用报', 200), (all) => all['upward.kind'] === 'notOwed'),
      ];
    },
  },
  sendBack: { ...life(2), fields: () => [reason('要改什么')] },
  approve: { title: '批准发布', word: '批准', foot: { place: 3 }, send: '批准' },
  discard: { ...life(9), word: '这一条不用了', fields: () => [reason('为什么不用了')] },
  publish: { title: '现在发布', foot: { place: 5 }, send: '发布' },
  schedule: {
    ...life(3),
    fields: (_, today) => [
      {
        ...line('at', '什么时候发', `北京时间，写成 ${plusDays(today, 1)} 08:30 这样，下午用 24 小时写，最远 3 个月。`),
        read: timeIn,
      },
    ],
  },
  unschedule: { ...life(4) },
  letThrough: { ...life(6), fields: () => [reason('看过什么、为什么可以放行')] },
  correct: { ...life(5), word: '更正' },
  approveCorrection: { title: '批准更正', foot: { place: 6 }, send: '批准更正' },
  declineCorrection: { ...life(7), fields: () => [reason('为什么不更正')] },
  withdraw: {
    ...life(8),
    title: '撤回',
    send: '撤回',
    fields: () => [reason('为什么撤回', '读者会看到撤回和理由，看不到正文；内部记录留着。')],
  },
  removeName: {
    ...life(10),
    fields: ({ names = [] }) => [
      one(
        'name',
        '撤下哪个单位',
        names.flatMap(({ id, name, document, removed }) => (removed || !id ? [] : [{ value: id, label: name, hint: document }])),
      ),
      one('why', '为什么撤下', labelled(removalReasons)),
      line('note', '说明（可以不填）'),
    ],
  },
  recordRelease: { ...ledger(1), fields: () => releaseQuestions },
  addProof: {
    ...ledger(2),
    fields: (subject, today) => [
      one('release', '哪次发布', standing(subject, today)),
      one('proofKind', '佐证是哪一种', among(proofKinds, proofKindKeys)),
      { ...day('proofOn', '佐证上看得见的日期'), hint: '没有日期的截图、照片不算佐证。' },
      files('佐证的照片、截图或 PDF'),
    ],
  },
  strikeRelease: {
    ...ledger(3),
    fields: (subject, today) => [one('release', '哪次发布', standing(subject, today)), reason('为什么作废')],
  },
};

/** The words of an act by its name, as a page of any act reads them. */
export const wordsOfAct = (command: BulletinCommand): StaffWords<BulletinView> =>
  (bulletinWords[command] ?? {}) as unknown as StaffWords<BulletinView>;

/** Titles of the lists of acts, in their order. */
export const bulletinGroups = ['起草和发布', '发布记录和佐证'] as const;
