import { evidenceLimits, sayBytes } from '../../evidence/limits';
import { aloneIn, asIs, sectionsOf, withAnother, type SaysOf, type SectionsOf } from '../../say';
import { measures } from '../measures';
import { officialLabels } from './labels';
import type { OfficialValue } from './official';
import type { OfficialView } from './visibility';
import { sayOf, sayPeriod, sayPublished } from './words';

/** How each fact of an official value reads. */
export const officialSays: SaysOf<OfficialValue, OfficialView> = {
  id: null,
  n: null,
  d: null,
  of: sayOf,
  measure: (measure) => measures[measure].name,
  value: (value, _, { measure }) => sayPublished(measure, value),
  from: (from, _, { to }) => sayPeriod({ from, to }),
  to: withAnother,
  source: (source, { day }, { publishedOn }) => `${source}，${day(publishedOn)}发布`,
  publishedOn: withAnother,
  attachment: asIs,
  files: (files) =>
    files.map(({ name, type, bytes, sha256 }, index) => ({
      head: `${index + 1}. ${name}`,
      text: `${evidenceLimits.types[type]}，${sayBytes(bytes)}；校验值（SHA-256）${sha256}`,
    })),
  recordedBy: (by, { day }, { recordedOn }) => `${by}，${day(recordedOn)}`,
  recordedOn: withAnother,
  checkedBy: (by, { day }, { checkedOn }) => `${by}${checkedOn ? `，${day(checkedOn)}` : ''}`,
  checkedOn: withAnother,
  withdrawal: ({ on, by, reason }, { day }) => `${by}，${day(on)}：${reason}`,
  withdrawn: ({ on, by, reason, agreedBy }, { day }) => `${by}，${day(on)}：${reason}${agreedBy ? `；${agreedBy}同意` : ''}`,
};

export const sections = {
  value: { title: '公布的数', of: ['of', 'measure', 'value'] },
  proof: {
    title: '依据和核对',
    of: [
      'from',
      'to',
      'source',
      'publishedOn',
      'attachment',
      'recordedBy',
      'recordedOn',
      'checkedBy',
      'checkedOn',
      'withdrawal',
      'withdrawn',
    ],
  },
  files: aloneIn<OfficialValue>(officialLabels)('files'),
} as const satisfies SectionsOf<OfficialValue>;

export type Section = keyof typeof sections;

/** What a view of an official value tells under one title. */
export const saySection = sectionsOf<OfficialValue, OfficialView, Section>(officialLabels, officialSays, sections);
