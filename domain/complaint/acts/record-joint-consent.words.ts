import type { WordsOf } from '../../act-words';
import { one, options, when } from '../../question';
import type { Complaint } from '../complaint';
import { jointActWords } from '../words';
import type { recordJointConsent } from './record-joint-consent';
import { claim, recorded } from './shared/fields.words';

export const recordJointConsentWords: WordsOf<Complaint, typeof recordJointConsent> = {
  group: { title: '替当事人登记（代录）', place: 6 },
  fields: ({ joint }) => [
    one(
      'name',
      '哪一位',
      (joint?.people ?? []).map(({ name }) => ({ value: name, label: name })),
    ),
    one('act', '同意哪一件事', options(jointActWords)),
    ...claim('同意变更成什么请求').map((question) => when(question, ({ act }) => act === 'changeClaim')),
    ...recorded,
  ],
  starts: (_complaint, _today, { name }) => ({ 'recorded.who': name }),
};
