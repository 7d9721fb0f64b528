import { addingWords } from './adding.words';
import { answeringWords } from './answering.words';
import { appraisingWords } from './appraising.words';
import { claimingWords } from './claiming.words';
import { classifyingWords } from './classifying.words';
import { cluesWords } from './clues.words';
import { confirmingWords } from './confirming.words';
import { correctingWords } from './correcting.words';
import { decidingWords } from './deciding.words';
import { disputingWords } from './disputing.words';
import { endingWords } from './ending.words';
import { identityWords } from './identity.words';
import { mediatingWords } from './mediating.words';
import { ownDataWords } from './own-data.words';
import { publishingWords } from './publishing.words';
import { ratingWords } from './rating.words';
import { revokingWords } from './revoking.words';
import { routingWords } from './routing.words';
import { sendingWords } from './sending.words';
import { tellingWords } from './telling.words';
import { terminatingWords } from './terminating.words';
import type { StaffWords } from '../../act-words';
import type { Complaint } from '../complaint';
import type { ComplaintCommand } from '../lifecycle';

/** How every act of the bureau on a complaint reads at the desk. */
export const staffWords: Partial<Record<ComplaintCommand, StaffWords<Complaint>>> = {
  ...addingWords,
  ...answeringWords,
  ...appraisingWords,
  ...claimingWords,
  ...classifyingWords,
  ...cluesWords,
  ...confirmingWords,
  ...correctingWords,
  ...decidingWords,
  ...disputingWords,
  ...endingWords,
  ...identityWords,
  ...mediatingWords,
  ...ownDataWords,
  ...publishingWords,
  ...ratingWords,
  ...revokingWords,
  ...routingWords,
  ...sendingWords,
  ...tellingWords,
  ...terminatingWords,
};

/** The lists of further acts, in the order they stand at the desk. */
export const groupTitles: readonly string[] = [
  '调解',
  '办结',
  '替当事人登记（代录）',
  '核实和更正',
  '等着核对的更正',
  '补登的日期',
  '送达和文书',
  '转来的单位',
  '投诉公示',
  '商家的查看',
  '全国12315平台',
  '由谁来办',
  '违法线索',
  '诉讼、复议和撤销',
];
