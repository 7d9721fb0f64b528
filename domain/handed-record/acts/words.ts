import type { WordsOf } from '../../act-words';
import { day, line, long, one, type Answers, type Option, type Question } from '../../question';
import { resultOf, results } from '../results';
import type { HandedView } from '../visibility';
import type { HandedCommand, handedTable } from './table';

/** What these pages see: the record, and the merchants of the register that it may be. */
interface Seen {
  record: HandedView;
  merchants: readonly Option[];
}

type Words = { readonly [Command in HandedCommand]: WordsOf<Seen, (typeof handedTable)[Command]> };

export const bringQuestions: readonly Question[] = [
  line('platformNo', '平台编号', '国家网络交易监管平台上这一条的编号。'),
  line('batch', '批次（可以不填）'),
  day('handedOn', '分发日期'),
  line('name', '名称'),
  line('uscc', '统一社会信用代码（可以不填）'),
  line('shop', '网店（可以不填）'),
  line('platform', '平台（可以不填）'),
  line('url', '链接（可以不填）'),
  line('address', '地址（可以不填）', '写全的，按乡镇定归哪个所。'),
];

const names = (what: string) => (all: Answers) => resultOf(all.result)?.names === what;
const inWords = results.filter(({ names: what }) => what === 'words').map(({ label }) => label);

const resultQuestions = ({ merchants }: Seen) => [
  one(
    'result' as const,
    '结果',
    results.map(({ key, label }) => ({ value: key, label })),
  ),
  {
    ...one('merchant' as const, '是经营主体库里的哪一家', merchants),
    ...(!merchants.length && { hint: '在上面找到以后，在这里选。' }),
    when: names('merchant'),
  },
  { ...line('other' as const, '另一条的平台编号'), when: names('other') },
  long('words' as const, '说明', 300, `${inWords.join('、')}的必须写：哪天、在哪里查到，怎样联系过。别的可以不写。`),
];

/** How each act reads, beside its rule. */
export const handedWords: Words = {
  give: { foot: { place: 1 }, fields: resultQuestions },
  correct: {
    foot: { place: 1 },
    fields: (seen) => [...resultQuestions(seen), long('reason', '为什么更正', 300)],
  },
};
