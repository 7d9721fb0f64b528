import type { Complaint } from '../complaint';
import { long, day, one, options, line } from '../../question';
import { latestBefore } from './shared.words';
import { currentDeadline } from '../../law/deadline/running';
import { paperWords } from '../words';
import type { WordsOf } from '../../act-words';
import type { identity } from './identity';

export const identityWords: WordsOf<Complaint, typeof identity> = {
  identityRequest: {
    group: { title: '核实和更正', place: 2 },
    fields: () => [
      long('what', '需要的证明', 200),
      { ...day('dueOn', '最迟哪天提供'), ahead: true, hint: '等材料不停止受理期限，要给受理决定留出一个工作日。' },
    ],
    starts: (complaint, today) => ({ dueOn: latestBefore(currentDeadline(complaint, 'C1')?.workBy, 1, today) }),
  },
  confirmHelper: {
    word: '登记本人确认',
    group: { title: '核实和更正', place: 1 },
    foot: { place: 7 },
    fields: ({ helper, complainant }) => [
      {
        ...one('how', '本人怎样确认的', options({ code: `打电话，${complainant.name}念了确认码`, signature: '见到本人签名' })),
        hint: `由${helper?.name ?? '别人'}（${helper?.bond ?? ''}）代填。确认码在代填人的手机上，请本人念，不要请代填人念。`,
      },
      { ...line('code', '确认码', '6 位数字'), when: ({ how }) => how === 'code' },
      { ...line('proof', '凭据', '如：11 月 25 日窗口，李文静见到本人签名'), when: ({ how }) => how === 'signature' },
    ],
  },
  recordIdentity: {
    group: { title: '核实和更正', place: 3 },
    fields: () => [
      one('paper', '证件类型', options(paperWords)),
      line('lastFour', '证件号码的后四位', '整个号码不保存；录入全国12315平台时照原件填'),
      long('how', '怎样核实的', 200, '如：窗口看过原件'),
    ],
  },
};
