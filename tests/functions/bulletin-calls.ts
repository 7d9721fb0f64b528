import type { Emulator } from '../../emulator/emulator';
import { as, newKey } from './calls';

/** What an editor sends, lawful as it stands. */
export const writing = (more: object = {}) => ({
  kind: 'tip',
  title: '网购核桃先看清规格和年份',
  lead: '核桃上市，网购增多，请留意下面几点。',
  blocks: [
    { kind: 'heading', text: '看清再下单' },
    { kind: 'list', ordered: true, items: ['看清净重和年份', '问清坏果怎么赔'] },
    { kind: 'paragraph', text: '保留订单、聊天记录和开箱视频，先和商家协商，协商不成打 12315。' },
    { kind: 'action', text: '我也遇到了', to: 'file' },
  ],
  issuer: '两当县市场监督管理局',
  audience: ['everyone'],
  categories: ['produce'],
  problems: ['mismatch'],
  places: [],
  networkRelated: true,
  laws: ['《消费者权益保护法》第二十五条'],
  ...more,
});

/** One persona at the doors of the bulletins. */
export const bulletinsOf = (emulator: Emulator) => (who: string) => {
  const { call } = as(emulator, who);
  return {
    draft: (more: object = {}, key?: string) => call('bulletins', 'draft', 'mutation', { writing: writing(more) }, key),
    act: (id: string, version: number, command: string, input: object = {}, key?: string) =>
      call('bulletins', 'act', 'mutation', { id, version, command, input }, key),
    query: (path: string, input?: object) => call('bulletins', path, 'query', input),
    change: (path: string, input: object, key?: string) => call('bulletins', path, 'mutation', input, key),
  };
};

/** Written by the handler, checked by intake, approved by the leader; answers id and version. */
export async function approvedOne(emulator: Emulator, more: object = {}): Promise<{ id: string; version: number }> {
  const on = bulletinsOf(emulator);
  const { data, ok, error } = await on('handler').draft(more);
  if (!ok) throw new Error(`draft: ${JSON.stringify(error)}`);
  const done = async (who: string, version: number, command: string) => {
    const reply = await on(who).act(data.id, version, command);
    if (!reply.ok) throw new Error(`${command}: ${JSON.stringify(reply.error)}`);
    return reply.data.version;
  };
  return { id: data.id, version: await done('leader', await done('intake', 1, 'check'), 'approve') };
}

/** The same, published by who wrote it. */
export async function publishedOne(emulator: Emulator, more: object = {}): Promise<{ id: string; version: number }> {
  const { id, version } = await approvedOne(emulator, more);
  const reply = await bulletinsOf(emulator)('handler').act(id, version, 'publish', {}, newKey());
  if (!reply.ok) throw new Error(`publish: ${JSON.stringify(reply.error)}`);
  return { id, version: reply.data.version };
}

/** The feed as somebody reads it who has no role. */
export async function feedOf(
  emulator: Emulator,
  input: object = {},
): Promise<{ rows: { id: string; title: string }[]; next?: string }> {
  const { data } = await bulletinsOf(emulator)('consumer').query('feed', input);
  return data as never;
}
