import type { BulletinCommand } from '@domain/bulletin/acts/table';
import { bulletinGroups, bulletinWords } from '@domain/bulletin/acts/words';
import type { StaffWords } from '@domain/act-words';
import { groupsOf, offerOf, type Offer } from '../../act/offered';
import { isBulletinCommand } from '../act/bound';
import type { Opened } from '../seen';
import { pressRoutes } from '../routes';

type Words = Readonly<Partial<Record<BulletinCommand, Pick<StaffWords<never>, 'group' | 'foot' | 'decides'>>>>;
const words = bulletinWords as unknown as Words;

/** Further acts by what they are about. */
export const groups = groupsOf<BulletinCommand>(words, bulletinGroups);

/** What another person does: who wrote it is not offered it. */
const anothers: readonly BulletinCommand[] = ['check', 'approve', 'approveCorrection', 'letThrough'];

/** What is offered on a bulletin: what the rule leaves open, without what needs another person than who wrote it. */
export function offeredOn({ acts, wrote, held }: Opened): Offer<BulletinCommand> {
  const may = acts
    .map(({ command }) => command)
    .filter(isBulletinCommand)
    .filter((one) => !(wrote && anothers.includes(one)))
    .filter((one) => one !== 'letThrough' || held.some(({ waits }) => waits));
  return offerOf<BulletinCommand>(words, may);
}

/** What is written has a page of its own; every other act has the page of acts. */
export const urlOf = (id: string, act: BulletinCommand): string =>
  act === 'write' || act === 'correct' ? pressRoutes.edit({ id, as: act }) : pressRoutes.act(id, act);
