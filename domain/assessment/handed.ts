import type { CivilDate } from '../civil-date';
import { handledOn, type HandedRecord } from '../handed-record/handed-record';
import type { EntrySource } from './entry';

/** What the ledger of 11.2 reads of a handed-over record. */
export type HandedSource = Pick<HandedRecord, '_id' | 'no' | 'name' | 'platformNo' | 'batch' | 'handedOn' | 'result' | 'earlier'>;

/** The result that held at the end of the day (+08:00): a later correction changes nothing of before. */
const resultOn = ({ result, earlier = [] }: HandedSource, day: CivilDate) =>
  [...earlier, ...(result ? [result] : [])].filter(({ on }) => on <= day).slice(-1)[0];

/** Every record that the platform had handed out by the end of the day, by the day on which it did; handled once it had a result then. Pure. */
export const handedRows = (all: readonly HandedSource[], day: CivilDate): EntrySource[] =>
  all
    .filter(({ handedOn }) => handedOn <= day)
    .map((one) => {
      const first = handledOn(one);
      const handled = first !== undefined && first <= day;
      const result = resultOn(one, day);
      return {
        kind: handled ? 'handled' : 'unhandled',
        ...{ of: { kind: 'handedRecord', id: one._id }, no: one.no, on: one.handedOn, object: one.name },
        ...{ document: one.platformNo, ...(one.batch && { basis: one.batch }) },
        ...(result && { result: `${result.label}，${first ?? ''}` }),
      };
    });
