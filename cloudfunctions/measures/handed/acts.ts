import { decideHanded } from '@domain/handed-record/acts/deciding';
import { handedTable } from '@domain/handed-record/acts/table';
import { refuseHanded } from '@domain/handed-record/errors';
import type { HandedRecord } from '@domain/handed-record/handed-record';
import { handedRecordName } from '@domain/handed-record/name';
import { relationsToHanded } from '@domain/handed-record/relations';
import { rowOf } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { refTo } from '@domain/subject';
import { commit, type Answer, type MemberContext } from '../../kernel/commit';
import { handedIdOf, handedPlace, keptHanded } from '../../kernel/handed-records';
import { merchantPlace } from '../../kernel/merchants';
import type { Act } from '../acting';

/** What the input of an act names, where it has the form of one: its schema, which says what is wrong with any other, is looked at later. */
const named = (input: unknown, field: 'merchant' | 'other', form: RegExp): string | undefined => {
  const value = (input as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === 'string' && form.test(value) ? value : undefined;
};

/** An act on a handed-over record; the merchant or the other record that it names is read in its transaction. */
export function actHanded(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const merchant = named(input, 'merchant', /^[\w-]{1,64}$/);
  const otherNo = named(input, 'other', /\S/);
  const other = otherNo && handedIdOf(otherNo);
  return commit<HandedRecord>(ctx, refTo(handedRecordName, id, version), command, input, {
    related: () => [...(merchant ? [merchantPlace(merchant)] : []), ...(other && other !== id ? [handedPlace(other)] : [])],
    decide: (subject, _, findRelated) => {
      const [relation] = relationsToHanded(actor);
      if (!subject || !relation) return refuseHanded('not-found');
      const { member, name } = actor;
      const known = {
        merchant: merchant ? findRelated<Merchant>(merchant) : undefined,
        other: other === id ? subject : other ? findRelated<HandedRecord>(other) : undefined,
      };
      const decision = decideHanded(subject, command, input, { member, name, relation }, moment, known);
      if (!decision.ok) return decision;
      const article = rowOf(handedTable, command)?.article;
      const next = { ...decision.next, version: subject.version + 1 };
      return keptHanded(next, { relation, shown: name || '工作人员', ...(article && { article }) });
    },
  });
}
