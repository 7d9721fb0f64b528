import type { WordsOf } from '../../act-words';
import { line, one, options } from '../../question';
import type { Complaint } from '../complaint';
import type { confirmHelper } from './confirm-helper';

export const confirmHelperWords: WordsOf<Complaint, typeof confirmHelper> = {
  word: '登记本人确认',
  group: { title: '核实和更正', place: 1 },
  foot: { place: 7 },
  fields: ({ helper, complainant }) => [
    {
      ...one('how', '本人怎样确认的', options({ code: `打电话，${complainant.name}念了确认码`, signature: '见到本人签名' })),
      hint: `由${helper?.name ?? '别人'}（${helper?.bond ?? ''}）代填。先点“发确认码”，发到投诉人本人的电话；打这个电话，请本人念，不要请代填人念。`,
    },
    { ...line('code', '确认码', '6 位数字'), kind: 'code', when: ({ how }) => how === 'code' },
    { ...line('proof', '凭据', '如：11 月 25 日窗口，李文静见到本人签名'), when: ({ how }) => how === 'signature' },
  ],
};
