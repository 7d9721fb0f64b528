import * as z from 'zod';
import { refuse, type Refusal } from '../../errors';
import { longText } from '../../fields';
import { defineLifecycle, type Step } from '../../lifecycle';
import type { Merchant } from '../merchant';
import type { Person } from '../person';
import type { MerchantRelation } from '../relations';

export const { row, table } = defineLifecycle<Merchant['state'], MerchantRelation, never, Merchant>();

export type Act<Input> = Step<Merchant, Input, MerchantRelation>;

/** Who of the bureau keeps what stands there. */
export const keepers = ['officer', 'leader'] as const;

export const reason = longText('理由', 4, 300);

export const person = ({ actor: { member, name } }: Pick<Act<unknown>, 'actor'>): Person => ({ member, name });

export const badField = (field: string, message: string): Refusal => refuse('invalid-input', { fields: { [field]: message } });

/** The id of one of several on the merchant. */
export const oneId = (what: string) =>
  z.string({ error: `请选择${what}。` }).regex(/^[\w:-]{1,80}$/, { error: `请从列表重新选择${what}。` });
