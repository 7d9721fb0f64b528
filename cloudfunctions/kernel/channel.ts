import { guide, type Channel } from '@domain/bureau/channel';
import type { Subject } from './commit';
import { read } from './store';

export interface ChannelSetting extends Subject {
  channel: Channel;
}

export const CHANNEL = 'channel';
export const channelPlace = { collection: 'settings' as const, id: CHANNEL };

/** How complaints can be made through the program today; before anything is announced, it only guides. */
export async function channelOf(): Promise<Channel> {
  return (await read<ChannelSetting>('settings', CHANNEL))?.channel ?? guide;
}
