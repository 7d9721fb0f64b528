import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { unlinkMerchant } from './unlink-merchant';

export const unlinkMerchantWords: WordsOf<Complaint, typeof unlinkMerchant> = {
  word: '解除关联',
  group: { title: '登记的商家', place: 2 },
  fields: () => [why('为什么解除', '解除以后，这家店用账号看的人马上看不到这件投诉。关联过的留在案卷里，随时可以再关联。')],
};
