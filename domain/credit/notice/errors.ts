import type { ErrorRow, Refusal } from '../../errors';
import { refuse } from '../../errors';

/** What only a credit notice is refused for, in its own words. */
export const noticeErrors = {
  'not-found': { say: '没有找到这条信用提示，或者您不能查看。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这条信用提示现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'approve-own': { say: '自己写的要由另一位局领导批准。', do: '请没有动笔的局领导批准。', then: 'stop' },
  'answer-own': {
    say: '写过或者批准过这条提示的人，不能答复对它的异议。',
    do: '请没有经手的同事核对、答复。',
    then: 'stop',
  },
  'answer-approve-own': { say: '自己写的答复要由另一个人批准。', do: '请没有动笔的同事批准。', then: 'stop' },
  'fact-changed': {
    say: '这条提示依据的信用信息改过了。',
    do: '请先“照现在的信息重写”，看过以后再批准、送达。',
    then: 'reload',
  },
  'fact-over': {
    say: '这条提示依据的信用信息还没有核对，或者已经结束、作废。',
    do: '没有核对的请先核对；已经结束的，这条提示不用再发。',
    then: 'reload',
  },
  'no-fact': { say: '没有找到这条信用信息。', do: '请从商家的页面重新选。', then: 'stop' },
  'no-merchant': { say: '没有找到这个商家，或者已经注销。', do: '请从商家的列表重新选。', then: 'stop' },
  'contest-open': { say: '上一次的异议还没有答复。', do: '请等答复；要补充证据的，请打电话告诉本局。', then: 'reload' },
  'contest-missing': { say: '没有等着答复的异议。', do: '请重新打开，看最新情况。', then: 'reload' },
  'answer-open': { say: '已经有一份答复等着批准。', do: '请先批准或者退回它。', then: 'reload' },
  'answer-missing': { say: '没有等着批准的答复。', do: '请重新打开，看最新情况。', then: 'reload' },
  'nobody-there': {
    say: '这个商家还没有人用小程序，消息送不到。',
    do: '请打印出来当面送交或者邮寄，再“登记纸质送达”。',
    then: 'stop',
  },
  'no-template': { say: '这类商家没有这种提示。', do: '请核对商家的种类和列入的原因。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type NoticeError = keyof typeof noticeErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a notice's own words. */
export function refuseNotice(code: NoticeError): Refusal {
  const { say, do: then, then: how } = noticeErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
