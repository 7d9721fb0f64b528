import { sayDate } from '@domain/civil-date';
import { audiences, bulletinKinds } from '@domain/bulletin/kinds';
import type { client } from '../cloud/client';
import { moment } from '../cloud/client';
import { go } from '../routes';
import { ListRow } from '../ui/list-row';
import type { Tone } from '../ui/tag';
import { bulletinRowId } from './ids';
import { readerRoutes } from './routes';

export type FeedRow = Awaited<ReturnType<typeof client.bulletins.feed.query>>['rows'][number];

/** What warns stands out; what teaches does not. */
export const toneOf = (kind: FeedRow['kind']): Tone => (kind === 'warning' || kind === 'relayed' ? 'due' : 'plain');

/** One bulletin in a list. `isNew`: this phone has not shown it yet. */
export function BulletinRow({ row, isNew }: { row: FeedRow; isNew: boolean }) {
  const { id, kind, title, lead, audience, publishedOn, correctedOn } = row;
  const today = moment()?.today;
  const to = audience.filter((one) => one !== 'everyone').map((one) => audiences[one].label);
  const day = publishedOn ? sayDate(publishedOn, today) : '';
  return (
    <ListRow
      id={bulletinRowId(id)}
      tag={isNew ? `新 · ${bulletinKinds[kind].label}` : bulletinKinds[kind].label}
      tone={toneOf(kind)}
      aside={correctedOn ? `${day} · 已更正` : day}
      what={title}
      who={[to.length > 0 && `给${to.join('、')}`, lead].filter(Boolean).join(' · ')}
      onTap={() => go(readerRoutes.bulletin(id))}
    />
  );
}
