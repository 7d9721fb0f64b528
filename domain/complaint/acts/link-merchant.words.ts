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
    {
      ...one('of', '是登记的哪一家', []),
      hint: '认不准的先不选。受理以后，这家店核实过的账号能看到商品、问题和摘要，并来答复；关联错了，就是让别人看到。',
    },
    ...(standingLink(complaint)
      ? [line('reason', '为什么改成这一家', '原来的留在案卷里；原来那家店的人马上看不到这件投诉')]
      : []),
  ],
};
