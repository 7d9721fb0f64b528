import { sourceWords } from '../bureau/source';
import { officeName } from '../place/offices';
import { asIs, sectionsOf, type SaysOf, type SectionsOf } from '../say';
import { otherMatterLabels } from './labels';
import type { OtherMatter, ToldWay } from './other-matter';
import { routeOf } from './routes';
import type { OtherMatterView } from './visibility';

export const toldWords: Record<ToldWay, string> = { inPerson: '当面', phone: '电话', post: '来信回复', online: '网上回复' };

/** How each fact of a matter that is no complaint reads. */
export const otherMatterSays: SaysOf<OtherMatter, OtherMatterView> = {
  _id: null,
  kind: null,
  version: null,
  at: null,
  no: asIs,
  matter: (matter) => routeOf(matter).label,
  about: asIs,
  told: (told, _, { matter }) => `${toldWords[told]}${routeOf(matter).way ? `：${routeOf(matter).way}` : ''}`,
  where: asIs,
  source: (source) => sourceWords[source],
  on: (on, { day }) => day(on),
  by: asIs,
  office: officeName,
};

export const sections = {
  about: { title: '事项', of: ['matter', 'no'] },
  noted: { title: '记下的', of: ['about', 'told', 'where', 'source', 'on', 'by', 'office'] },
} as const satisfies SectionsOf<OtherMatter>;

export type Section = keyof typeof sections;

/** What a view of a matter tells under one title. */
export const saySection = sectionsOf<OtherMatter, OtherMatterView, Section>(otherMatterLabels, otherMatterSays, sections);
