import { evidenceLimits, sayBytes } from '../evidence/limits';
import { asIs, aloneIn, sectionsOf, type SaysOf, type SectionsOf, type Wording } from '../say';
import type { Enrolment } from './enrolment';
import { endGroundWords, enrolmentLabels, enrolmentStateWords } from './labels';
import { conditions } from './pledge';
import type { EnrolmentView } from './visibility';

type Signed = { on: string; by?: string; reason?: string };
const signed = ({ on, by, reason }: Signed, { day }: Wording) =>
  `${[by, day(on)].filter(Boolean).join('，')}${reason ? `：${reason}` : ''}`;

/** How each fact of an enrolment reads. */
export const enrolmentSays: SaysOf<Enrolment, EnrolmentView> = {
  _id: null,
  version: null,
  merchant: null,
  at: null,
  no: asIs,
  state: (state) => enrolmentStateWords[state],
  contact: asIs,
  phone: asIs,
  has: (has) => has.map((one) => conditions[one].label).join('；'),
  statement: asIs,
  files: (files) =>
    files.map(({ name, type, bytes, sha256 }, index) => ({
      head: `照片 ${index + 1}`,
      text: `${name}，${evidenceLimits.types[type]}，${sayBytes(bytes)}；校验值（SHA-256）${sha256}`,
    })),
  pledge: ({ version, text, ...done }, wording) => [
    { head: `及时处理消费投诉承诺书（${version} 版）`, text },
    { head: '签署', text: signed(done, wording) },
  ],
  reviewed: ({ saw, ...done }, wording) => `${signed(done, wording)}${saw ? `：${saw}` : ''}`,
  admitted: (done, wording) => signed(done, wording),
  odr: ({ number, on, by }, { day }) => `${number}${on ? `（${[by, day(on)].filter(Boolean).join('，')}登记）` : ''}`,
  suspensions: (all, wording) =>
    all.flatMap(({ lifted, ...one }) => [
      { head: '暂停', text: signed(one, wording) },
      ...(lifted ? [{ head: '恢复', text: signed(lifted, wording) }] : []),
    ]),
  declined: ({ todo, ...done }, wording) => [
    { head: '没有通过', text: signed(done, wording) },
    { head: '怎么办', text: todo },
  ],
  ended: ({ ground, ...done }, wording) => `${endGroundWords[ground].label}；${signed(done, wording)}`,
  withdrawnOn: (on, { day }) => day(on),
  on: (on, { day }) => day(on),
};

const alone = aloneIn<Enrolment>(enrolmentLabels);

export const sections = {
  about: {
    title: '这份登记',
    of: ['no', 'state', 'on', 'reviewed', 'admitted', 'odr', 'declined', 'ended', 'withdrawnOn'],
  },
  contact: { title: '谁来答复消费者', of: ['contact', 'phone', 'has', 'statement'] },
  suspensions: alone('suspensions'),
  pledge: alone('pledge'),
  files: alone('files'),
} as const satisfies SectionsOf<Enrolment>;

export type Section = keyof typeof sections;

/** What a view of an enrolment tells under one title. */
export const saySection = sectionsOf<Enrolment, EnrolmentView, Section>(enrolmentLabels, enrolmentSays, sections);
