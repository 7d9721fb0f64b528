import type { CivilDate } from '../../civil-date';
import { factRows, viewOf } from '../../facts';
import { noticeFacts, type NoticeSight } from './facts';
import type { AnswerDraft, Contest, CreditNotice, Delivery, Mark, State } from './notice';

type Named<T> = Omit<T, 'by'> & { by: string };
/** Without the name for whom it is not told. */
type PerhapsNamed<T> = Omit<T, 'by'> & { by?: string };
type Masked =
  | ('on' | 'writers' | 'returned' | 'approved' | 'delivered' | 'deliveries' | 'readBy' | 'acknowledged')
  | ('contests' | 'withdrawn' | 'ended' | 'discarded');

export type ContestView = Omit<Contest, 'by' | 'proposed' | 'answer'> & {
  by: string;
  proposed?: Named<AnswerDraft>;
  answer?: PerhapsNamed<AnswerDraft> & { approvedBy?: string; approvedOn?: CivilDate };
};
export type DeliveryView = Omit<Delivery, 'by' | 'to'> & { by: string; to?: string };

/** What one relation may read of a notice. */
export type NoticeView = Omit<CreditNotice, Masked> & {
  on?: CivilDate;
  writers?: string[];
  returned?: Named<NonNullable<CreditNotice['returned']>[number]>[];
  approved?: Named<NonNullable<CreditNotice['approved']>>;
  delivered?: PerhapsNamed<NonNullable<CreditNotice['delivered']>>;
  deliveries?: DeliveryView[];
  readBy?: Omit<Mark, 'member'>[];
  acknowledged?: Omit<Mark, 'member'>[];
  contests?: ContestView[];
  withdrawn?: PerhapsNamed<NonNullable<CreditNotice['withdrawn']>>;
  ended?: PerhapsNamed<NonNullable<CreditNotice['ended']>>;
  discarded?: Named<NonNullable<CreditNotice['discarded']>>;
};

/** States in which its merchant reads it: what was never delivered is not there for anybody outside. */
const outside: ReadonlySet<State> = new Set<State>(['delivered', 'contested', 'answered', 'ended', 'withdrawn']);

/** Whether a notice was ever brought to its merchant. Pure. */
export const isDelivered = ({ state, delivered }: Pick<CreditNotice, 'state' | 'delivered'>): boolean =>
  delivered !== undefined && outside.has(state);

/** Who reads what of a notice, row by row, compiled from its facts. */
export const visibility = factRows<CreditNotice, NoticeSight>(noticeFacts);

/** A notice as the bureau or its merchant may read it; that it is this merchant's is asked before. */
export const viewNotice = (notice: CreditNotice, relation: NoticeSight): NoticeView =>
  viewOf(visibility, notice, relation) as unknown as NoticeView;
