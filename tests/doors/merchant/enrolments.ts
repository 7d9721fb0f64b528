import { conditionKeys } from '../../../domain/enrolment/pledge';
import type { Step } from '../scenarios';
import { act, handler, leader, merchant, uploaded, verified, withFile } from './steps';

const said = {
  ...{ contact: '吴伙计', phone: '13900001189', has: [...conditionKeys] },
  ...{ statement: '专人接电话，三天内答复，坏的包退。', pledged: true },
};
const applies: readonly Step[] = [
  ...uploaded(merchant),
  withFile((file) => (_, { merchants = [] }) => ({
    ...{ openid: merchant, door: 'settling.enrol' },
    input: { merchant: String(merchants[0]?._id), ...said, files: [file] },
  })),
];
const does = (openid: string, command: string, input: object = {}): Step =>
  act(openid, 'settling.enrolmentAct', 'settling.enrol', 'enrolments', command, input);
const because = { reason: '看过以后这样办' };
const review = does(handler, 'review', { saw: '到店看过，有专人、有电话、有制度' });

/** Every act on an enrolment that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const enrolmentsSteps: readonly (readonly Step[])[] = [
  [
    ...verified,
    ...applies,
    withFile((file) => (answers) => ({
      ...{ openid: handler, door: 'evidence.openMeans' },
      input: { kind: 'enrolment', id: answers['settling.enrol']!.id, files: [file] },
    })),
    does(merchant, 'setContact', { contact: '郑接待', phone: '13900001187' }),
    review,
    does(leader, 'admit'),
    does(handler, 'noteOdr', { number: 'ODR-990122-7' }),
    does(handler, 'suspend', because),
    does(leader, 'resume', because),
    does(leader, 'end', { ground: 'late', ...because }),
  ],
  [...verified, ...applies, does(merchant, 'withdraw')],
  [...verified, ...applies, does(handler, 'decline', { reason: '没有专人答复', todo: '请指定专人再申请' })],
  [...verified, ...applies, review, does(leader, 'admit'), does(merchant, 'leave', because)],
];
