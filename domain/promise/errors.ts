import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only a promise is refused for, in its own words. */
export const promiseErrors = {
  'not-found': { say: '没有找到这条承诺。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这条承诺现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'check-own': { say: '自己写、自己签的承诺要由另一个人核对。', do: '请没有动笔的同事核对。', then: 'stop' },
  'own-shop': { say: '您代表这家商家，不能再以工作人员的身份办它的事。', do: '请同事办理。', then: 'stop' },
  'resume-own': { say: '自己暂停的要由另一个人恢复。', do: '请另一位同事看过以后恢复。', then: 'stop' },
  'undo-own': { say: '自己关联的违诺要由另一个人撤销。', do: '请另一位同事看过以后撤销。', then: 'stop' },
  'through-own': { say: '自己写的内容要由另一个人看过才能放行。', do: '请同事看过以后放行。', then: 'stop' },
  held: {
    say: '微信的内容检查还没有通过，现在不能展示。',
    do: '请等检查结果；没有通过的，由工作人员看过放行，或者改写。',
    then: 'reload',
  },
  'nothing-held': { say: '没有等着放行的内容。', do: '请重新打开，看最新情况。', then: 'reload' },
  'change-open': { say: '已经有一处变更等着核对。', do: '请等它核对完，或者先收回它。', then: 'reload' },
  'change-missing': { say: '没有等着核对的变更。', do: '请重新打开，看最新情况。', then: 'reload' },
  'ending-open': { say: '已经公布了终止的日期。', do: '要改日期的，先撤回终止，再重新公布。', then: 'reload' },
  'ending-missing': { say: '没有可以撤回的终止。', do: '请重新打开，看最新情况。', then: 'reload' },
  'case-missing': { say: '没有找到这件投诉，或者不归您看。', do: '请核对编号；举报不能关联。', then: 'stop' },
  'case-linked': { say: '这件投诉已经关联这条承诺。', do: '请在违诺记录里看；关联错的，先由另一个人撤销。', then: 'reload' },
  'breach-missing': { say: '没有这条违诺记录，或者已经撤销。', do: '请重新打开，看最新情况。', then: 'reload' },
  'shop-missing': { say: '没有找到这家商家公开的内容。', do: '请从列表重新打开，或者换一个名称再找。', then: 'stop' },
  'merchant-closed': { say: '这家商家已经注销，不能再作新的承诺。', do: '请核对商家的状态。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type PromiseError = keyof typeof promiseErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a promise's own words. */
export function refusePromise(code: PromiseError): Refusal {
  const { say, do: then, then: how } = promiseErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
