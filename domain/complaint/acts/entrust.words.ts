import type { WordsOf } from '../../act-words';
import { currentDeadline } from '../../law/deadline/running';
import { day, line } from '../../question';
import type { Complaint } from '../complaint';
import type { entrust } from './entrust';
import { latestBefore } from './shared/fields.words';

export const entrustWords: WordsOf<Complaint, typeof entrust> = {
  group: { title: '调解', place: 3 },
  fields: () => [
    line('to', '受托的调解组织'),
    line('respondentConsent', '商家同意的凭据', '写书面同意的日期、录音编号等'),
    { ...day('returnBy', '哪一天交回结果'), ahead: true },
  ],
  starts: (complaint, today, _, calendar) => ({
    returnBy: latestBefore(currentDeadline(complaint, 'C2')?.workBy, 5, { today, calendar }),
  }),
};
