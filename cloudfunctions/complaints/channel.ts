import { checkAnnouncement, guide, type Announcement, type Channel } from '@domain/bureau/channel';
import { refuse, type Refusal } from '@domain/errors';
import { CHANNEL, type ChannelSetting } from '../kernel/channel';
import type { Answer, MemberContext } from '../kernel/commit';
import { commit } from '../kernel/commit';
import { plainly } from '../kernel/plainly';
import { read } from '../kernel/store';

async function change(
  ctx: MemberContext,
  command: string,
  input: unknown,
  decide: (now: Channel) => Channel | Refusal,
): Promise<Answer> {
  const before = await read<ChannelSetting>('settings', CHANNEL);
  const ref = { kind: 'setting', collection: 'settings' as const, id: CHANNEL, version: before?.version ?? 0 };
  return commit<ChannelSetting>(ctx, ref, command, input, {
    decide: (subject) => {
      const channel = decide(subject?.channel ?? guide);
      if ('refused' in channel) return channel;
      const next = { _id: CHANNEL, version: (subject?.version ?? 0) + 1, channel };
      return plainly(next, { relation: 'admin', shown: ctx.actor.name, article: '令121-8' });
    },
  });
}

/** Registers the announcement by which the program became a channel (令121-8), or corrects it. */
export const publish = (ctx: MemberContext, announcement: Announcement): Promise<Answer> =>
  change(
    ctx,
    'publishChannel',
    announcement,
    () => checkAnnouncement(announcement, ctx.moment) ?? { mode: 'published', announcement },
  );

/** The program is no channel any more: it guides to 12315 again. What was filed stays and goes on; the event keeps the reason. */
export const withdraw = (ctx: MemberContext, reason: string): Promise<Answer> =>
  change(ctx, 'withdrawChannel', { reason }, ({ mode }) => (mode === 'published' ? guide : refuse('channel-not-published')));
