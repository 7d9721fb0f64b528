import { county } from '@config/county';
import { refuse } from '@domain/errors';
import { HOUSE } from '@domain/law/cite';
import { decideMerchant } from '@domain/merchant/acts/table';
import { entering } from '@domain/merchant/beginning';
import { codeMark, linkMark, wholeMark, wholeMarks } from '@domain/merchant/listing';
import { hasCode, isShop, matched, whoseRow } from '@domain/merchant/import/matching';
import type { BadMerchant, ListedMerchant } from '@domain/merchant/import/row';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { allOf } from '../../kernel/all-of';
import { commit, type Answer, type MemberContext } from '../../kernel/commit';
import { sha256 } from '../../kernel/hash';
import { claimUscc, keptMerchant, usccTouched } from '../../kernel/merchant-writing';
import { sideBySide } from '../../kernel/meter';
import { db } from '../../kernel/store';
import { counted, nothing, toldBad, type Dry, type Told } from './dry';

/** A row that is to be imported: a new merchant, or a shop more of one that is known by then. */
export interface MatchedMerchant extends ListedMerchant {
  /** Id of the merchant it becomes, or whose shop it is. */
  merchant: string;
  adds?: true;
}

type Known = Pick<Merchant, '_id' | 'no' | 'name' | 'uscc' | 'kind' | 'shops' | 'state' | 'absorbed'>;
const fields = ['no', 'name', 'uscc', 'kind', 'shops', 'state', 'absorbed'];
/** Marks of one question, and questions that are asked side by side: a list of 5 000 rows has some 20 000 marks, and a call half a minute. */
const SLICE = 200;
const ABREAST = 4;

const marksOf = ({ entry: { name, uscc, shop } }: ListedMerchant): string[] => [
  ...(uscc ? [codeMark(uscc)] : []),
  wholeMark(name),
  ...(shop ? [wholeMark(shop.name), ...linkMark(shop.url ?? '')] : []),
];

/** By each mark who has it. */
async function knownBy(marks: readonly string[]): Promise<ReadonlyMap<string, readonly Known[]>> {
  const wanted = [...new Set(marks)];
  const found = new Map<string, Known[]>();
  const slices = Array.from({ length: Math.ceil(wanted.length / SLICE) }, (_, at) => wanted.slice(at * SLICE, (at + 1) * SLICE));
  for (let from = 0; from < slices.length; from += ABREAST) {
    const some = slices.slice(from, from + ABREAST);
    const ask = (slice: string[]) => () => allOf<Known>(merchantName.collection, { find: db.command.in(slice) }, fields);
    const answers = await sideBySide(some.map(ask));
    answers.forEach((all, at) => {
      const asked = new Set(some[at]);
      for (const one of all)
        for (const mark of new Set(wholeMarks(one))) if (asked.has(mark)) found.set(mark, [...(found.get(mark) ?? []), one]);
    });
  }
  return found;
}

/** The id of a merchant that a list brings: of what tells it from others, so that no list brings it twice. */
const idOf = ({ entry }: ListedMerchant): string =>
  `mc_${sha256(`import:${whoseRow(entry)}${entry.uscc ? '' : `:${entry.shop?.name ?? ''}`}`).slice(0, 24)}`;

const isBad = (row: object): row is BadMerchant => 'problems' in row;

/** What each row of a list of merchants would do, without doing it. A list may tell of one merchant in several rows, a shop in each. */
export async function dryRunOfMerchants(all: readonly (ListedMerchant | BadMerchant)[]): Promise<Dry<MatchedMerchant>> {
  const dry = nothing<MatchedMerchant>();
  const known = await knownBy(all.flatMap((row) => (isBad(row) ? [] : marksOf(row))));
  const brought = new Map<string, ListedMerchant[]>();
  const bad = (row: BadMerchant) => dry.told.bad.push(toldBad(row));
  const tell = (row: ListedMerchant, of: Known, texts: string[]): Told => ({
    ...{ row: row.row, ...(row.entry.uscc && { number: row.entry.uscc }) },
    ...{ id: of._id, no: of.no, texts },
  });
  for (const row of all) {
    if (isBad(row)) {
      bad(row);
      continue;
    }
    const { uscc, shop } = row.entry;
    const alike = marksOf(row).flatMap((mark) => known.get(mark) ?? []);
    const byCode = uscc ? alike.find((one) => hasCode(one, uscc)) : undefined;
    const became = matched(row, byCode, alike);
    if (became.is === 'same') dry.counts.same += 1;
    else if (became.is === 'differs') dry.told.differs.push(tell(row, became.of, became.texts));
    else if (became.is === 'shop') dry.rows.push({ ...row, merchant: became.merchant, adds: true });
    else {
      const earlier = brought.get(whoseRow(row.entry)) ?? [];
      const [first] = earlier;
      const twice =
        first && (!shop || earlier.some(({ entry }) => entry.shop && isShop({ ...entry.shop, aliases: [] } as never, shop)));
      if (twice) bad({ row: row.row, ...(uscc && { uscc }), problems: [`和第 ${first.row} 行的是同一条`] });
      else if (first && !uscc)
        bad({
          row: row.row,
          problems: [`和第 ${first.row} 行姓名一样，没有代码分不清是不是同一个人：请先导入一行，另一家店在它的页上加`],
        });
      else {
        brought.set(whoseRow(row.entry), [...earlier, row]);
        dry.rows.push({ ...row, merchant: idOf(first ?? row), ...(first && { adds: true as const }) });
      }
    }
  }
  return counted(dry);
}

const same = refuse('kind-reload', { params: { say: '本局已经登记过。', do: '请打开核对，不用再导入。' } });

/** One row entered under its own key: a new merchant with its number and its code claimed, or a shop more. */
export function enterMerchantRow(
  ctx: MemberContext,
  { merchant: id, entry, adds, row }: MatchedMerchant,
  list: string,
): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member, name } = actor;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(merchantName, year);
  const ref = refTo(merchantName, id, 0);
  const input = { list, row, entry };
  if (adds)
    return commit<Merchant>(ctx, { ...ref, version: 'any' }, 'importShop', input, {
      decide: (merchant) => {
        if (!merchant || !entry.shop || merchant.shops.some((one) => entry.shop && isShop(one, entry.shop))) return same;
        const { aliases = [], goods = [], ...shop } = entry.shop;
        const typed = { ...shop, aliases: aliases.join('、'), goods: goods.join('、') };
        const decision = decideMerchant(merchant, 'addShop', typed, { member, name, relation: 'officer' }, moment);
        if (!decision.ok) return decision;
        return keptMerchant(
          { ...decision.next, version: merchant.version + 1 },
          { relation: 'officer', shown: name, article: HOUSE },
        );
      },
    });
  return commit<Merchant>(ctx, ref, 'import', input, {
    counters: [counter],
    related: () => usccTouched(entry.uscc),
    decide: (before, nextNumber, findRelated) => {
      if (before) return same;
      const no = numberOf(merchantName, county.prefix, year, nextNumber(counter));
      const made = entering(entry, { id, no, by: { member, name }, source: 'imported', moment });
      if ('refused' in made) return made;
      const related = claimUscc(undefined, made, findRelated);
      if ('refused' in related) return related;
      return keptMerchant(made, { relation: 'officer', shown: name, article: HOUSE, related });
    },
  });
}
