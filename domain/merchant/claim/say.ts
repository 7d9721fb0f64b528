import { sayFiledFile } from '../../evidence/say-file';
import { aloneIn, asIs, sectionsOf, type SaysOf, type SectionsOf } from '../../say';
import { exemptionWords, merchantKindWords, shopChannelWords } from '../words';
import type { MerchantClaim } from './claim';
import { claimLabels, claimStateWords } from './labels';
import type { ClaimView } from './visibility';

/** How each fact of a claim reads. */
export const claimSays: SaysOf<MerchantClaim, ClaimView> = {
  _id: null,
  version: null,
  member: null,
  at: null,
  no: asIs,
  state: (state) => claimStateWords[state],
  kind: (kind) => merchantKindWords[kind].label,
  name: asIs,
  uscc: asIs,
  exemption: (why) => exemptionWords[why].label,
  shop: ({ channel, platform, name, url }) => [name, shopChannelWords[channel].label, platform, url].filter(Boolean).join('，'),
  note: asIs,
  person: asIs,
  phone: asIs,
  files: (files) => files.map((file, index) => ({ head: `照片 ${index + 1}`, text: sayFiledFile(file) })),
  on: (on, { day }) => day(on),
  verified: ({ on, by, saw, merchantNo, replaced }, { day }) => {
    const who = [by, day(on)].filter(Boolean).join('，');
    const instead = replaced ? `；代替原来的负责人${replaced.name}：${replaced.reason}` : '';
    return `${who}，登记为 ${merchantNo}${saw ? `；核对了${saw}` : ''}${instead}`;
  },
  declined: ({ on, by, reason, todo }, { day }) => [
    { head: claimLabels.declined as string, text: `${[by, day(on)].filter(Boolean).join('，')}：${reason}` },
    { head: '怎么办', text: todo },
  ],
  withdrawnOn: (on, { day }) => day(on),
};

export const sections = {
  about: { title: '申请', of: ['no', 'state', 'on', 'declined', 'verified', 'withdrawnOn'] },
  claimed: { title: '认领哪一家', of: ['name', 'kind', 'uscc', 'exemption', 'shop'] },
  person: { title: '谁来认领', of: ['person', 'phone', 'note'] },
  files: aloneIn<MerchantClaim>(claimLabels)('files'),
} as const satisfies SectionsOf<MerchantClaim>;

export type Section = keyof typeof sections;

/** What a view of a claim tells under one title. */
export const saySection = sectionsOf<MerchantClaim, ClaimView, Section>(claimLabels, claimSays, sections);
