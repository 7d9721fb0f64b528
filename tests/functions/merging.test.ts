import { verifyChains, type Data } from '../../tools/verify/chains';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, callsOf, complaint, newcomer } from './calls';
import { wordFile } from './word-file';
import { sizeOf } from '../sizes';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

type Person = ReturnType<typeof callsOf>;
const filedBy = async (who: Person, more: object = {}) => (await who.submit({ ...complaint, ...more })).data;
const filed = (more: object = {}) => filedBy(as(emulator, 'consumer'), more);
const taken = async (more: object) =>
  (await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', { ...complaint, receivedOn: '2026-11-24', ...more }))
    .data;
const kept = (id: string) => emulator.exportData().complaints?.find(({ _id }) => _id === id);
const claim = (number: string) => emulator.exportData().claims?.find(({ _id }) => _id === `12315:${number}`);
const faults = () => verifyChains(emulator.exportData() as unknown as Data).faults;
const reason = '同一人同一单，又来一次';
const said = { way: 'phone', on: '2026-11-24', who: '王秀兰', proof: '录音 20261124-7' };
let numbers = 0;
const newNumber = () => `16200002026112490${String((numbers += 1)).padStart(2, '0')}`;

describe('both cases of a merge are written in one transaction', () => {
  test('two officers merge X into Y and Y into X at once, again and again: one of them every time, and no case is lost', async () => {
    const ends: string[] = [];
    for (let round = 0; round < sizeOf('crossedMerges'); round += 1) {
      const person = await newcomer(emulator);
      const [x, y] = [(await person.submit(complaint)).data, (await person.submit(complaint)).data];
      const replies = await Promise.all([
        as(emulator, 'intake').act(x.id, 1, 'merge', { into: y.no, reason }),
        as(emulator, 'leader').act(y.id, 1, 'merge', { into: x.no, reason }),
      ]);
      const states = [x, y].map(({ id }) => kept(id)?.state).sort();
      ends.push(`${replies.filter(({ ok }) => ok).length} won, ${states.join(' and ')}`);
    }
    expect(new Set(ends)).toEqual(new Set(['1 won, closed and received']));
    expect(faults()).toEqual([]);
  }, 120_000);

  test('three at once into one another’s: the case that goes on goes on, and every chain holds', async () => {
    const [x, y, z] = [await filed(), await filed(), await filed()];
    const pairs = [
      [x, y],
      [y, z],
      [z, x],
    ] as const;
    await Promise.all(pairs.map(([one, into]) => as(emulator, 'intake').act(one.id, 1, 'merge', { into: into.no, reason })));
    expect([x, y, z].filter(({ id }) => kept(id)?.state === 'received').length).toBeGreaterThan(0);
    expect(faults()).toEqual([]);
  });

  test('the same tap again answers the same and writes nothing; another input under its key is refused', async () => {
    const [x, y, z] = [await filed(), await filed(), await filed()];
    const { act } = as(emulator, 'intake');
    const first = await act(x.id, 1, 'merge', { into: y.no, reason }, 'merge-once-0001');
    const again = await act(x.id, 1, 'merge', { into: y.no, reason }, 'merge-once-0001');
    expect(again.data).toEqual(first.data);
    expect(kept(y.id)).toMatchObject({ version: 2 });
    expect((await act(x.id, 1, 'merge', { into: z.no, reason }, 'merge-once-0001')).error.code).toBe('key-reused');
  });

  test('a half that is taken away is noticed', async () => {
    const [x, y] = [await filed(), await filed()];
    await as(emulator, 'intake').act(x.id, 1, 'merge', { into: y.no, reason });
    const data = emulator.exportData() as unknown as Data;
    const event = data.events?.find(({ command, subject }) => command === 'mergeFrom' && (subject as { id: string }).id === y.id);
    const cut = { ...data, events: data.events?.filter((one) => one !== event) } as Data;
    expect(
      verifyChains(cut)
        .faults.map(({ what }) => what)
        .join(),
    ).toContain('同一次操作在另一件上的记录不见了');
  });
});

describe('the photo case of an account merged into its 12315 intake', () => {
  test('the account opens the case that goes on, whose timeline, evidence and words hold the other’s', async () => {
    const a = await filed({ facts: '这是照片那一件的经过，写得更清楚。' });
    const written = newNumber();
    const b = await taken({ source: 'platform12315', platform12315No: written, receivedOn: '2026-11-24' });
    expect((await as(emulator, 'intake').act(a.id, 1, 'merge', { into: b.no, reason, recorded: said })).ok).toBe(true);
    const { data: seen } = await as(emulator, 'consumer').get(b.id);
    expect(seen).toMatchObject({
      relations: ['complainant'],
      case: { mergedFrom: [{ no: a.no, facts: '这是照片那一件的经过，写得更清楚。' }] },
    });
    expect(JSON.stringify(seen)).not.toContain(reason);
    expect((seen.timeline as { label: string }[]).map(({ label }) => label)).toContain('另一件投诉并入这一件');
    const { data: old } = await as(emulator, 'consumer').get(a.id);
    expect(old).toMatchObject({ case: { mergedInto: b.no, goesOn: { id: b.id } } });
    expect((old.timeline as { label: string; letter?: object }[]).at(-1)).toMatchObject({ label: '并入另一件投诉' });
    // Whoever else files finds neither.
    expect((await as(emulator, 'consumer2').get(b.id)).error.code).toBe('not-found');
  });

  test('who wrote it down does not merge it alone: another person does, or the complainant said it is the same', async () => {
    const a = await filedBy(await newcomer(emulator));
    const b = await taken({ source: 'phone' });
    const merge = (who: string, more: object = {}) => as(emulator, who).act(a.id, 1, 'merge', { into: b.no, reason, ...more });
    const { error } = await merge('intake');
    expect(error.fields).toEqual({ into: expect.stringContaining('请别的工作人员或者负责人合并') as string });
    expect(kept(a.id)).toMatchObject({ state: 'received', version: 1 });
    expect((await merge('intake', { recorded: { ...said, on: '2026-11-25' } })).error.fields).toHaveProperty(['recorded.on']);
    expect((await merge('intake', { recorded: said })).ok).toBe(true);
    expect(kept(b.id)).toMatchObject({ mergedFrom: [{ recorded: said }] });
  });

  test('complaints of two people stay two, whoever asks', async () => {
    const mine = await filed();
    const theirs = (
      await as(emulator, 'consumer2').submit({ ...complaint, complainant: { ...complaint.complainant, name: '李大海' } })
    ).data;
    for (const who of ['intake', 'leader'])
      expect((await as(emulator, who).act(theirs.id, 1, 'merge', { into: mine.no, reason })).error.fields).toMatchObject({
        into: expect.stringContaining('不是同一个人') as string,
      });
    expect(kept(theirs.id)).toMatchObject({ state: 'received', version: 1 });
  });
});

describe('two cases that were both accepted', () => {
  const shop = () => callsOf(emulator, 'oLD99MerchantOfTwoCases00000');
  const inbox = async (who: Person) =>
    (await who.call('accounts', 'inbox', 'query', {})).data.items as { title: string; body: string; about: { id: string } }[];
  const say = (who: Person, id: string, text: string) =>
    who.call('complaints', 'say', 'mutation', { id, channel: 'complainant', text });

  test('the merchant that knew of the first is told, opens the other, and messages and the file go on there', async () => {
    const facts = '第一件里写的经过，店铺不给退。';
    const person = await newcomer(emulator);
    const [x, y] = [await filedBy(person, { facts }), await filedBy(person)];
    for (const { id } of [x, y]) await as(emulator, 'handler').act(id, 1, 'accept', { summary: '核桃空壳，要求退款。' });
    const { data } = await as(emulator, 'handler').call('complaints', 'issueViewCode', 'mutation', { id: x.id, version: 2 });
    const joins = { code: data.code, name: '杨建国', post: 'owner' };
    expect((await shop().call('complaints', 'joinByCode', 'mutation', joins)).error).toBeUndefined();
    await say(person, x.id, '并入以前的留言');
    const { version } = kept(x.id) as { version: number };
    expect((await as(emulator, 'handler').act(x.id, version, 'merge', { into: y.no, reason })).ok).toBe(true);

    const [letter] = (await inbox(shop())).filter(({ title }) => title === '投诉已并入另一件');
    expect(letter?.body).toContain(`以 ${String(y.no)} 的进展为准`);
    expect((await shop().get(x.id)).data.case).toMatchObject({ mergedInto: y.no, goesOn: { id: y.id } });
    const old = (await shop().get(x.id)).data.timeline as { label: string }[];
    expect(old.at(-1)?.label).toBe('并入另一件投诉');
    const theirs = (await shop().get(y.id)).data;
    expect(theirs).toMatchObject({ relations: ['respondent'], case: { mergedFrom: [{ id: x.id, no: x.no }] } });
    expect(JSON.stringify(theirs)).not.toContain(facts);
    expect((await say(person, x.id, '还写在这里')).error).toMatchObject({
      code: 'talk-goes-on',
      do: `请在 ${String(y.no)} 里留言，以前的留言还在这里。`,
    });
    expect((await say(person, y.id, '写在接着办的那一件')).ok).toBe(true);
    const { data: file } = await as(emulator, 'handler').call('documents', 'dossier', 'mutation', { id: y.id });
    const { words } = await wordFile(file);
    for (const part of [`并进来的 ${String(x.no)}`, '并入以前的留言', '并入另一件投诉', facts, '受理告知及征询调解意见函'])
      expect(words).toContain(part);
  });
});

describe('who waits for an answer, and the national platform', () => {
  const sender = { name: '陇南市12345热线', number: '2026-1124-07', answerBy: '2026-12-01' };

  test('are answered in the case that goes on; undone, the answer stands where it was asked', async () => {
    const b = await taken({ source: 'hotline12345', sender });
    const person = await newcomer(emulator);
    const a = await filedBy(person);
    await as(emulator, 'leader').act(b.id, 1, 'merge', { into: a.no, reason });
    expect(kept(a.id)).toMatchObject({
      senders: [{ ...sender, no: 1, came: { from: b.no, no: 1 } }],
      tasks: { handle: '2026-12-01' },
    });
    expect(kept(b.id)).toMatchObject({ tasks: { handle: '9999-12-31' } });
    const answer = { sender: '1', on: '2026-11-24', way: 'phone', to: '值班员', proof: '录音 9' };
    expect((await as(emulator, 'intake').act(b.id, 2, 'answerSender', answer)).error.code).toBe('merge-goes-on');
    expect((await as(emulator, 'intake').act(a.id, 2, 'answerSender', answer)).ok).toBe(true);
    await as(emulator, 'leader').act(b.id, 2, 'unmerge', { reason: '核对后不是同一件' });
    expect(kept(b.id)).toMatchObject({ senders: [{ ...sender, no: 1, answered: { proof: '录音 9' } }] });
    expect(kept(a.id)).not.toHaveProperty('senders');
  });

  test('two numbers of one dispute: the decision is entered under both, and each still is one case’s', async () => {
    const [one, two] = [newNumber(), newNumber()];
    const b = await taken({ source: 'platform12315', platform12315No: one });
    const person = await newcomer(emulator);
    const a = await filedBy(person);
    await as(emulator, 'intake').act(a.id, 1, 'set12315', { number: two });
    await as(emulator, 'leader').act(b.id, 1, 'merge', { into: a.no, reason });
    expect([claim(one)?.of, claim(two)?.of]).toEqual([b.id, a.id]);
    await person.act(a.id, 3, 'withdraw', { reason: '不想继续了' });
    expect(kept(a.id)).toMatchObject({ tasks: { handle: '2026-11-24' } });
    expect((await as(emulator, 'intake').act(a.id, 4, 'enterSameDecision', { no: b.no })).ok).toBe(true);
    expect(kept(a.id)).toMatchObject({ tasks: { handle: '9999-12-31' }, mergedFrom: [{ entered: { closedOn: '2026-11-24' } }] });
  });
});

describe('undoing', () => {
  test('a leader puts both back: states, days, the account, and the number to the case it came with', async () => {
    const written = newNumber();
    const b = await taken({ source: 'platform12315', platform12315No: written });
    const a = await filed();
    const before = [kept(a.id), kept(b.id)];
    await as(emulator, 'leader').act(b.id, 1, 'merge', { into: a.no, reason });
    expect(claim(written)).toMatchObject({ of: a.id });
    expect((await as(emulator, 'handler').act(b.id, 2, 'unmerge', { reason: '不是同一件' })).error.code).toBe('not-allowed');
    expect((await as(emulator, 'leader').act(b.id, 2, 'unmerge', { reason: '核对后不是同一件' })).ok).toBe(true);
    expect(claim(written)).toMatchObject({ of: b.id, no: b.no });
    const without = ({ head: _head, version: _version, ...rest }: Record<string, unknown>) => rest;
    expect([kept(a.id), kept(b.id)].map((one) => without(one ?? {}))).toEqual(before.map((one) => without(one ?? {})));
    expect(faults()).toEqual([]);
  });

  test('not once the other case has ended, with what to do instead', async () => {
    const [a, b] = [await filed(), await filed()];
    await as(emulator, 'intake').act(a.id, 1, 'merge', { into: b.no, reason });
    await as(emulator, 'consumer').act(b.id, 2, 'withdraw', { reason: '不想继续了' });
    const { error } = await as(emulator, 'leader').act(a.id, 2, 'unmerge', { reason: '不是同一件' });
    expect(error).toMatchObject({ code: 'merge-decided', say: expect.stringContaining(String(b.no)) as string });
    expect(error.do).toContain('原决定被撤销');
  });
});

describe('a number of the national platform belongs to one case', () => {
  test('whatever the merged case is renumbered to afterwards', async () => {
    const [written, second] = [newNumber(), newNumber()];
    const b = await taken({ source: 'platform12315', platform12315No: written });
    const a = await filed();
    await as(emulator, 'leader').act(b.id, 1, 'merge', { into: a.no, reason });
    expect((await as(emulator, 'intake').act(b.id, 2, 'set12315', { number: second })).ok).toBe(true);
    const c = await filed();
    const { error } = await as(emulator, 'intake').act(c.id, 1, 'set12315', { number: written });
    expect(error).toMatchObject({ code: 'number-taken', say: expect.stringContaining(String(a.no)) as string });
  });

  test('however it is written: case, blanks, dashes, full width', async () => {
    const a = await filed();
    await as(emulator, 'intake').act(a.id, 1, 'set12315', { number: 'AB-2026 1124 7788' });
    expect(kept(a.id)).toMatchObject({ platform12315No: 'AB-2026 1124 7788' });
    const b = await filed();
    for (const again of ['ab202611247788', 'ＡＢ２０２６１１２４７７８８', 'AB–2026–1124–7788', 'ab 2026\u200b11247788']) {
      const { error } = await as(emulator, 'intake').act(b.id, 1, 'set12315', { number: again });
      expect([again, error.code]).toEqual([again, 'number-taken']);
      const { data } = await as(emulator, 'intake').call('complaints', 'find', 'query', { text: again });
      expect((data.rows as unknown as { id: string }[]).map(({ id }) => id)).toEqual([a.id]);
    }
    // Its own, written otherwise, stays its own.
    expect((await as(emulator, 'intake').act(a.id, 2, 'set12315', { number: 'AB202611247788' })).ok).toBe(true);
    expect((await as(emulator, 'intake').act(b.id, 1, 'set12315', { number: 'AB 2026 1124 7788' })).error.code).toBe(
      'number-taken',
    );
  });
});
