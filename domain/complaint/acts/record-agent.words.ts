import type { WordsOf } from '../../act-words';
import { line } from '../../question';
import type { Complaint } from '../complaint';
import type { recordAgent } from './record-agent';
import { authorised } from './shared/agent.words';

export const recordAgentWords: WordsOf<Complaint, typeof recordAgent> = {
  group: { title: '核实和更正', place: 4 },
  fields: () => [
    line('name', '代理人姓名'),
    { path: 'phone', kind: 'tel', label: '代理人电话' },
    line('identity', '看过代理人的什么身份证明', '写证件名称，如居民身份证、律师执业证，不写号码'),
    ...authorised,
  ],
};
