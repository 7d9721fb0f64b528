import { randomBytes } from 'node:crypto';
import { APP_ID } from '../ground/app-id';
import type { OpenApi } from './openapi';
import type { Tables } from '../store/table';
import { notEmulated } from '../ground/wire-error';
import { refusedBy } from './wx-error';

const LIFETIME_MS = 5 * 60_000;

interface Issued {
  phone: string;
  /** The functions' now, UTC ms. */
  at: number;
}

export interface PhoneCodes {
  /** What the button `open-type="getPhoneNumber"` gives the program after the person has agreed. */
  issue(phone: string): string;
  /** `phonenumber.getPhoneNumber`: a code is good once and for five minutes. */
  getPhoneNumber: OpenApi;
  clear(): void;
}

export function phoneCodesOf(tables: Tables, now: () => number): PhoneCodes {
  const codes = tables.records<Issued>('phoneCodes');
  return {
    issue: (phone) => {
      const code = randomBytes(32).toString('hex');
      codes.set(code, { phone, at: now() });
      return code;
    },
    getPhoneNumber: ({ code, openid }) => {
      if (openid !== undefined) throw notEmulated('phonenumber.getPhoneNumber with openid');
      const issued = typeof code === 'string' ? codes.get(code) : undefined;
      if (typeof code === 'string') codes.remove(code);
      if (!issued || now() - issued.at > LIFETIME_MS) return refusedBy(40029, 'invalid code');
      const number = { phoneNumber: issued.phone, purePhoneNumber: issued.phone, countryCode: '86' };
      const watermark = { timestamp: Math.floor(issued.at / 1000), appid: APP_ID };
      return { errcode: 0, errmsg: 'ok', phone_info: { ...number, watermark } };
    },
    clear: () => codes.clear(),
  };
}
