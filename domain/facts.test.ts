import { defineFacts, factRows, viewOf } from './facts';

interface Parcel {
  no: string;
  weight?: number;
  to: { name: string; street?: string };
}
type Who = 'sender' | 'porter';
const open = { sender: 'full', porter: 'full' } as const;

const facts = defineFacts<Parcel, Who>()({
  no: { label: '单号', sight: open },
  weight: { label: '重量', sight: { sender: 'full', porter: 'masked' }, mask: (grams) => Math.round(grams / 1000) },
  to: {
    label: '收件人',
    parts: {
      name: {
        label: '姓名',
        sight: { sender: 'full', porter: 'masked' },
        mask: (name, { no }) => `${name.slice(0, 1)}（${no}）`,
      },
      street: { label: '街道', sight: { sender: 'full', porter: 'absent' } },
    },
  },
});
const rows = factRows<Parcel, Who>(facts);
const parcel: Parcel = { no: '7', weight: 1600, to: { name: '王秀兰', street: '东街 18 号' } };

test('a field or a part without a row does not compile, nor does a row without a field', () => {
  const { no, weight, to } = facts;
  // @ts-expect-error `to` has no row
  defineFacts<Parcel, Who>()({ no, weight });
  // @ts-expect-error the part `street` has no row
  defineFacts<Parcel, Who>()({ no, weight, to: { label: '收件人', parts: { name: { label: '姓名', sight: open } } } });
  // @ts-expect-error a parcel has no colour
  defineFacts<Parcel, Who>()({ no, weight, to, colour: { label: '颜色', sight: open } });
  // @ts-expect-error nobody said what the porter reads
  defineFacts<Parcel, Who>()({ no: { label: '单号', sight: { sender: 'full' } }, weight, to });
  expect(rows.map(({ label }) => label)).toEqual(['单号', '重量', '收件人：姓名', '收件人：街道']);
});

test('each relation reads what its rows give it; what is not there is in no view', () => {
  expect(viewOf(rows, parcel, 'sender')).toEqual(parcel);
  expect(viewOf(rows, parcel, 'porter')).toEqual({ no: '7', weight: 2, to: { name: '王（7）' } });
  expect(viewOf(rows, { no: '8', to: { name: '李' } }, 'porter')).toEqual({ no: '8', to: { name: '李（8）' } });
});
