import type { Complaint } from '../../complaint';
import { runs } from '../../open-matters';

export function openAppraisal(subject: Complaint) {
  return subject.appraisals?.filter(runs)[0];
}
