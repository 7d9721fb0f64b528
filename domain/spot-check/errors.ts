import { refuse, type ErrorRow, type Refusal } from '../errors';

/** What only a spot check is refused for, in its own words. */
export const spotCheckErrors = {
  'not-found': { say: '没有找到这一次抽查。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这一次抽查现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'publish-own': { say: '自己录入的结果要由另一个人核对以后公布。', do: '请没有录入结果的同事核对公布。', then: 'stop' },
  'not-published': {
    say: '抽查检验结果要向社会公布，还没有登记（消法第三十三条）。',
    do: '请先登记在哪里、哪天公布的。',
    then: 'stop',
  },
  'not-handled': { say: '不合格或者有问题的，还没有登记怎样处理。', do: '请先登记处理情况。', then: 'stop' },
  'reinspection-open': { say: '复检还没有结果。', do: '请先登记复检结果。', then: 'stop' },
  'merchant-unknown': { say: '没有找到这个经营主体。', do: '请从列表里重新选择。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type SpotCheckError = keyof typeof spotCheckErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a spot check's own words. */
export function refuseSpotCheck(code: SpotCheckError): Refusal {
  const { say, do: then, then: how } = spotCheckErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
