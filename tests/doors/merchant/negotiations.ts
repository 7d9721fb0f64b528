import { conditionKeys } from '../../../domain/enrolment/pledge';
import { complaint } from '../../functions/calls';
import { asked, refund, shown } from '../../functions/negotiation-calls';
import type { Step } from '../scenarios';
import { act, consumer, handler, leader, merchant, on, uploaded, verified, withFile } from './steps';

/** The persona `merchant` as an enrolled firm. */
const enrolled: readonly Step[] = [
  ...verified,
  ...uploaded(merchant),
  withFile((file) => (_, { merchants = [] }) => ({
    ...{ openid: merchant, door: 'settling.enrol' },
    input: {
      ...{ merchant: String(merchants[0]?._id), contact: '吴伙计', phone: '13900001189', has: [...conditionKeys] },
      ...{ statement: '专人接电话，三天内答复，坏的包退。', pledged: true, files: [file] },
    },
  })),
  act(handler, 'settling.enrolmentAct', 'settling.enrol', 'enrolments', 'review', { saw: '到店看过，有专人' }),
  act(leader, 'settling.enrolmentAct', 'settling.enrol', 'enrolments', 'admit'),
];

/** With a photograph that may be a paper, so that an officer looks at it before the firm does. */
const sent: readonly Step[] = [
  ...enrolled,
  ...uploaded(consumer),
  withFile((file) => (answers) => ({
    ...{ openid: consumer, door: 'settling.negotiate' },
    input: asked(String(answers['settling.enrol']?.no), {
      ...{ facts: `${complaint.facts}照片里有身份证件。`, files: [file], shown: { ...shown, files: [file] } },
    }),
  })),
];
const does = (openid: string, command: string, input: object = {}): Step =>
  act(openid, 'settling.negotiationAct', 'settling.negotiate', 'negotiations', command, input);
const opens = (openid: string): Step =>
  withFile((file) => (answers) => ({
    ...{ openid, door: 'evidence.openNegotiation' },
    input: { id: answers['settling.negotiate']!.id, files: [file] },
  }));
const because = { reason: '仓库里没有货了' };

/** Every act on a negotiation that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const negotiationsSteps: readonly (readonly Step[])[] = [
  [
    ...sent,
    withFile((file) => does(handler, 'letThrough', { item: file, reason: '是核桃的照片' })),
    opens(merchant),
    does(merchant, 'view'),
    does(merchant, 'offer', refund()),
    does(consumer, 'refuse', because),
    does(consumer, 'offer', refund()),
    does(merchant, 'accept'),
    does(merchant, 'reportPerformance', { done: 'all' }),
    does(consumer, 'confirmPerformance', { done: 'part', fen: 5_000 }),
  ],
  [
    ...sent,
    does(merchant, 'fail', because),
    does(handler, 'noteCall', { reached: false, said: '没有人接，下午再打' }),
    on(consumer, 'complaints.fromNegotiation', 'settling.negotiate', 'negotiations', (id, version) => ({ id, version })),
    opens(consumer),
  ],
  [...sent, does(consumer, 'leave', { reason: '自己去店里退了' })],
];
