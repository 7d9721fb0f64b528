import * as z from 'zod';
import { form, optionalText } from '../../fields';
import { HOUSE } from '../../law/cite';
import { endedLinks, namedIn, standingLink, wordOf } from '../merchant-link';
import { heldByLink } from '../talk/holding';
import { always, badField, notGoneOn, row, staffOfCase } from './shared/row';
import { nobody } from './shared/tells';

const again = '请选择哪一家。';

/**
 * An officer says which merchant of the register a case is about; the function holds that it is kept there. Once accepted it shows on that merchant's
 * desk; to whoever answered for another one it is closed at once.
 */
export const linkMerchant = row({
  label: '关联登记的商家',
  article: HOUSE,
  by: staffOfCase,
  from: always,
  asks: form({
    /** A merchant, or a shop of it (`wordOf`). */
    of: z.string({ error: again }).regex(/^[\w-]{1,64}(:[\w-]{1,64})?$/, { error: again }),
    reason: optionalText('为什么改成这一家', 300),
  }),
  when: notGoneOn,
  needs: [
    ({ subject, input }) => {
      const stands = standingLink(subject);
      if (!stands) return undefined;
      if (wordOf(stands) === input.of) return badField('of', '现在关联的就是这一家，不用再选。');
      return input.reason ? undefined : badField('reason', '已经关联过别的，请写明为什么改。');
    },
  ],
  leaves: ({ subject, input, actor, moment }) => {
    const [on, by] = [moment.today, actor.name];
    const links = subject.merchantLinks ?? [];
    const earlier = input.reason ? endedLinks(links, { on, by, reason: input.reason }) : links;
    return heldByLink({ ...subject, merchantLinks: [...earlier, { ...namedIn(input.of), on, by }] });
  },
  tells: nobody,
  // Neither side is told of the link; the merchant is of the case, once that is accepted.
  confidential: true,
});
