import { itemByKey } from '../framework/framework';
import { edition } from '../framework/edition';
import { county } from '@config/county';
import { sayFullDate } from '../../civil-date';
import { media } from '../../bulletin/media';
import { measures } from '../../indicator/measures';
import type { OfficialMeasure, OfficialOf, OfficialValue } from '../../indicator/official/official';
import { sayOf, sayPeriod } from '../../indicator/official/words';
import { items, measuresOf, itemNoOf, type ItemKey } from '../../indicator/scores';
import { rowKinds } from '../items';
import { confirmedAs, wordOf, type PackBasis } from './basis';
import { proofsOf } from './proofs';

/** Something that an assessor asks for and does not find in the pack, and what one does about it. */
export interface Lack {
  /** Number of the item; `00` where it is about all of them. */
  item: string;
  what: string;
  act: string;
}

const itemKeys = Object.keys(items) as ItemKey[];

function ofScores(basis: PackBasis): Lack[] {
  return itemKeys.flatMap((key): Lack[] => {
    const { no } = items[key];
    const score = basis.scores[key];
    const open = score.state === 'scored' ? [] : [{ item: no, what: score.reason, act: '补齐以后，这一项才能得分。' }];
    const word = key in confirmedAs && !wordOf(basis, key);
    const unsaid = word && !open.some(({ what }) => what.includes('确认'));
    return [...open, ...(unsaid ? [{ item: no, what: '还没有由人核对台账后确认', act: '局领导或者专班在台账里确认。' }] : [])];
  });
}

function ofReleases({ releases }: PackBasis): Lack[] {
  return releases.flatMap(({ item, no, title, release: { on, medium }, missing }) =>
    missing.map(({ say }): Lack => ({
      item: items[item!].no,
      what: `${sayFullDate(on)} ${media[medium].label} ${no}《${title}》：${say}`,
      act: '在宣传台账里补录。',
    })),
  );
}

function ofEntries({ entries }: PackBasis): Lack[] {
  return entries
    .filter(({ aside }) => !aside)
    .flatMap(({ item, kind, no, on, object, missing }) =>
      missing.map((what): Lack => ({
        item: itemByKey(item).no,
        what: `${sayFullDate(on)} ${[rowKinds[kind].label, no, object].filter(Boolean).join(' ')}：${what}`,
        act: '在指标 26 台账里附上材料。',
      })),
    );
}

/** Whose value of which figure an item asks for. */
function askedOf(key: ItemKey): [OfficialOf, OfficialMeasure][] {
  return measuresOf(key).flatMap((measure): [OfficialOf, OfficialMeasure][] => [
    ['county', measure],
    ...(key === 'onTime' ? [] : [['national', measure] as [OfficialOf, OfficialMeasure]]),
  ]);
}

function ofValues(basis: PackBasis): Lack[] {
  const { values, counts, period } = basis;
  const asked = itemKeys.flatMap((key) => askedOf(key).map(([of, measure]) => ({ key, of, measure })));
  const absent = asked.flatMap(({ key, of, measure }): Lack[] => {
    if (counts[`${of}.${measure}`]) return [];
    const waits = values.some((one) => one.of === of && one.measure === measure && !one.checkedBy);
    const what = `${sayOf(of)} ${measures[measure].name}（${sayPeriod(period)}，全国12315平台的数）`;
    return [
      {
        item: items[key].no,
        what: `${what}：${waits ? '录入了，还没有另一个人核对' : '没有录入'}`,
        act: waits ? '另一个人在官方公布的数里核对。' : '在官方公布的数里录入，时段要一样，附上原件。',
      },
    ];
  });
  const bare = values
    .filter(({ files = [] }: Pick<OfficialValue, 'files'>) => files.length === 0)
    .map(({ of, measure, source }): Lack => ({
      item: itemNoOf(measure),
      what: `${sayOf(of)} ${measures[measure].name}：没有原件（来源写的是“${source}”）`,
      act: '作废以后带原件再录一次，或者另附原件。',
    }));
  return [...absent, ...bare];
}

function ofProofs(basis: PackBasis): Lack[] {
  const { first, last } = basis.period;
  const all = proofsOf(basis);
  return all.flatMap(({ item, title, on, outside, proves, file }): Lack[] => {
    const elsewhere = all.filter((one) => one.item !== item && one.file.sha256 === file.sha256).map((one) => one.item);
    return [
      ...(outside
        ? [
            {
              item,
              what: `${title}：日期 ${sayFullDate(on)}不在 ${sayFullDate(first)}至 ${sayFullDate(last)}里`,
              act: '换一份这个时段里的，或者写明为什么用它。',
            },
          ]
        : []),
      ...(proves.length > 1
        ? [
            {
              item,
              what: `${title}（${sayFullDate(on)}）：同一份文件用来证明 ${proves.length} 处`,
              act: '请核对每一处在第几页，或者各附各的。',
            },
          ]
        : []),
      ...(elsewhere.length
        ? [
            {
              item,
              what: `${title}（${sayFullDate(on)}）：同一份文件也用在 ${elsewhere.join('、')}`,
              act: '请核对是不是附错了。',
            },
          ]
        : []),
    ];
  });
}

function ofFigures({ incomplete, checked, leftOut }: PackBasis): Lack[] {
  return [
    ...(incomplete ? [{ item: '00', what: incomplete, act: '请管理员先查清楚，再做材料包。' }] : []),
    ...(checked?.differences
      ? [
          {
            item: '00',
            what: `${sayFullDate(checked.on)}夜间核对有 ${checked.differences} 处不一致`,
            act: '请先看核对结果，再做材料包。',
          },
        ]
      : []),
    ...(leftOut
      ? [
          {
            item: '00',
            what: `有 ${leftOut >= 100 ? '99 件以上' : `${leftOut} 件`}从12315列表导入、还没有转成正式案件，不在这些数里`,
            act: '转成正式案件以后再做。',
          },
        ]
      : []),
    {
      item: '00',
      what: `按 ${edition.version}版测算；修订版 ${sayFullDate(edition.supersededOn)}起施行，指标没有取得`,
      act: `向${county.city}市场监管局要新的指标，再核对一遍。`,
    },
  ];
}

/** By item, those of one item as they came. Pure. */
export const lacksInOrder = (all: readonly Lack[]): Lack[] =>
  all
    .map((lack, at) => ({ lack, at }))
    .sort((a, b) => (a.lack.item === b.lack.item ? a.at - b.at : a.lack.item < b.lack.item ? -1 : 1))
    .map(({ lack }) => lack);

/** What is missing, item by item in their order, each with what to do: told before anything is made. Pure. */
export const lacksOf = (basis: PackBasis): Lack[] =>
  lacksInOrder([
    ...ofFigures(basis),
    ...ofScores(basis),
    ...ofValues(basis),
    ...ofReleases(basis),
    ...ofEntries(basis),
    ...ofProofs(basis),
  ]);
