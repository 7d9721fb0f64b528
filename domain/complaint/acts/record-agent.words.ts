import type { WordsOf } from '../../act-words';
import { day, line, long, options } from '../../question';
import type { Complaint } from '../complaint';
import { agentPowerWords } from '../words';
import type { recordAgent } from './record-agent';

export const recordAgentWords: WordsOf<Complaint, typeof recordAgent> = {
  group: { title: '核实和更正', place: 4 },
  fields: () => [
    line('name', '代理人姓名'),
    { path: 'phone', kind: 'tel', label: '代理人电话' },
    long('authorisation', '授权的事项和权限', 300),
    day('seenOn', '哪一天看到授权委托书原件'),
    {
      path: 'powers',
      kind: 'many',
      label: '授权里写明可以做什么',
      hint: '没有写的不选；投诉本身不用选。',
      options: options(agentPowerWords),
    },
    line('identity', '看过代理人的什么身份证明', '写证件名称，如居民身份证、律师执业证，不写号码'),
    { ...day('until', '授权到哪一天'), ahead: true },
  ],
};
