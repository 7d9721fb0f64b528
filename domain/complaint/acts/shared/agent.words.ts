import type { FieldsOf } from '../../../act-words';
import { day, long, options } from '../../../question';
import { agentPowerWords } from '../../words';
import type { renewAgent } from '../renew-agent';

/** What an authorisation says (令121-11). */
export const authorised: FieldsOf<typeof renewAgent> = [
  long('authorisation', '授权的事项和权限', 300),
  day('seenOn', '哪一天看到授权委托书原件'),
  {
    path: 'powers',
    kind: 'many',
    label: '授权里写明可以做什么',
    hint: '没有写的不选；投诉本身不用选。',
    options: options(agentPowerWords),
  },
  { ...day('until', '授权到哪一天'), ahead: true },
];
