import type { WordsOf } from '../../act-words';
import { line, one } from '../../question';
import type { Complaint } from '../complaint';
import { standingLink } from '../merchant-link';
import type { linkMerchant } from './link-merchant';

export const linkMerchantWords: WordsOf<Complaint, typeof linkMerchant> = {
  title: '关联登记的商家',
  word: '关联登记的商家',
  group: { title: '登记的商家', place: 1 },
  fields: (complaint) => [
    // What may be chosen is found in the register by the page.
    { ...one('of', '是登记的哪一家', []), hint: '认不准的先不选。只在局里用，投诉人和商家都看不到。' },
    ...(standingLink(complaint) ? [line('reason', '为什么改成这一家', '原来的留在案卷里')] : []),
  ],
};
