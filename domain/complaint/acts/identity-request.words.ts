import type { WordsOf } from '../../act-words';
import { currentDeadline } from '../../law/deadline/running';
import { day, long } from '../../question';
import type { Complaint } from '../complaint';
import type { identityRequest } from './identity-request';
import { latestBefore } from './shared/fields.words';

export const identityRequestWords: WordsOf<Complaint, typeof identityRequest> = {
  group: { title: '核实和更正', place: 2 },
  fields: () => [
    long('what', '需要的证明', 200),
    { ...day('dueOn', '最迟哪天提供'), ahead: true, hint: '等材料不停止受理期限，要给受理决定留出一个工作日。' },
  ],
  starts: (complaint, today, _, calendar) => ({
    dueOn: latestBefore(currentDeadline(complaint, 'C1')?.workBy, 1, { today, calendar }),
  }),
};
