import type { KindName } from '../../subject';

/** 认领申请: a WeChat user says which merchant is theirs; nothing of it shows before the bureau has verified that. */
export const merchantClaimName = {
  kind: 'merchantClaim',
  collection: 'merchantClaims',
  word: '认领申请',
  series: 'R',
  pages: { staff: 'credit/claim/index', own: 'shop/claim/index' },
} as const satisfies KindName;
