import { bulletinName } from '@domain/bulletin/name';
import type { FaqKey } from '@domain/bulletin/content/faqs';
import type { LessonKey } from '@domain/bulletin/content/lessons';

/** Where the pages of this package are; those that others open too stand in src/routes.ts. */
export const readerRoutes = {
  list: '/bulletins/list/index',
  bulletin: (id: string) => `/${bulletinName.pages.own}?id=${encodeURIComponent(id)}`,
  lesson: (key: LessonKey) => `/bulletins/lesson/index?key=${key}`,
  faqs: (open?: FaqKey) => `/bulletins/faqs/index${open ? `?open=${open}` : ''}`,
};
