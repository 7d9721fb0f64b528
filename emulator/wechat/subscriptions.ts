import { randomUUID } from 'node:crypto';
import { whyFieldsRefused } from './message-fields';
import type { OpenApi } from './openapi';
import type { Tables } from '../store/table';
import { isOpenid, refusedBy } from './wx-error';

/** A subscription message as it went out. */
export interface SentMessage {
  /** The functions' now, UTC ms. */
  sentAt: number;
  /** Openid. */
  to: string;
  templateId: string;
  page?: string;
  data: Record<string, string>;
}

export interface Subscriptions {
  /** A person accepted these templates: each gives one message. */
  accept(openid: string, templateIds: readonly string[]): void;
  /** `subscribeMessage.send`. */
  send: OpenApi;
  outbox(): SentMessage[];
  clear(): void;
}

/** Consents and messages, kept in the data file. */
export function subscriptionsOf(tables: Tables, now: () => number): Subscriptions {
  const consents = tables.records<number>('consents');
  const sent = tables.records<SentMessage>('messages');
  const keyOf = (openid: string, templateId: string) => `${openid}/${templateId}`;
  return {
    accept: (openid, templateIds) => {
      for (const key of templateIds.map((id) => keyOf(openid, id))) consents.set(key, (consents.get(key) ?? 0) + 1);
    },
    send: ({ touser, template_id: templateId, page, data, miniprogram_state: state }) => {
      if (!isOpenid(touser)) return refusedBy(40003, 'invalid openid');
      if (typeof templateId !== 'string' || !/^[\w-]{43}$/.test(templateId)) return refusedBy(40037, 'invalid template_id');
      if (page !== undefined && typeof page !== 'string') return refusedBy(41030, 'invalid page');
      if (state !== undefined && !['developer', 'trial', 'formal'].includes(String(state)))
        return refusedBy(47001, 'invalid miniprogram_state');
      const why = whyFieldsRefused(data);
      if (why) return refusedBy(47003, why);
      const left = consents.get(keyOf(touser, templateId)) ?? 0;
      if (left === 0) return refusedBy(43101, 'user refuse to accept the msg');
      consents.set(keyOf(touser, templateId), left - 1);
      const values = Object.entries(data as Record<string, { value: unknown }>).map(([key, { value }]) => [key, String(value)]);
      const fields = Object.fromEntries(values) as Record<string, string>;
      sent.set(randomUUID(), { sentAt: now(), to: touser, templateId, ...(page ? { page } : {}), data: fields });
      return { errcode: 0, errmsg: 'ok' };
    },
    outbox: () => sent.all(),
    clear: () => {
      consents.clear();
      sent.clear();
    },
  };
}
