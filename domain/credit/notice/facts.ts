import { defineFacts, type Sight } from '../../facts';
import type { Person } from '../../merchant/person';
import { noticeLabels } from './labels';
import type { Contest, CreditNotice } from './notice';

/** Who reads a notice: the bureau whole; its merchant what was delivered, without the bureau's own steps. */
export type NoticeSight = 'staff' | 'merchant';

const both = { staff: 'full', merchant: 'full' } as const satisfies Record<NoticeSight, Sight>;
const staff = { staff: 'full', merchant: 'absent' } as const;
/** Persons by their names alone. */
const named = { staff: 'masked', merchant: 'absent' } as const;
const cut = { staff: 'masked', merchant: 'masked' } as const;

const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });

/** The merchant reads its objection and the answer once it is approved; who of the bureau wrote it stays there. */
function contestFor({ by, proposed, answer, ...rest }: Contest, relation: NoticeSight) {
  const own = { ...rest, by: by.name };
  if (relation === 'merchant')
    return { ...own, ...(answer && { answer: { result: answer.result, text: answer.text, on: answer.approvedOn } }) };
  return {
    ...own,
    ...(proposed && { proposed: nameOf(proposed) }),
    ...(answer && { answer: { ...nameOf(answer), approvedBy: answer.approvedBy.name } }),
  };
}

/** Every fact of a notice: what it holds, and who reads it. */
export const noticeFacts = defineFacts<CreditNotice, NoticeSight>()(noticeLabels, {
  _id: { holds: 'bureau', sight: both },
  version: { holds: 'bureau', sight: both },
  no: { holds: 'bureau', sight: both },
  state: { holds: 'bureau', sight: both },
  merchant: { holds: 'bureau', sight: both },
  merchantName: { holds: 'bureau', sight: both },
  office: { holds: 'bureau', sight: both },
  topic: { holds: 'bureau', sight: both },
  fact: { holds: 'bureau', sight: both },
  occasion: { holds: 'bureau', sight: both },
  template: { holds: 'bureau', sight: both },
  title: { holds: 'bureau', sight: both },
  words: { holds: 'bureau', sight: both },
  addition: { holds: 'bureau', sight: both },
  dates: { holds: 'bureau', sight: both },
  objectBy: { holds: 'bureau', sight: both },
  at: { holds: 'bureau', sight: both },
  on: { holds: 'bureau', sight: staff },
  writers: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(({ name }) => name) },
  batch: { holds: 'bureau', sight: staff },
  returned: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(nameOf) },
  approved: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  delivered: {
    holds: 'bureau',
    note: '商家看不到是谁',
    sight: cut,
    mask: ({ on, by }, _, relation) => (relation === 'staff' ? { on, by: by.name } : { on }),
  },
  deliveries: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: (all) => all.map(({ by, to, ...rest }) => ({ ...rest, by: by.name, ...(to && { to: to.name }) })),
  },
  readBy: { holds: 'account', note: '姓名', sight: cut, mask: (all) => all.map(({ name, on }) => ({ name, on })) },
  acknowledged: { holds: 'account', note: '姓名', sight: cut, mask: (all) => all.map(({ name, on }) => ({ name, on })) },
  contests: {
    holds: 'written',
    note: '商家看不到是谁答复的',
    sight: cut,
    mask: (all, _, relation) => all.map((one) => contestFor(one, relation)),
  },
  corrected: { holds: 'bureau', sight: both },
  withdrawn: {
    holds: 'bureau',
    note: '商家看不到是谁',
    sight: cut,
    mask: ({ by, ...rest }, _, relation) => (relation === 'staff' ? { ...rest, by: by.name } : rest),
  },
  ended: {
    holds: 'bureau',
    note: '商家看不到是谁',
    sight: cut,
    mask: ({ by, ...rest }, _, relation) => (relation === 'staff' ? { ...rest, by: by.name } : rest),
  },
  discarded: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
});
