import type { WordsOf } from '../../act-words';
import { line, long, one, options } from '../../question';
import type { Complaint } from '../complaint';
import { paperWords } from '../words';
import type { recordIdentity } from './record-identity';

export const recordIdentityWords: WordsOf<Complaint, typeof recordIdentity> = {
  group: { title: '核实和更正', place: 3 },
  fields: () => [
    one('paper', '证件类型', options(paperWords)),
    { ...line('lastFour', '证件号码的后四位', '整个号码不保存；录入全国12315平台时照原件填'), kind: 'idEnd' },
    long('how', '怎样核实的', 200, '如：窗口看过原件'),
  ],
};
