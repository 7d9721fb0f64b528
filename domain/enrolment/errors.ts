import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only an enrolment is refused for, in its own words. */
export const enrolmentErrors = {
  'not-found': { say: '没有找到这份自行协商的登记。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这份登记现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'enrolled-already': { say: '这一家已经申请，或者已经是自行协商单位。', do: '请打开那一份看。', then: 'stop' },
  'merchant-closed': {
    say: '这家商家已经注销或停业，不能成为自行协商单位。',
    do: '登记有误的，请联系市场监管所更正。',
    then: 'stop',
  },
  'only-owner': { say: '申请由负责人提出。', do: '请负责人打开这一页申请。', then: 'stop' },
  'admit-own': { say: '审查的人不能自己批准。', do: '请没有审查过的局领导批准。', then: 'stop' },
  'resume-own': { say: '自己暂停的要由另一个人恢复。', do: '请另一位局领导看过以后恢复。', then: 'stop' },
  'own-shop': { say: '您代表这家商家，不能再以工作人员的身份办它的事。', do: '请同事办理。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type EnrolmentError = keyof typeof enrolmentErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in an enrolment's own words. */
export function refuseEnrolment(code: EnrolmentError): Refusal {
  const { say, do: then, then: how } = enrolmentErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
