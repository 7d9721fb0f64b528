import { ofLesson, ofQuestion, type countedWhat } from '@domain/bulletin/counting';
import type { FaqKey } from '@domain/bulletin/content/faqs';
import type { LessonKey } from '@domain/bulletin/content/lessons';
import { client, moment, newKey, refusalOf } from '../cloud/client';

type Of = { bulletin: string } | { lesson: LessonKey } | { faq: FaqKey };

/** What the count is of; a lesson and a question are counted by the year of the server. */
function nameOf(of: Of): string | undefined {
  if ('bulletin' in of) return of.bulletin;
  const year = moment()?.today.slice(0, 4);
  if (!year) return undefined;
  return 'lesson' in of ? ofLesson(of.lesson, year) : ofQuestion(of.faq, year);
}

/** Tells that something was opened, shared or finished. Nobody waits for it, and what is not counted is not told. */
export function counted(of: Of, what: (typeof countedWhat)[number]): void {
  const name = nameOf(of);
  if (name) void client.bulletins.count.mutate({ of: name, what }, { context: { key: newKey() } }).catch(refusalOf);
}
