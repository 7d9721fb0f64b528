import { at, photo, received } from '../fixture';
import { compared } from './compared';
import { other, TODAY } from './fixture';

const wording = { day: (date: string) => date };
const side = (source = received(), target = other()) => {
  const { differs, ...rest } = compared(source, target, at(TODAY), wording);
  return { ...rest, differs: Object.fromEntries(differs.map(({ label, ...texts }) => [label, texts])) };
};

test('what differs stands side by side with what would go on, and what is alike is named', () => {
  const source = received({
    evidence: [photo()],
    platform12315No: '1620000020261109001',
    documents: [],
    corrections: [{ on: TODAY, by: '李文静', reason: '登记错了', changed: [] }],
  });
  const { differs, alike, stays } = side(source, other({ receivedOn: '2026-11-11', facts: '12315 里写的经过。' }));
  expect(differs).toMatchObject({
    收到日期: { here: '2026-11-09', there: '2026-11-11', goesOn: '2026-11-09' },
    凭证: { here: '1 个文件', there: '', goesOn: '1 个文件' },
    '12315编号': { here: '1620000020261109001', there: '', goesOn: '1620000020261109001' },
  });
  const facts = Object.values(differs).find(({ there }) => there === '12315 里写的经过。');
  expect(facts?.goesOn).toContain('12315 里写的经过。\n另记下那一件的');
  expect(alike).toEqual(expect.arrayContaining(['商家', '买卖']));
  expect(stays).toHaveLength(1);
});

test('of two cases that say the same only what tells them apart is left', () => {
  expect(Object.keys(side(received(), other({ complainant: received().complainant })).differs)).toEqual([]);
});
