import { factContent } from '../../../domain/credit/fact/fixture';
import type { Step } from '../scenarios';
import { act, handler, leader, merchant, on, taskForce, TODAY, uploaded, verified, withFile } from './steps';

const content = factContent({ seenOn: TODAY, publishedOn: '2026-08-24', decidedOn: '2026-08-20' });
const facts = (who: string, command: string, input: object = {}) =>
  act(who, 'credit.actFact', 'credit.enterFact', 'creditFacts', command, input);
const does = (who: string, command: string, input: object = {}) =>
  act(who, 'credit.actNotice', 'credit.draftNotice', 'creditNotices', command, input);
const own = (door: string, more: object = {}) =>
  on(merchant, door, 'credit.draftNotice', 'creditNotices', (id) => ({ id, ...more }));

/** A checked fact of the merchant whose owner is in the program. */
const aFact: readonly Step[] = [
  ...verified,
  (_, { merchants = [] }) => ({
    openid: handler,
    door: 'credit.enterFact',
    input: { merchant: merchants[0]?._id, content },
  }),
  facts(leader, 'check'),
];
const ofFact: Step = ({ 'credit.enterFact': fact }, { merchants = [] }) => ({
  openid: handler,
  door: 'credit.draftNotice',
  input: { merchant: merchants[0]?._id, fact: fact!.id },
});
/** Of what was seen in its online shop. */
const ofLicence: Step = (_, { merchants = [] }) => ({
  openid: handler,
  door: 'credit.draftNotice',
  input: { merchant: merchants[0]?._id, occasion: { topic: 'licence', seenOn: TODAY, where: '山货集市的云屏山货铺' } },
});

const because = { reason: '看过以后这样办' };
const answer = { result: 'corrected', text: '对照决定书核对过，已经照决定书改正。' };
const paper = { way: 'handed', on: TODAY, note: '店主本人签收' };
const over = facts(leader, 'end', { why: 'repaired', on: '2026-11-20', document: '修 2 号' });

/** Every door and act of credit notices that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const noticesSteps: readonly (readonly Step[])[] = [
  [
    ...aFact,
    ofFact,
    does(handler, 'write', { addition: '材料可以先打电话问清楚再来' }),
    does(leader, 'sendBack', because),
    does(handler, 'refresh'),
    does(leader, 'approve'),
    does(handler, 'deliver'),
    own('credit.markNoticeRead'),
    own('credit.acknowledgeNotice'),
    ...uploaded(merchant),
    withFile((file) => own('credit.contestNotice', { input: { reason: '罚款的金额写错了', files: [file] } })),
    does(taskForce, 'proposeAnswer', answer),
    does(leader, 'declineAnswer', because),
    does(taskForce, 'proposeAnswer', answer),
    does(leader, 'approveAnswer'),
    ...uploaded(handler),
    withFile((file) =>
      does(handler, 'recordContest', { saidBy: '店主来窗口', on: TODAY, reason: '公示日期也不对', files: [file] }),
    ),
    does(taskForce, 'proposeAnswer', { ...answer, result: 'upheld' }),
    does(leader, 'approveAnswer'),
    ...uploaded(handler),
    withFile((file) => does(handler, 'addDelivery', { ...paper, files: [file] })),
    does(handler, 'end', { why: 'repaired', note: '平台显示修复成功' }),
  ],
  [...verified, ofLicence, does(handler, 'discard', because)],
  [
    ...verified,
    ofLicence,
    does(leader, 'approve'),
    ...uploaded(handler),
    withFile((file) => does(handler, 'deliverPaper', { ...paper, files: [file] })),
    does(leader, 'withdraw', { reason: '看错了店铺，那家亮了照' }),
  ],
  // Its fact is over: the timer ends what its merchant has in hand, and drops what nobody was told.
  [...aFact, ofFact, does(leader, 'approve'), does(handler, 'deliver'), over, () => 'timer'],
  [...aFact, ofFact, over, () => 'timer'],
];
