import type { FactContent } from '../fact/content';
import type { Leniency, Measure, PenaltyField } from '../fact/kinds';
import type { RepairClass } from './dates';
import type { ReadingKey } from './readings';

/** 令107-7: at most so much, in fen, and only by a lighter or mitigated grade. */
export const lightFineMost = { entity: 5_000_000, person: 500_000 } as const;

/** Grades by which a fine can be a light one. */
const lenient: readonly Leniency[] = ['lighter', 'mitigated'];

const isLightFine = (fine: number | undefined, most: number, grade: Leniency | undefined): boolean =>
  fine === undefined || (fine <= most && grade !== undefined && lenient.includes(grade));

/** Whether all that was fined is a light fine: the decision says 从轻 or 减轻 of each, and none is above its limit. Pure. */
export const onlyLightFines = ({ entityFine, entityLeniency, personFine, personLeniency }: FactContent): boolean =>
  (entityFine !== undefined || personFine !== undefined) &&
  isLightFine(entityFine, lightFineMost.entity, entityLeniency) &&
  isLightFine(personFine, lightFineMost.person, personLeniency);

/** Where every penalty but a light one is severe (令107-8(1)). */
const keyFields: readonly PenaltyField[] = ['food', 'drug', 'device', 'cosmetics', 'specialEquipment', 'keyProduct'];

type OfMeasure = 'warning' | 'light' | 'byField' | 'restriction' | 'endOnly';

const ofMeasure: Readonly<Record<Exclude<Measure, 'fine'>, OfMeasure>> = {
  warning: 'warning',
  criticism: 'light',
  confiscation: 'byField',
  suspendPermit: 'byField',
  other: 'byField',
  restrictActivity: 'restriction',
  suspendBusiness: 'restriction',
  barPerson: 'restriction',
  downgrade: 'endOnly',
  revokePermit: 'endOnly',
  revokeLicence: 'endOnly',
  closure: 'endOnly',
};

/** What the law calls a penalty, by its decision. */
export interface PenaltyClass {
  class: Extract<RepairClass, 'unpublished' | 'light' | 'general' | 'severe' | 'severeEndOnly'>;
  article: string;
  /** Some of it runs for a time that must be over. */
  restricted: boolean;
  rests: readonly ReadingKey[];
}

/** The class of a penalty as its decision has it: the gravest of all it names (令107-6 to 9). Pure. */
export function classOfPenalty(content: FactContent): PenaltyClass {
  const { measures = [], field } = content;
  const kinds = measures.map((one): OfMeasure => {
    if (one === 'fine') return onlyLightFines(content) ? 'light' : 'byField';
    return ofMeasure[one];
  });
  const has = (kind: OfMeasure) => kinds.includes(kind);
  const lightFine = measures.includes('fine') && onlyLightFines(content);
  const rests: ReadingKey[] = [
    ...(lightFine && measures.includes('confiscation') ? (['confiscation'] as const) : []),
    ...(measures.includes('suspendPermit') && !has('restriction') && !has('endOnly') ? (['suspendedPermit'] as const) : []),
  ];
  const restricted = has('restriction');
  if (has('endOnly')) return { class: 'severeEndOnly', article: '令107-8', restricted, rests: [] };
  if (restricted) return { class: 'severe', article: '令107-8', restricted, rests: [] };
  if (has('byField')) {
    const grave = field !== undefined && keyFields.includes(field);
    return { class: grave ? 'severe' : 'general', article: grave ? '令107-8' : '令107-9', restricted, rests };
  }
  if (has('light'))
    return { class: 'light', article: '令107-7', restricted, rests: measures.length > 1 ? ['lightTogether'] : [] };
  return { class: 'unpublished', article: '令107-7', restricted, rests: [] };
}
