import { forget, keep, kept } from '../cloud/device';
import type { Answers } from '../form/question';
import { writerOf, type Who } from './writer';

const WHO = 'who';

export const who = (): Who | undefined => kept<Who>(WHO);
export const forgetWho = (): void => forget(WHO);

/** A complaint was filed: who wrote it is remembered, or forgotten, as was ticked. Whom one helps is nobody's to remember. */
export function rememberWho(answers: Answers): void {
  const writer = writerOf(answers, who());
  if (writer) keep(WHO, writer);
  else forgetWho();
}
