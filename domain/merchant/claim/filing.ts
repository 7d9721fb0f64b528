import type * as z from 'zod';
import { personName, phone } from '../../contact-fields';
import { filesSchema } from '../../evidence/limits';
import { form, optionalGroup, optionalText } from '../../fields';
import { normalCode, normalName } from '../../normal-form';
import { identityChecked, identityFields, shopSchema } from '../entry';
import type { MerchantClaim } from './claim';

/** What a person sends to say which merchant is theirs. */
export const claimSchema = form({
  ...identityFields,
  shop: optionalGroup(shopSchema),
  person: personName('您的姓名', '写真实姓名'),
  phone: phone(),
  note: optionalText('您是这一家的什么人', 100),
  files: filesSchema,
}).check(identityChecked, ({ value, issues }) => {
  if (value.kind === 'person' && !value.shop)
    issues.push({
      code: 'custom',
      path: ['shop.name'],
      message: '没有营业执照的，请写您的店铺，工作人员要靠它核实。',
      input: undefined,
    });
  if (!value.files?.length)
    issues.push({
      code: 'custom',
      path: ['files'],
      message: value.kind === 'person' ? '请上传店铺后台的截图，看得到店铺名称就可以。' : '请拍一张营业执照上传，字要看得清。',
      input: value.files,
    });
});
export type ClaimInput = z.output<typeof claimSchema>;

/** Claims of one person that wait at once. */
export const MOST_WAITING = 3;

/** The lists a claim stands in. */
export const claimLists = {
  state: (state: MerchantClaim['state']) => `s:${state}`,
  person: (member: string) => `p:${member}`,
  waitingOf: (member: string) => `w:${member}`,
} as const;

/** By what a claim is listed and found, as it is kept beside it. Pure. */
export function claimListed({ state, member, no, uscc, name }: MerchantClaim): { find: string[]; lists: string[] } {
  return {
    find: [normalCode(no), ...(uscc ? [normalCode(uscc)] : []), normalName(name)],
    lists: [claimLists.state(state), claimLists.person(member), ...(state === 'filed' ? [claimLists.waitingOf(member)] : [])],
  };
}
