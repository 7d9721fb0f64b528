import type { ErrorRow, Refusal } from '../../errors';
import { refuse } from '../../errors';

/** What only a mailing is refused for, in its own words. */
export const batchErrors = {
  'not-found': { say: '没有找到这一批提示。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这一批提示现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'approve-own': { say: '自己写的要由另一位局领导批准。', do: '请没有动笔的局领导批准。', then: 'stop' },
  running: { say: '另一批提示正在发。', do: '请等它发完，或者打开那一批，停下、不再发。', then: 'stop' },
  'list-missing': { say: '没有找到这份名单，或者还没有试导完。', do: '名单的各行只留 14 天：请重新导入一份。', then: 'stop' },
  'list-old': { say: '名单太旧了，可能已经有人补报。', do: '请重新导出、导入一份名单，再写一批。', then: 'stop' },
  'window-closed': {
    say: '现在不是报年报的时间（1月1日到6月30日）。',
    do: '过了6月30日的，用没有报的名单，发“年报还没有报”。',
    then: 'stop',
  },
  'rule-in-force': { say: '这个规定已经施行了。', do: '请退回修改，或者不用这一批了。', then: 'stop' },
  'window-open': { say: '名单是6月30日以前的，那时还可以报。', do: '请发“该报年报了”，或者用7月1日以后的名单。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type BatchError = keyof typeof batchErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a mailing's own words. */
export function refuseBatch(code: BatchError): Refusal {
  const { say, do: then, then: how } = batchErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
