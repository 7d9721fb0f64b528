import { county } from '@config/county';
import type { Refusal } from '@domain/errors';
import { bringingIn, type BringInput } from '@domain/handed-record/bringing-in';
import { refuseHanded } from '@domain/handed-record/errors';
import type { HandedRecord } from '@domain/handed-record/handed-record';
import { handedListed } from '@domain/handed-record/listing';
import { handedRecordName } from '@domain/handed-record/name';
import { HOUSE } from '@domain/law/cite';
import { normalCode } from '@domain/normal-form';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, type Answer, type Decided, type MemberContext } from './commit';
import { sha256 } from './hash';
import { plainly } from './plainly';
import type { RelatedPlace } from './related-documents';

/** The id of the record that has this number of the platform: one number is one record, however often it is brought in. */
export const handedIdOf = (platformNo: string): string => `hr_${sha256(`handed:${normalCode(platformNo)}`).slice(0, 24)}`;

/** Where such a record lies; among `related` of an act it is read in the act's own transaction. */
export const handedPlace = (id: string): RelatedPlace => ({ collection: handedRecordName.collection, id });

/** A record as it is kept with its lists; nothing of it is told to anybody. */
export const keptHanded = (
  next: HandedRecord,
  more: Pick<Decided<HandedRecord>, 'relation' | 'shown'> & Partial<Decided<HandedRecord>>,
): Decided<HandedRecord> => ({
  ...plainly(next, { article: HOUSE, answer: { id: next._id, version: next.version, no: next.no }, ...more }),
  ...handedListed(next),
});

/** A record brought in by hand, or as a row of a list, under the id of its platform's number; refused where it is there already. */
export function bringIn(ctx: MemberContext, content: BringInput, of?: { list: string; row: number }): Promise<Answer> {
  const { actor, moment } = ctx;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(handedRecordName, year);
  const id = handedIdOf(content.platformNo);
  const command = of ? 'importHanded' : 'bringIn';
  return commit<HandedRecord>(
    ctx,
    refTo(handedRecordName, id, 'whichever' as const),
    command,
    of ? { ...of, content } : content,
    {
      counters: [counter],
      decide: (before, nextNumber): Decided<HandedRecord> | Refusal => {
        if (before) return refuseHanded('brought-in');
        const by = { member: actor.member, name: actor.name };
        const no = numberOf(handedRecordName, county.prefix, year, nextNumber(counter));
        const made = bringingIn(content, { id, no, by, moment, ...(of && { list: of.list }) });
        return 'refused' in made ? made : keptHanded(made, { relation: 'officer', shown: actor.name || '工作人员' });
      },
    },
  );
}
