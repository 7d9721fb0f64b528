import { refuse, type ErrorRow, type Refusal } from '../errors';

/** What only a measure is refused for, in its own words: the table that every phone carries has none of them. */
export const measureErrors = {
  'not-found': { say: '没有找到这一件。', do: '请从列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这一件现在不能这样办。', do: '请重新打开，看最新情况。', then: 'reload' },
  'approve-own': { say: '自己提出或者改过的，要由另一个人批准。', do: '请没有动笔的所长或者局领导批准。', then: 'stop' },
  'bureau-approves': { say: '本局规定约谈由局领导批准。', do: '请局领导批准。', then: 'stop' },
  'check-missing': { say: '还有没有核查结果的对象。', do: '请先登记核查结果，再办结。', then: 'stop' },
  'not-published': {
    say: '网络食品的约谈和后续处理情况要向社会公开，还没有登记。',
    do: '请先登记在哪里、哪天公开的，再办结。',
    then: 'stop',
  },
  'not-in-credit-file': {
    say: '食品安全责任约谈和整改情况要记入食品安全信用档案，还没有登记。',
    do: '请先记入信用档案并登记，再办结。',
    then: 'stop',
  },
  'letter-not-approved': { say: '这一件还没有批准，或者已经取消，没有可以打印的信。', do: '请批准以后再打印。', then: 'stop' },
  'object-unknown': { say: '有商家不在经营主体库里。', do: '请从列表里重新选择。', then: 'stop' },
  'class-unknown': { say: '没有找到这个经营主体。', do: '请从列表重新打开。', then: 'stop' },
} as const satisfies Record<string, ErrorRow>;

export type MeasureError = keyof typeof measureErrors;

const carriers = { reload: 'kind-reload', stop: 'kind-stop' } as const;

/** A refusal in a measure's own words. */
export function refuseMeasure(code: MeasureError): Refusal {
  const { say, do: then, then: how } = measureErrors[code];
  return refuse(carriers[how], { params: { say, do: then } });
}
