import { defineFacts, factRows, viewOf, type LabelsOf } from './facts';

interface Parcel {
  no: string;
  weight?: number;
  to: { name: string; street?: string };
}
type Who = 'sender' | 'porter';
const open = { sender: 'full', porter: 'full' } as const;

const labels: LabelsOf<Parcel> = { no: '单号', weight: '重量', to: { label: '收件人', parts: { name: '姓名', street: '街道' } } };
const sights = {
  no: { holds: 'bureau', sight: open },
  weight: { holds: 'bureau', sight: { sender: 'full', porter: 'masked' }, mask: (grams: number) => Math.round(grams / 1000) },
  to: {
    parts: {
      name: {
        holds: 'contact',
        sight: { sender: 'full', porter: 'masked' },
        mask: (name: string, { no }: Parcel) => `${name.slice(0, 1)}（${no}）`,
      },
      street: { holds: 'contact', sight: { sender: 'full', porter: 'absent' } },
    },
  },
} as const;
const define = defineFacts<Parcel, Who>();
const rows = factRows(define(labels, sights));
const parcel: Parcel = { no: '7', weight: 1600, to: { name: '王秀兰', street: '东街 18 号' } };

test('a list of which nothing is left is left out, and one that is empty for everybody stays', () => {
  interface Case {
    notes?: { from: Who; text: string }[];
  }
  const facts = defineFacts<Case, Who>()(
    { notes: '留言' },
    {
      notes: {
        holds: 'written',
        sight: { sender: 'full', porter: 'masked' },
        mask: (list, _, relation) => list.filter(({ from }) => from === relation),
      },
    },
  );
  const view = (subject: Case, relation: Who) => viewOf(factRows(facts), subject, relation);
  const notes: Case['notes'] = [{ from: 'sender', text: '易碎' }];
  expect([view({ notes }, 'sender'), view({ notes }, 'porter'), view({}, 'porter')]).toEqual([{ notes }, {}, {}]);
  expect(view({ notes: [] }, 'sender')).toEqual({ notes: [] });
});

test('a field or a part without a row or a name does not compile, nor does a row without a field', () => {
  const { no, weight, to } = sights;
  // @ts-expect-error `to` has no row
  define(labels, { no, weight });
  // @ts-expect-error the part `street` has no row
  define(labels, { no, weight, to: { parts: { name: to.parts.name } } });
  // @ts-expect-error a parcel has no colour
  define(labels, { no, weight, to, colour: { holds: 'bureau', sight: open } });
  // @ts-expect-error nobody said what the porter reads
  define(labels, { no: { holds: 'bureau', sight: { sender: 'full' } }, weight, to });
  // @ts-expect-error nobody said what of a person it holds
  define(labels, { no: { sight: open }, weight, to });
  // @ts-expect-error the street has no name
  define({ ...labels, to: { label: '收件人', parts: { name: '姓名' } } }, sights);
  expect(rows.map(({ label }) => label)).toEqual(['单号', '重量', '收件人：姓名', '收件人：街道']);
});

test('each relation reads what its rows give it; what is not there is in no view', () => {
  expect(viewOf(rows, parcel, 'sender')).toEqual(parcel);
  expect(viewOf(rows, parcel, 'porter')).toEqual({ no: '7', weight: 2, to: { name: '王（7）' } });
  expect(viewOf(rows, { no: '8', to: { name: '李' } }, 'porter')).toEqual({ no: '8', to: { name: '李（8）' } });
});
