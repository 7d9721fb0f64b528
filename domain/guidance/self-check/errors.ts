import type { ErrorRow, Refusal } from '../../errors';
import { refuse } from '../../errors';

/** What only a self-check is refused for, in its own words: the table that every phone carries has none of them. */
export const selfCheckErrors = {
  'not-found': { say: '没有找到这份自查，或者已经删除。', do: '请从自查列表重新打开。', then: 'stop' },
  changed: { say: '这份自查刚才有人改过。', do: '您选的都在，请重新打开看一眼再保存。', then: 'reload' },
  finished: { say: '这份自查已经做完，不能再改。', do: '情况变了的，请重新做一份，可以和这一份比。', then: 'reload' },
  unanswered: { say: '还有 {count} 题没有选。', do: '请选完再看结果；不清楚的可以先存着，以后接着做。', then: 'stop' },
  'only-writer': { say: '这份自查由做的人或者负责人删除。', do: '请做的人或者负责人来删。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type SelfCheckError = keyof typeof selfCheckErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a self-check's own words; `{count}` is filled in. */
export function refuseSelfCheck(code: SelfCheckError, count = 0): Refusal {
  const { say, do: then, then: how } = selfCheckErrors[code];
  return refuse(carriers[how], { params: { say: say.replace('{count}', String(count)), do: then } });
}
