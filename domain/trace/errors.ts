import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only a trace record is refused for, in its own words. */
export const traceErrors = {
  'not-found': { say: '没有找到这条追溯记录。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这条追溯记录现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'release-own': { say: '自己暂停的要由另一个人恢复。', do: '请另一位同事看过以后恢复。', then: 'stop' },
  'through-own': { say: '自己填的内容要由另一个人看过才能放行。', do: '请同事看过以后放行。', then: 'stop' },
  'own-shop': { say: '您代表这家商家，不能再以工作人员的身份办它的事。', do: '请同事办理。', then: 'stop' },
  'nothing-held': { say: '没有等着放行的内容。', do: '请重新打开，看最新情况。', then: 'reload' },
  'merchant-closed': { say: '这家商家已经注销，不能再加记录。', do: '请核对商家的状态。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type TraceError = keyof typeof traceErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a trace record's own words. */
export function refuseTrace(code: TraceError): Refusal {
  const { say, do: then, then: how } = traceErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
