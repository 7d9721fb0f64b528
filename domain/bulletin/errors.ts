import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only a bulletin is refused for, in its own words: the table that every phone carries has none of them. */
export const bulletinErrors = {
  'not-found': { say: '没有找到这一条，或者还没有发布。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这一条现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'check-own': { say: '自己写的要由另一个人核对。', do: '请同事对照事实和法律核对。', then: 'stop' },
  'approve-own': { say: '自己写的要由另一位局领导批准。', do: '请没有动笔的局领导批准。', then: 'stop' },
  'through-own': { say: '自己写的内容要由另一个人看过才能放行。', do: '请同事看过以后放行。', then: 'stop' },
  held: {
    say: '微信的内容检查还没有通过，不能发布。',
    do: '请等检查结果；没有通过的，由另一个人看过，写明理由放行，或者改写。',
    then: 'reload',
  },
  'nothing-held': { say: '没有等着放行的内容。', do: '请重新打开，看最新情况。', then: 'reload' },
  'correction-open': { say: '已经有一处更正等着批准。', do: '请先批准或者退回它。', then: 'reload' },
  'correction-missing': { say: '没有等着批准的更正。', do: '请重新打开，看最新情况。', then: 'reload' },
  'release-missing': { say: '没有这条发布记录，或者已经作废。', do: '请重新打开台账。', then: 'reload' },
  'nothing-in-ledger': {
    say: '这一年的台账里还没有这一项的发布记录。',
    do: '请先登记发布记录，附上佐证，再确认。',
    then: 'stop',
  },
  'confirmed-before': { say: '这一项已经有人确认。', do: '要改的，请先收回原来的确认。', then: 'reload' },
  'not-confirmed': { say: '这一项还没有人确认，没有可以收回的。', do: '请重新打开台账。', then: 'reload' },
} as const satisfies Record<string, ErrorRow>;

export type BulletinError = keyof typeof bulletinErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a bulletin's own words. */
export function refuseBulletin(code: BulletinError): Refusal {
  const { say, do: then, then: how } = bulletinErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
