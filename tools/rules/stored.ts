import { collections } from '../../cloudfunctions/collections';
import { leftOut as bulletinLeftOut } from '../../domain/bulletin/left-out';
import { bulletinName } from '../../domain/bulletin/name';
import { visibility as bulletinRows } from '../../domain/bulletin/visibility';
import { leftOut as complaintLeftOut } from '../../domain/complaint/left-out';
import { complaintName } from '../../domain/complaint/name';
import { visibility as complaintRows } from '../../domain/complaint/visibility';
import type { FactRow } from '../../domain/facts';
import { leftOut as feedbackLeftOut } from '../../domain/feedback/left-out';
import { feedbackName } from '../../domain/feedback/name';
import { visibility as feedbackRows } from '../../domain/feedback/visibility';
import { leftOut as officialLeftOut } from '../../domain/indicator/official/left-out';
import { officialName } from '../../domain/indicator/official/name';
import { visibility as officialRows } from '../../domain/indicator/official/visibility';
import { leftOut as otherMatterLeftOut } from '../../domain/other-matter/left-out';
import { otherMatterName } from '../../domain/other-matter/name';
import { visibility as otherMatterRows } from '../../domain/other-matter/visibility';
import type { LeftOutList } from '../../domain/say';
import { table } from './table';
import {
  bulletinSightWords,
  feedbackRelationWords,
  holdingWords,
  officialRelationWords,
  otherMatterRelationWords,
  relationWords,
  sightWords,
} from './words';

interface Kept<R extends string> {
  name: { word: string; collection: keyof typeof collections };
  rows: readonly FactRow<never, R>[];
  words: Record<R, string>;
  leftOut: LeftOutList;
}

/** Every fact of a kind: what it holds of a person, and who reads it. */
function kept<R extends string>({ name: { word, collection }, rows, words, leftOut }: Kept<R>): string {
  const relations = Object.keys(words) as R[];
  const facts = rows.map(({ label, note, holds, sight }) => [
    note ? `${label}（${note}）` : label,
    holdingWords[holds],
    ...relations.map((relation) => sightWords[sight[relation]]),
  ]);
  return [
    `## ${word}\n\n存在 \`${collection}\`，${collections[collection].retention}。`,
    table(['内容', '是谁的', ...relations.map((one) => words[one])], facts),
    `页面和案卷里不写的：${leftOut.map(({ what, why }) => `${what}（${why}）`).join('；')}。`,
  ].join('\n\n');
}

/** docs/privacy/stored.md: what is kept of whom, who reads it and for how long, printed from the facts and the collections. */
export function storedPage(): string {
  const periods = Object.entries(collections).map(([name, { keeps, retention }]) => [`\`${name}\``, keeps, retention]);
  return `${[
    '# 存了哪些，谁看得到，存多久',
    '本页由程序里的表打印（`npm run rules`），不要手改：一种事多存一项，这里就多一行。“是谁的”对应《怎样处理您的信息》里“收集哪些”的各行；“部分”是遮去以后的样子。本人的内容，在“我的 → 我的信息”里看和复制。',
    kept({ name: complaintName, rows: complaintRows, words: relationWords, leftOut: complaintLeftOut }),
    kept({ name: feedbackName, rows: feedbackRows, words: feedbackRelationWords, leftOut: feedbackLeftOut }),
    kept({ name: otherMatterName, rows: otherMatterRows, words: otherMatterRelationWords, leftOut: otherMatterLeftOut }),
    kept({ name: officialName, rows: officialRows, words: officialRelationWords, leftOut: officialLeftOut }),
    kept({ name: bulletinName, rows: bulletinRows, words: bulletinSightWords, leftOut: bulletinLeftOut }),
    `## 每个集合存什么，存多久\n\n${table(['集合', '存什么', '保存'], periods)}`,
  ].join('\n\n')}\n`;
}
