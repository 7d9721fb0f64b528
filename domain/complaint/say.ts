import { labelIn } from '../facts';
import { aloneIn, linesOf, sectionsOf, type Line, type SectionsOf, type Wording } from '../say';
import type { Complaint } from './complaint';
import { complaintLabels } from './labels';
import type { Revoked } from './records';
import { sayBeside, sayPapers } from './say/beside';
import { sayContent, sayIntake } from './say/case';
import { sayDecided } from './say/decided';
import { sayMediated } from './say/mediated';
import { sayOffers } from './say/offers';
import type { Says } from './say/words';
import type { ComplaintView } from './visibility';

const revokers = { reconsideration: '行政复议撤销', court: '法院撤销', own: '本局自行纠正' } as const;

/** A decision that is gone, with all that was told and done under it, in the words each fact has today. */
function sayRevoked(old: Revoked, wording: Wording): Line[] {
  const undone = Object.keys(complaintSays).filter((field) => field in old && field !== 'decision') as (keyof Complaint)[];
  const then = (field: keyof Complaint) =>
    lines(field, old, wording).map(({ head, text }) => {
      const label = labelIn<Complaint>(complaintLabels, field);
      return { head: `当时的${label}${head && head !== label ? `：${head}` : ''}`, text };
    });
  return [
    { head: `${wording.day(old.on)} ${revokers[old.by]} ${old.documentNo}`, text: old.reason },
    ...then('decision'),
    ...undone.flatMap(then),
  ];
}

/** How each fact of a complaint reads, on a card and in the file of the case. A fact without words does not compile. */
export const complaintSays: Says = {
  ...sayIntake,
  ...sayContent,
  ...sayDecided,
  ...sayMediated,
  ...sayOffers,
  ...sayPapers,
  ...sayBeside,
  revoked: (list, wording) => list.flatMap((old) => sayRevoked(old, wording)),
};

const lines = linesOf<Complaint, ComplaintView>(complaintLabels, complaintSays);

const onlyStaff = '（只给办案人员）';

const alone = aloneIn<Complaint>(complaintLabels);

export const sections = {
  intake: {
    title: '收到和登记',
    of: [
      'no',
      'state',
      'source',
      'receivedOn',
      'receivedAt',
      'receivedReason',
      'recordedBy',
      'online',
      'onlineClassifiedBy',
      'intakeOffice',
      'office',
      'handler',
      'mergedInto',
      'negotiated',
    ],
  },
  senders: alone('senders'),
  imported: alone('imported'),
  content: { title: '投诉内容', of: ['problem', 'category', 'facts', 'requests', 'otherRequest', 'askedFen', 'purchase'] },
  summary: alone('summary'),
  respondent: alone('respondent'),
  complainant: { title: '投诉人', of: ['complainant', 'consents', 'helper', 'agent', 'guardian'] },
  deadlines: alone('deadlines'),
  decision: alone('decision'),
  proposal: alone('proposal'),
  outcome: { title: '结果', of: ['closing', 'agreement', 'settlement', 'performance', 'withdrawal', 'takenOverBy'] },
  answer: alone('answer'),
  offers: { title: '双方自己谈的', of: ['offers', 'agreed'] },
  mediation: alone('mediation'),
  meetings: alone('meetings'),
  entrusted: alone('entrusted'),
  appraisals: alone('appraisals'),
  claims: alone('claims'),
  supplements: alone('supplements'),
  evidence: alone('evidence'),
  suspension: alone('suspension'),
  recusals: alone('recusals'),
  approved: alone('approved'),
  declined: alone('declined'),
  identity: alone('identity'),
  flags: alone('flags', '（第十七条，只给办案人员）'),
  revoked: alone('revoked'),
  publication: alone('publication'),
  joint: alone('joint'),
  consentLog: alone('consentLog'),
  corrections: alone('corrections'),
  reclassifications: alone('reclassifications'),
  lateEntries: alone('lateEntries', onlyStaff),
  dayCorrections: alone('dayCorrections'),
  rating: { title: '评价', of: ['rating', 'callbacks'] },
  clues: alone('clues', onlyStaff),
  referrals: alone('referrals', onlyStaff),
  competence: alone('competence'),
  proceedings: alone('proceedings'),
  routing: alone('routing'),
  mergedFrom: alone('mergedFrom'),
  platform12315: { title: '全国12315平台', of: ['platform12315No', 'platform12315', 'no12315'] },
  merchantLinks: alone('merchantLinks', onlyStaff),
  access: alone('access'),
  documents: alone('documents'),
  deliveries: alone('deliveries'),
} as const satisfies SectionsOf<Complaint>;

export type Section = keyof typeof sections;

/** What a view of a complaint tells under one title. */
export const saySection = sectionsOf<Complaint, ComplaintView, Section>(complaintLabels, complaintSays, sections);
