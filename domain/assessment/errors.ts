import type { ErrorRow, Refusal } from '../errors';
import { refuse } from '../errors';

/** What only a ledger is refused for, in its own words. */
const ledgerErrors = {
  'row-missing': { say: '台账里已经没有这一行。', do: '请重新打开台账。', then: 'reload' },
  'paper-missing': { say: '没有这份材料，或者已经撤下。', do: '请重新打开台账。', then: 'reload' },
  'nothing-in-ledger': { say: '这一年的台账里还没有这一项的记录。', do: '请先登记记录、附上材料，再确认。', then: 'stop' },
  'total-missing': { say: '没有这个总数，或者已经作废。', do: '请重新打开台账。', then: 'reload' },
  'share-open': { say: '这一项现在还不能得分。', do: '请看台账里写的原因，补齐以后再确认。', then: 'stop' },
  'confirmed-before': { say: '这一项已经有人确认。', do: '要改的，请先收回原来的确认。', then: 'reload' },
  'pack-missing': { say: '没有这份材料包，或者已经不能这样办。', do: '请重新打开这一页。', then: 'reload' },
  'pack-running': { say: '有一份材料包还没有做完。', do: '请先接着做完，或者不做了，再做下一份。', then: 'reload' },
  'pack-kept-off': {
    say: '这份材料包里有您是当事人或者已经回避的投诉，您不能下载。',
    do: '请另一位看指标的工作人员下载。',
    then: 'stop',
  },
  'pack-gone': { say: '这份材料包的文件已经过期删除。', do: '请重新做一份：同一天、同样的数据，做出来的一样。', then: 'stop' },
  'not-confirmed': { say: '这一项还没有人确认，没有可以收回的。', do: '请重新打开台账。', then: 'reload' },
} as const satisfies Record<string, ErrorRow>;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a ledger's own words. */
export function refuseLedger(code: keyof typeof ledgerErrors): Refusal {
  const { say, do: then, then: how } = ledgerErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
