import { bulletinTable, type BulletinCommand } from '@domain/bulletin/acts/table';
import { wordsOfAct } from '@domain/bulletin/acts/words';
import { rowOf } from '@domain/lifecycle';
import { one } from '@domain/question';
import { namesOf } from '../../act/names';
import type { BoundAct } from '../../act/use-act';
import { ofDraft } from '../../evidence/list';
import { doAct, readBulletin } from '../calls';
import { type Opened } from '../seen';
import { pressRoutes } from '../routes';

export const isBulletinCommand = (command: string | undefined): command is BulletinCommand =>
  command !== undefined && rowOf(bulletinTable, command) !== undefined;

export const namesOfAct = (act: BulletinCommand) => namesOf(bulletinTable[act].label, wordsOfAct(act));

/** What waits for a person's eye, to choose which is let through. */
const heldQuestion = ({ held }: Opened) =>
  one(
    'item',
    '放行哪一样',
    held
      .filter(({ waits }) => waits)
      .map(({ id, what, say }) => ({ value: id, label: what === 'words' ? '文字' : '图片', hint: say })),
  );

/** An act of the bureau on a bulletin. */
export function bulletinAct(id: string, act: BulletinCommand): BoundAct<Opened> {
  const words = wordsOfAct(act);
  return {
    id,
    act,
    names: namesOfAct(act),
    home: pressRoutes.desk(id),
    // Its files go up under the draft's own key, as those of any form.
    ownerOf: ofDraft,
    done: () => '已办理',
    read: () => readBulletin(id),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: (seen, today) => [
      ...(act in needsHeld ? [heldQuestion(seen)] : []),
      ...(words.fields?.(seen.bulletin, today) ?? []),
    ],
    startsOf: () => ({}),
    send: ({ bulletin }, input, key) => doAct(id, bulletin.version, act, input, key),
  };
}

const needsHeld: Readonly<Partial<Record<BulletinCommand, true>>> = { letThrough: true };
