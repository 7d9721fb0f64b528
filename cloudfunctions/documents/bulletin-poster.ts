import { county } from '@config/county';
import type { Block } from '@domain/bulletin/blocks';
import type { Bulletin } from '@domain/bulletin/bulletin';
import { isOutside } from '@domain/bulletin/days';
import { refuseBulletin } from '@domain/bulletin/errors';
import { bulletinKinds } from '@domain/bulletin/kinds';
import { bulletinName } from '@domain/bulletin/name';
import { sayFullDate } from '@domain/civil-date';
import { shortened } from '@domain/shortened';
import type { Kept } from '../kernel/commit';
import { Refused } from '../kernel/refused';
import { read } from '../kernel/store';
import { paragraph, poster, type Part } from './docx';
import { codePicture } from './poster';

/** Points of a sheet that is read from two metres. */
const MOST_POINTS = 8;
const POINT_LETTERS = 36;

/** Points (1/72 inch): what a line has between the margins, and the height that title and points have beside the code, the head and the foot. */
const WIDTH = 440;
const ROOM = { title: 100, points: 238 };

/** A line is a quarter higher than its letters, and 12 points stand around each text. */
const heightOf = (text: string, size: number) => Math.ceil([...text].length / Math.floor(WIDTH / size)) * size * 1.25 + 12;

/** The largest of these sizes at which all of it keeps to its room: a sheet on a wall has no second page. */
const fitting = (texts: readonly string[], sizes: readonly [number, ...number[]], room: number): number =>
  sizes.find((size) => texts.reduce((sum, text) => sum + heightOf(text, size), 0) <= room) ?? Math.min(...sizes);

/** What stands large: headings where there are any, else list items, else the first sentence of each paragraph; a relayed text as it is. */
function pointsOf(blocks: readonly Block[]): string[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const first = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.split('。')[0] ?? ''] : []));
  const found = headings.length ? headings : items.length ? items : first;
  return found.slice(0, MOST_POINTS).map((text) => shortened(text, POINT_LETTERS));
}

/** The part of a page's address that WeChat puts into a code: at most 32 signs. */
const sceneOf = (id: string) => `id=${id}`;

/**
 * A published bulletin as a sheet of A4: its title, its points, who issued it, and the program's code that opens it. It names no firm: a sheet on
 * a wall outlives the publication that a name may stand by.
 */
export async function bulletinPosterOf(id: string): Promise<{ part: Part; title: string }> {
  const kept = await read<Kept<Bulletin>>(bulletinName.collection, id);
  if (!kept || !isOutside(kept) || kept.state !== 'published') throw new Refused(refuseBulletin('not-found'));
  const { kind, title, blocks, issuer, publishedOn, relayed } = kept;
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
  const points = pointsOf(blocks);
  const pointSize = fitting(points, [22, 18, 16, 14, 12], ROOM.points);
  const code = await codePicture({ scene: sceneOf(id), page: bulletinName.pages.own });
  const sheet = [
    poster(bulletinKinds[kind].label, 26),
    poster(title, fitting([title], [34, 28, 24, 20], ROOM.title), true),
    ...(relayed ? quotes.map((text) => paragraph(text)) : points.map((text) => poster(text, pointSize))),
    code,
    poster('微信扫码看全文', 20),
    poster(`遇到了一样的事，打 ${county.hotline}`, 22, true),
    poster(
      [relayed ? `${relayed.issuer}发布，${issuer}转发` : issuer, publishedOn && sayFullDate(publishedOn)]
        .filter(Boolean)
        .join('　'),
      16,
    ),
  ];
  return { part: { sheet }, title };
}
