import { codeMark, findMarks, reallyHas } from '../merchant/listing';
import { normalCode } from '../normal-form';
import type { HandedRecord, State } from './handed-record';

/** By what a list is narrowed; one mark of each. */
export const listMark = {
  state: (state: State) => `s:${state}`,
  office: (office: string, state: State) => `o:${office}:${state}`,
  result: (result: string) => `r:${result}`,
};

type Sought = Pick<HandedRecord, 'no' | 'platformNo' | 'name' | 'uscc' | 'shop' | 'url'>;

/** What it is found by, as a merchant of the register with one shop is. */
const asMerchant = ({ no, name, uscc, shop, url }: Sought) => ({
  ...{ no, name, ...(uscc && { uscc }) },
  shops: shop || url ? [{ id: '', channel: 'platform' as const, name: shop ?? '', ...(url && { url }) }] : [],
});

/** Whether it really has the words: by its platform's number, or as a merchant would have them. Pure. */
export const hasWords = (record: Sought, words: string): boolean =>
  normalCode(record.platformNo) === normalCode(words) || reallyHas(asMerchant(record), words);

/** The lists a record stands in, by what it is found, and until when a result is due while there is none. Pure. */
export function handedListed(record: HandedRecord): { find: string[]; lists: string[]; dueBy: string } {
  const { state, office, result, dueOn, platformNo } = record;
  return {
    find: [...new Set([codeMark(platformNo), ...findMarks(asMerchant(record))])],
    lists: [listMark.state(state), listMark.office(office, state), ...(result ? [listMark.result(result.result)] : [])],
    dueBy: state === 'open' ? (dueOn ?? '') : '',
  };
}
