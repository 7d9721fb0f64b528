import type { ComponentType } from 'react';
import { ShownCard } from './shown-card';

/** A card on the page of a merchant that tells of one subject: how many there are, and the way to its list. */
export type MerchantCard = ComponentType<{ merchant: string }>;

/** The cards of the subjects kept under a merchant, in their order; a subject adds its card here. */
export const cards: readonly { of: string; Card: MerchantCard }[] = [{ of: 'promise', Card: ShownCard }];
