import { plusDays, sayFullDate, type CivilDate } from '../../civil-date';
import type { Refusal } from '../../errors';
import { without } from '../../without';
import type { Merchant, MerchantKind } from '../../merchant/merchant';
import { refuseNotice } from './errors';
import type { CreditNotice, NoticeDates, Occasion } from './notice';
import { templates, type TemplateKey } from './templates/table';
import { titleOf, wordsOf, type Filled, type Template } from './templates/template';

/** What a notice says: by which template, in which words. */
export type Composed = Pick<CreditNotice, 'template' | 'title' | 'words'> & Pick<Partial<CreditNotice>, 'dates' | 'objectBy'>;

/** A fact as a notice needs it: which template tells it, what is filled in, its days. */
export interface Told {
  template: TemplateKey;
  filled: Filled;
  dates: NoticeDates;
  /** The last day of the term for an objection to the fact itself, where the law names one by days from its publication. */
  objectBy?: CivilDate;
}

/** Days from its drafting within which an objection to the notice is called in time, where the law names none. */
const OBJECT_DAYS = 30;

function composed(
  key: TemplateKey,
  kind: MerchantKind,
  filled: Filled,
  more: Pick<Told, 'dates' | 'objectBy'> | undefined,
  today: CivilDate,
) {
  const template: Template = templates[key];
  if (!template.for.includes(kind)) return refuseNotice('no-template');
  const objectBy = more?.objectBy ?? plusDays(today, OBJECT_DAYS);
  const values: Filled = { ...filled, objectBy: sayFullDate(objectBy) };
  const dates = more?.dates;
  return {
    template: { key, version: template.version },
    title: titleOf(template, values),
    words: wordsOf(template, values),
    ...(dates && { dates }),
    objectBy,
  };
}

/** The words of a notice of a fact on the civil day `today` (+08:00); refused where no rule of this kind of merchant has it. Pure. */
export const composeFact = (
  { template, filled, ...more }: Told,
  { kind }: Pick<Merchant, 'kind'>,
  today: CivilDate,
): Composed | Refusal => composed(template, kind, filled, more, today);

type ByKind = Readonly<Record<MerchantKind, TemplateKey | undefined>>;

const byTopic: Readonly<Record<Occasion['topic'], ByKind>> = {
  annualDue: {
    ...{ company: 'dueCompany', platform: 'dueCompany', individual: 'dueIndividual', cooperative: 'dueCooperative' },
    person: undefined,
  },
  annualMissed: {
    ...{ company: 'missedCompany', platform: 'missedCompany', individual: 'missedIndividual', cooperative: 'missedCooperative' },
    person: undefined,
  },
  licence: {
    ...{ company: 'licence', platform: 'licence', individual: 'licence', cooperative: 'licence', person: 'declaration' },
  },
  rule: { ...{ company: 'rule', platform: 'rule', individual: 'rule', cooperative: 'rule', person: 'rule' } },
};

/** What is filled in of an occasion. */
function filledOf(occasion: Occasion): Filled {
  switch (occasion.topic) {
    case 'annualDue':
      return { year: String(occasion.year) };
    case 'annualMissed':
      return { year: String(occasion.year), listOn: sayFullDate(occasion.listOn), source: occasion.source };
    case 'licence':
      return { seenOn: sayFullDate(occasion.seenOn), where: occasion.where };
    default:
      return {
        title: occasion.title,
        effectiveOn: sayFullDate(occasion.effectiveOn),
        what: occasion.what,
        source: occasion.source,
      };
  }
}

/** The words of a notice of what is told without a fact. Pure. */
export function composeOccasion(occasion: Occasion, { kind }: Pick<Merchant, 'kind'>, today: CivilDate): Composed | Refusal {
  const key = byTopic[occasion.topic][kind];
  return key ? composed(key, kind, filledOf(occasion), undefined, today) : refuseNotice('no-template');
}

/** The notice with these words in place of those that stood there. Pure. */
export function withWords(notice: CreditNotice, words: Composed): CreditNotice {
  const rest = without(notice, 'dates');
  return { ...rest, ...words };
}
