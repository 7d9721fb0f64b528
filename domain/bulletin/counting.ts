import { faqs } from './content/faqs';
import { lessons } from './content/lessons';

/** What is counted of a reading. */
export const countedWhat = ['open', 'share', 'finish'] as const;
export type CountedWhat = (typeof countedWhat)[number];

/** Civil days after publication through which readers are told apart; after that the count is closed for good. */
export const COUNTED_DAYS = 90;

/** `lesson:sevenDays:2026`: a lesson or a question in one year. */
export const ofLesson = (key: string, year: string | number): string => `lesson:${key}:${year}`;
export const ofQuestion = (key: string, year: string | number): string => `faq:${key}:${year}`;

/** Whether this is a lesson or a question of the year of `today`, which are counted year by year. Pure. */
export function countable(of: string, today: string): boolean {
  const [kind, key = '', year] = of.split(':');
  const table: object | undefined = kind === 'lesson' ? lessons : kind === 'faq' ? faqs : undefined;
  return table !== undefined && Object.prototype.hasOwnProperty.call(table, key) && year === today.slice(0, 4);
}
