import { checkAnnouncement, guide, type Announcement, type Channel } from '@domain/bureau/channel';
import type { Answer, MemberContext, Subject } from '../kernel/commit';
import { commit } from '../kernel/commit';
import { read } from '../kernel/store';

interface ChannelSetting extends Subject {
  channel: Channel;
}

const place = 'channel';
export const channelPlace = { collection: 'settings' as const, id: place };

/** How complaints can be made through the program today; before anything is announced, it only guides. */
export async function channelOf(): Promise<Channel> {
  return (await read<ChannelSetting>('settings', place))?.channel ?? guide;
}

/** Registers the announcement by which the program became a channel (令121-8), or corrects it. */
export async function publish(ctx: MemberContext, announcement: Announcement): Promise<Answer> {
  const before = await read<ChannelSetting>('settings', place);
  const ref = { kind: 'setting', collection: 'settings' as const, id: place, version: before?.version ?? 0 };
  return commit<ChannelSetting>(ctx, ref, 'publishChannel', announcement, {
    decide: (subject) => {
      const refusal = checkAnnouncement(announcement, ctx.moment);
      if (refusal) return refusal;
      const next = { _id: place, version: (subject?.version ?? 0) + 1, channel: { mode: 'published' as const, announcement } };
      const answer = { id: place, version: next.version };
      return { next, relation: 'admin', shown: ctx.actor.name, article: '令121-8', entries: [], notices: [], answer, dueBy: '' };
    },
  });
}
