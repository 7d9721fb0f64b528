// What somebody who can write to the database, or to what was taken out of it, may do to it: each kind with the words that name it.
import { hashOf, personalHashOf, subjectHashOf } from '../../cloudfunctions/kernel/chain';
import { sha256 } from '../../cloudfunctions/kernel/hash';
import { rootOf, sealedTime, sealHashOf, type Snapshot } from '../../cloudfunctions/indicators/snapshot';
import { hashedText } from '../../domain/complaint/letters/documents';
import type { IssuedDocument } from '../../domain/complaint/records';
import type { Folder } from '../../domain/evidence/folder';
import type { Ticket } from '../../domain/evidence/ticket';
import type { Event } from '../../tools/verify/chains';
import type { Exported } from './worked-days';

type Document = Record<string, unknown> & { _id: string };
/** The exported documents and files, to be changed as one likes. */
export interface Desk {
  data: Record<string, Document[]>;
  files: Map<string, Buffer>;
}

export const deskOf = ({ data, files }: Exported): Desk => ({
  data: structuredClone(data) as Desk['data'],
  files: new Map(files),
});

const all = <T = Document>({ data }: Desk, name: string) => data[name] as unknown as T[];
function one<T = Document>(desk: Desk, name: string, wanted: (document: Document) => boolean = () => true): T & Document {
  const found = all(desk, name).find(wanted);
  if (!found) throw new Error(`nothing of the kind in ${name}`);
  return found as T & Document;
}
const remove = (desk: Desk, name: string, goes: (document: Document) => boolean) => {
  const kept = all(desk, name).filter((document) => !goes(document));
  if (kept.length === all(desk, name).length) throw new Error(`nothing of the kind in ${name}`);
  desk.data[name] = kept;
};
const eventsOf = (desk: Desk, id: string) =>
  all<Event>(desk, 'events')
    .filter(({ subject }) => subject.id === id)
    .sort((a, b) => a.subject.version - b.subject.version);

export const FIRST = 'LD-2026-0001';
const SECOND = 'LD-2026-0002';
const LAST = 'LD-2026-0005';
const caseOf = (desk: Desk, no: string) =>
  one<{ documents: IssuedDocument[]; head: Document }>(desk, 'complaints', (document) => document.no === no);
const eventOf = (desk: Desk, no: string, command: string) => {
  const found = eventsOf(desk, caseOf(desk, no)._id).find((event) => event.command === command);
  if (!found) throw new Error(`${no} has no ${command}`);
  return found;
};
const joined = (desk: Desk) => one<{ roles: string[]; _id: string }>(desk, 'members', ({ name }) => name === '周晓燕');
const folderWith = (desk: Desk, name: string) =>
  one<{ files: Ticket[] }>(desk, 'evidence', ({ files }) => (files as Ticket[]).some((file) => file.name === name));
const ticketOf = (desk: Desk, name: string) => folderWith(desk, name).files.find((file) => file.name === name)!;

/** A case goes with everything that names it. */
function removeCase(desk: Desk, no: string): void {
  const { _id } = caseOf(desk, no);
  const events = new Set(eventsOf(desk, _id).map((event) => event._id));
  desk.data.events = all(desk, 'events').filter((event) => !events.has(event._id));
  desk.data.notices = all(desk, 'notices').filter((notice) => !events.has(notice._id.split('-')[0]!));
  remove(desk, 'complaints', (document) => document._id === _id);
}

/** Every hash of a chain made anew, as somebody would who knows how: of what is typed, of the subject, of each event, and the end of it. */
function rehash(desk: Desk, collection: string, id: string): void {
  const document = one<{ head: { event: string; hash: string } }>(desk, collection, ({ _id }) => _id === id);
  const chain = eventsOf(desk, id);
  chain.forEach((event, index) => {
    event.previous = chain[index - 1]?.hash ?? '';
    if (event.personal) event.personalHash = personalHashOf(event.personal);
    if (index === chain.length - 1) event.left = subjectHashOf(document);
    event.hash = hashOf(event);
  });
  const last = chain.at(-1)!;
  document.head = { ...document.head, event: last._id, hash: last.hash };
}

/** The seals of the nights made anew over what is there now. */
function reseal(desk: Desk): void {
  const seals = all<Snapshot>(desk, 'snapshots').sort((a, b) => (a._id < b._id ? -1 : 1));
  seals.forEach((seal, index) => {
    const time = sealedTime(seal._id, seals[index - 1]);
    const within = all<Event>(desk, 'events').filter(({ at }) => at >= time.from && at < time.until);
    seal.sealed = { ...seal.sealed, events: within.length, root: rootOf(within) };
    seal.previous = seals[index - 1]?.hash ?? '';
    seal.hash = sealHashOf(seal);
  });
}

/** The last step of a case taken back as if it had never been: its event gone, the case as the event before left it. */
function takeBack(desk: Desk, no: string, without: (document: Document) => Document): void {
  const { _id } = caseOf(desk, no);
  const chain = eventsOf(desk, _id);
  const gone = chain.at(-1)!;
  const before = chain.at(-2)!;
  remove(desk, 'events', (event) => event._id === gone._id);
  desk.data.notices = all(desk, 'notices').filter((notice) => !notice._id.startsWith(gone._id));
  desk.data.complaints = all(desk, 'complaints').map((document) => {
    if (document._id !== _id) return document;
    const earlier = without({ ...document, version: before.subject.version });
    return { ...earlier, head: { ...(document.head as object), event: before._id, hash: before.hash } };
  });
}

export interface Tamper {
  kind: string;
  tamper: (desk: Desk) => void;
  /** Sentences that name where and what; each must be among those that are found. */
  named: readonly RegExp[];
  /** Which check of its own must notice it, though the chains hold. */
  only?: 'seal' | 'handed out';
}

const SEALED = /2026-11-2\d 的日封：封的(时候有 \d+ 条记录，现在有 \d+ 条|记录里有被换过、改过的)。/;
const HANDED_OUT = /2026-11-2\d 的日封：和交出去的不一样：那天或以前的记录被改过。/;
const ofFirst = '投诉 LD-2026-0001（c_[0-9a-f]+）';

export const tampers: readonly Tamper[] = [
  {
    kind: 'an event is taken out of the middle',
    tamper: (desk) => remove(desk, 'events', ({ _id }) => _id === eventOf(desk, FIRST, 'accept')._id),
    named: [new RegExp(`^${ofFirst}，第 3 版：记录 [0-9a-f]+（(登记|填写?|.*)12315.*，2026-11-24）：第 2 版的记录不见了。`)],
  },
  {
    kind: 'the last event is taken away',
    tamper: (desk) => remove(desk, 'events', ({ _id }) => _id === caseOf(desk, FIRST).head.event),
    named: [new RegExp(`^${ofFirst}：它最后一条记录 [0-9a-f]+ 不见了。`)],
  },
  {
    kind: 'the first event is taken away',
    tamper: (desk) => remove(desk, 'events', ({ _id }) => _id === eventOf(desk, FIRST, 'submit')._id),
    named: [new RegExp(`^${ofFirst}，第 2 版：.*在它以前的记录不见了。`)],
  },
  {
    kind: 'half of an act on two cases is taken away, the other chain made to hold',
    tamper: (desk) => {
      const { _id } = eventOf(desk, FIRST, 'mergeFrom');
      remove(desk, 'events', (event) => event._id === _id);
    },
    named: [/同一次操作在另一件上的记录不见了。/],
  },
  {
    kind: 'the day of an event is changed',
    tamper: (desk) => void (eventOf(desk, FIRST, 'accept').on = '2026-11-20'),
    named: [new RegExp(`^${ofFirst}，第 2 版：.*（受理，2026-11-20）：和写下时的校验值不一样，被改过。`)],
  },
  {
    kind: 'who did it is changed',
    tamper: (desk) => void (eventOf(desk, FIRST, 'accept').by = { member: 'm_x', relation: 'intake', shown: '张三' }),
    named: [new RegExp(`^${ofFirst}，第 2 版：.*被改过。`)],
  },
  {
    kind: 'what was typed is changed',
    tamper: (desk) => void (eventOf(desk, FIRST, 'submit').personal!.input = { facts: '没有这回事' }),
    named: [new RegExp(`^${ofFirst}，第 1 版：.*填写的内容和写下时的校验值不一样，被改过。`)],
  },
  {
    kind: 'an event is changed and its own hash made anew',
    tamper: (desk) => {
      const event = eventOf(desk, FIRST, 'accept');
      event.article = '令121-9';
      event.hash = hashOf(event);
    },
    named: [new RegExp(`^${ofFirst}，第 3 版：.*接不上前一条记录。`)],
  },
  {
    kind: 'an event is changed and every hash of its chain made anew',
    tamper: (desk) => {
      eventOf(desk, FIRST, 'accept').article = '令121-9';
      rehash(desk, 'complaints', caseOf(desk, FIRST)._id);
    },
    named: [SEALED],
    only: 'seal',
  },
  {
    kind: 'an event is changed, every hash of its chain and every seal made anew',
    tamper: (desk) => {
      eventOf(desk, FIRST, 'accept').article = '令121-9';
      rehash(desk, 'complaints', caseOf(desk, FIRST)._id);
      reseal(desk);
    },
    named: [HANDED_OUT],
    only: 'handed out',
  },
  {
    kind: 'an event is put in at the end',
    tamper: (desk) => {
      const last = eventsOf(desk, caseOf(desk, FIRST)._id).at(-1)!;
      const more = {
        ...last,
        _id: sha256('more'),
        previous: last.hash,
        subject: { ...last.subject, version: last.subject.version + 1 },
      };
      all<Event>(desk, 'events').push({
        ...more,
        also: undefined,
        of: undefined,
        hash: hashOf({ ...more, also: undefined, of: undefined }),
      });
    },
    named: [new RegExp(`^${ofFirst}，.*文档里没有这一步：多出来的记录`)],
  },
  {
    kind: 'an event is put in between, every hash of the chain made anew',
    tamper: (desk) => {
      const chain = eventsOf(desk, caseOf(desk, FIRST)._id);
      const [, accepted] = chain;
      const more = structuredClone({ ...accepted!, _id: sha256('between'), wrote: undefined, personal: undefined });
      for (const event of chain.slice(1)) event.subject.version += 1;
      all<Event>(desk, 'events').push(more);
      caseOf(desk, FIRST).version = chain.at(-1)!.subject.version;
      rehash(desk, 'complaints', caseOf(desk, FIRST)._id);
    },
    named: [SEALED],
  },
  {
    kind: 'two events change places',
    tamper: (desk) => {
      const [accepted, numbered] = [eventOf(desk, FIRST, 'accept'), eventOf(desk, FIRST, 'set12315')];
      [accepted.subject, numbered.subject] = [numbered.subject, accepted.subject];
    },
    named: [new RegExp(`^${ofFirst}，第 2 版：.*（(登记|填写?|.*)12315.*，.*被改过。`)],
  },
  {
    kind: 'the chains of two cases are exchanged',
    tamper: (desk) => {
      const [one, two] = [caseOf(desk, FIRST)._id, caseOf(desk, SECOND)._id];
      for (const event of [...eventsOf(desk, one), ...eventsOf(desk, two)])
        event.subject = { ...event.subject, id: event.subject.id === one ? two : one };
    },
    named: [new RegExp(`^${ofFirst}，第 1 版：.*被改过。`), /^投诉 LD-2026-0002.*被改过。/],
  },
  {
    kind: 'the contents of two cases are exchanged',
    tamper: (desk) => {
      const [one, two] = [caseOf(desk, FIRST), caseOf(desk, SECOND)];
      const [complainant, facts] = [one.complainant, one.facts];
      Object.assign(one, { complainant: two.complainant, facts: two.facts });
      Object.assign(two, { complainant, facts });
    },
    named: [new RegExp(`^${ofFirst}：文档的内容不是最后一条记录留下的样子，被改过。`)],
  },
  {
    kind: 'the clock was moved back: an event is earlier than the one before it',
    tamper: (desk) => {
      const event = eventOf(desk, FIRST, 'set12315');
      event.at -= 3 * 3_600_000;
      rehash(desk, 'complaints', caseOf(desk, FIRST)._id);
      reseal(desk);
    },
    named: [new RegExp(`^${ofFirst}，第 3 版：.*时刻比前一条记录早：时钟被拨过。`)],
  },
  {
    kind: 'an event has another day than its moment',
    tamper: (desk) => {
      eventOf(desk, FIRST, 'accept').on = '2026-11-20';
      rehash(desk, 'complaints', caseOf(desk, FIRST)._id);
      reseal(desk);
    },
    named: [new RegExp(`^${ofFirst}，第 2 版：.*日期 2026-11-20 不是它那个时刻的日期 2026-11-24。`)],
  },
  {
    kind: 'a case is changed',
    tamper: (desk) => void (caseOf(desk, FIRST).receivedOn = '2026-11-20'),
    named: [new RegExp(`^${ofFirst}：文档的内容不是最后一条记录留下的样子，被改过。`)],
  },
  {
    kind: 'a case is deleted, its events are left',
    tamper: (desk) => remove(desk, 'complaints', ({ no }) => no === FIRST),
    named: [/^投诉 c_[0-9a-f]+：只有记录，它的文档不见了。/],
  },
  {
    kind: 'a case is deleted with its whole chain',
    tamper: (desk) => removeCase(desk, SECOND),
    named: [/^LD-2026-0002：这个编号发出过，现在哪里都没有：整件不见了。/, SEALED],
  },
  {
    kind: 'the last case of a sealed day is deleted with its chain, its counter set back, its letters’ counters too',
    tamper: (desk) => {
      removeCase(desk, LAST);
      removeCase(desk, 'LD-2026-0004');
      for (const counter of all<Document & { last: number }>(desk, 'counters')) {
        const latest = all<Event>(desk, 'events').flatMap((event) => event.wrote ?? []);
        const found = latest.filter(({ id }) => id === counter._id);
        for (let last = counter.last; last > 0; last -= 1) {
          const left = sha256(`{"_id":${JSON.stringify(counter._id)},"last":${last}}`);
          if (found.some((wrote) => wrote.left === left)) {
            counter.last = last;
            break;
          }
        }
      }
    },
    named: [SEALED],
  },
  {
    kind: 'every case of an office is deleted with its chain',
    tamper: (desk) => {
      for (const { no } of [...all(desk, 'complaints')]) removeCase(desk, String(no));
    },
    named: [/^LD-2026-0001：这个编号发出过，现在哪里都没有：整件不见了。/, SEALED],
  },
  {
    kind: 'the last step of a case is taken back, event and case',
    tamper: (desk) => takeBack(desk, SECOND, (document) => document),
    named: [SEALED],
  },
  {
    kind: 'a counter is set back',
    tamper: (desk) => void (one<{ last: number }>(desk, 'counters', ({ _id }) => _id === 'complaint-2026').last = 3),
    named: [
      /编号 LD-2026-0004 不在发出过的编号里（计数到第 3 号）。/,
      /^编号计数 complaint-2026：退回到记录 [0-9a-f]+（提交投诉，2026-11-24）时的样子/,
    ],
  },
  {
    kind: 'a counter is set forward',
    tamper: (desk) => void (one<{ last: number }>(desk, 'counters', ({ _id }) => _id === 'complaint-2026').last = 7),
    named: [/^编号计数 complaint-2026：和记录 [0-9a-f]+（提交投诉，2026-11-26）留下的不一样，被改过。/],
  },
  {
    kind: 'a counter is deleted',
    tamper: (desk) => remove(desk, 'counters', ({ _id }) => _id === 'complaint-2026'),
    named: [/^编号计数 complaint-2026：记录 .*写过它，现在没有了。/],
  },
  {
    kind: 'a member is made leader by hand',
    tamper: (desk) => joined(desk).roles.push('leader'),
    named: [/^人员 周晓燕（m_[0-9a-f]+）：身份写的是受理人员、负责人，座位表写的是受理人员。/],
  },
  {
    kind: 'a member of the first day is made leader by hand',
    tamper: (desk) =>
      one<{ roles: string[] }>(desk, 'members', ({ roles }) => String(roles) === 'taskForce').roles.push('leader'),
    named: [/^人员 .*：身份写的是负责人、专班，座位表写的是专班。/],
  },
  {
    kind: 'a member is made leader by hand, the seats too',
    tamper: (desk) => {
      const { _id, roles } = joined(desk);
      roles.push('leader');
      const desks = one<{ people: { member: string; roles: string[] }[] }>(
        desk,
        'settings',
        (setting) => setting._id === 'desks',
      );
      desks.people.find(({ member }) => member === _id)!.roles.push('leader');
    },
    named: [/^人员 m_[0-9a-f]+：和记录 .*（改身份，2026-11-24）留下的不一样，被改过。/, /^设置 desks：和记录 .*被改过。/],
  },
  {
    kind: 'a person is put in by hand',
    tamper: (desk) =>
      void all(desk, 'members').push({ ...joined(desk), _id: 'm_000000000000000000000000', version: 2, head: undefined }),
    named: [/^人员 m_0{24}：没有任何记录写过它。/],
  },
  {
    kind: 'the history of somebody’s roles is cut: the change is taken away',
    tamper: (desk) => remove(desk, 'events', ({ command }) => command === 'changeMember'),
    named: [/^人员 周晓燕（m_[0-9a-f]+）：它最后一条记录 [0-9a-f]+ 不见了。/],
  },
  {
    kind: 'an invitation is made by hand and used',
    tamper: (desk) =>
      void all(desk, 'invitations').push({
        _id: 'i_forged',
        version: 2,
        name: '生人',
        used: { member: 'm_x', on: '2026-11-24' },
      }),
    named: [/^邀请 i_forged：没有任何记录写过它。/],
  },
  {
    kind: 'the text of a letter is changed',
    tamper: (desk) => void (caseOf(desk, FIRST).documents[0]!.body += '另：限三日内赔偿。'),
    named: [/^投诉 LD-2026-0001（c_[0-9a-f]+）：文书 两市监.*〔2026〕第1号 的文字不是发出时的文字。/],
  },
  {
    kind: 'the text of a letter is changed and its hash made anew',
    tamper: (desk) => {
      const letter = caseOf(desk, FIRST).documents[0]!;
      letter.body += '另：限三日内赔偿。';
      letter.hash = sha256(hashedText(letter));
    },
    named: [new RegExp(`^${ofFirst}：文档的内容不是最后一条记录留下的样子，被改过。`)],
  },
  {
    kind: 'the number of a letter is changed',
    tamper: (desk) => {
      const letter = caseOf(desk, FIRST).documents.find(({ form }) => form === 'acceptance')!;
      letter.number = letter.number.replace('第1号', '第9号');
    },
    named: [/编号 两市监投受〔2026〕第9号 不在发出过的编号里/, /^两市监投受〔2026〕第1号：这个编号发出过，现在哪里都没有/],
  },
  {
    kind: 'a letter is deleted',
    tamper: (desk) => void caseOf(desk, FIRST).documents.shift(),
    named: [/^两市监.*第1号：这个编号发出过，现在哪里都没有：整件不见了。/],
  },
  {
    kind: 'a void letter is made good again',
    tamper: (desk) => void delete caseOf(desk, SECOND).documents.find(({ voided }) => voided)!.voided,
    named: [/^投诉 LD-2026-0002（c_[0-9a-f]+）：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
  {
    kind: 'the bytes of a piece of evidence are changed',
    tamper: ({ files, ...rest }) => {
      const { path } = ticketOf({ files, ...rest }, '照片 2').kept!;
      files.set(path, Buffer.concat([files.get(path)!, Buffer.from('x')]));
    },
    named: [/^凭证“照片 2”（LD-2026-0001，.*）：文件 evidence\/[0-9a-f]+\.jpg 的内容被改过。/],
  },
  {
    kind: 'the file of a piece of evidence is taken away',
    tamper: (desk) => void desk.files.delete(ticketOf(desk, '照片 2').kept!.path),
    named: [/^凭证“照片 2”（LD-2026-0001，.*）：文件 .* 不见了。/],
  },
  {
    kind: 'the bytes of a piece of evidence are changed and its record too',
    tamper: (desk) => {
      const { kept } = ticketOf(desk, '照片 2');
      desk.files.set(kept!.path, Buffer.from('another'));
      (kept as { sha256: string }).sha256 = sha256('another');
    },
    named: [
      /凭证“照片 2”（.*）登记的校验值和案件写的不一样。/,
      /^凭证夹 d_[0-9a-f]+：和记录 .*（提交投诉，2026-11-24）留下的不一样，被改过。/,
    ],
  },
  {
    kind: 'the record of a piece of evidence is taken away',
    tamper: (desk) => {
      const folder = folderWith(desk, '照片 2');
      (folder as unknown as Folder & { files: Ticket[] }).files = folder.files.filter(({ name }) => name !== '照片 2');
    },
    named: [new RegExp(`^${ofFirst}：凭证“照片 2”（.*）的登记不见了。`)],
  },
  {
    kind: 'a folder of evidence is taken away',
    tamper: (desk) => remove(desk, 'evidence', ({ _id }) => _id === folderWith(desk, '照片 2')._id),
    named: [/^凭证夹 d_[0-9a-f]+：记录 .*（提交投诉，2026-11-24）写过它，现在没有了。/],
  },
  {
    kind: 'a claim of evidence is moved to another case',
    tamper: (desk) => {
      const ticket = ticketOf(desk, '照片 2');
      ticket.claimed = { ...ticketOf(desk, '照片 3').claimed! };
    },
    named: [new RegExp(`^${ofFirst}：凭证“照片 2”（.*）登记在另一件 LD-2026-0002。`)],
  },
  {
    kind: 'evidence is moved to another case, in the case too',
    tamper: (desk) => {
      const [from, to] = [caseOf(desk, FIRST), caseOf(desk, SECOND)] as unknown as { evidence: unknown[] }[];
      to!.evidence.push(from!.evidence.pop());
    },
    named: [new RegExp(`^${ofFirst}：文档的内容不是最后一条记录留下的样子，被改过。`)],
  },
  {
    kind: 'the claim on a number of the national platform is moved',
    tamper: (desk) => {
      const claim = one<{ of: string; no: string }>(desk, 'claims', ({ no }) => no === FIRST);
      Object.assign(claim, { of: caseOf(desk, SECOND)._id, no: SECOND });
    },
    named: [new RegExp(`^${ofFirst}：12315编号 1620000202611240001 归属写的是 LD-2026-0002。`), /^编号归属 12315:.*被改过。/],
  },
  {
    kind: 'the claim on a number of the national platform is deleted',
    tamper: (desk) => remove(desk, 'claims', ({ no }) => no === FIRST),
    named: [/^编号归属 12315:1620000202611240001：记录 .*（(登记|填写?|.*)12315.*，2026-11-24）写过它，现在没有了。/],
  },
  {
    kind: 'a folded figure is changed',
    tamper: (desk) => {
      const figure = one<{ cells: Record<string, Record<string, [number, number]>> }>(
        desk,
        'figures',
        ({ cells }) => cells !== undefined,
      );
      const [measure = ''] = Object.keys(figure.cells);
      const [day = ''] = Object.keys(figure.cells[measure]!);
      figure.cells[measure]![day] = [99, 99];
    },
    named: [/^合计数 621228-\d\d\.2026-\d\d：和各件的记录加起来不一样/],
  },
  {
    kind: 'what an event changed in the figures is made unreadable',
    tamper: (desk) => void (eventsOf(desk, caseOf(desk, FIRST)._id)[0]!.entries = null as never),
    named: [new RegExp(`^${ofFirst}`)],
  },
  {
    kind: 'folded figures are deleted',
    tamper: (desk) => remove(desk, 'figures', ({ cells }) => cells !== undefined),
    named: [/^合计数 621228-\d\d\.2026-\d\d：和各件的记录加起来不一样/],
  },
  {
    kind: 'the mark up to which figures are folded is moved',
    tamper: (desk) => void (one(desk, 'figures', ({ _id }) => _id === 'watermark').upTo = { at: 0, id: '' }),
    named: [/^合计数 621228-\d\d\.2026-\d\d：和各件的记录加起来不一样/],
  },
  {
    kind: 'what an event changed in the figures is changed, every hash of its chain made anew',
    tamper: (desk) => {
      const { _id } = caseOf(desk, FIRST);
      const event = eventsOf(desk, _id).find(({ entries }) => entries.length > 0)!;
      (event.entries[0] as { n: number }).n += 1;
      rehash(desk, 'complaints', _id);
    },
    named: [new RegExp(`^${ofFirst}：计入指标的数和案件不一样：`)],
  },
  {
    kind: 'a case is changed in what it stands for, every hash of its chain and every seal made anew',
    tamper: (desk) => {
      caseOf(desk, FIRST).online = false;
      rehash(desk, 'complaints', caseOf(desk, FIRST)._id);
      reseal(desk);
    },
    named: [new RegExp(`^${ofFirst}：计入指标的数和案件不一样：`)],
  },
  {
    kind: 'the snapshot of a day is changed',
    tamper: (desk) => void (one(desk, 'snapshots').places = []),
    named: [/^2026-11-2\d 的日封：和写下时的校验值不一样，被改过。/],
  },
  {
    kind: 'the sums of a snapshot are changed, every seal made anew',
    tamper: (desk) => {
      const [place] = one<{ places: { sums: Record<string, [number, number]> }[] }>(
        desk,
        'snapshots',
        ({ _id }) => _id === '2026-11-25',
      ).places;
      place!.sums[Object.keys(place!.sums)[0]!] = [99, 99];
      reseal(desk);
    },
    named: [/^2026-11-25 的日封：当天的合计数和各件的记录加起来不一样。/],
  },
  {
    kind: 'the seal of a day is taken away',
    tamper: (desk) => remove(desk, 'snapshots', ({ _id }) => _id === '2026-11-24'),
    named: [/^2026-11-25 的日封：接不上前一个日封：中间的被改过或者不见了。/],
  },
  {
    kind: 'the latest seal is taken away',
    tamper: (desk) => remove(desk, 'snapshots', ({ _id }) => _id === '2026-11-25'),
    named: [/^2026-11-25 的日封：交出去过，现在没有了。/],
    only: 'handed out',
  },
  {
    kind: 'all seals are taken away',
    tamper: (desk) => void (desk.data.snapshots = []),
    named: [/^2026-11-2\d 起的日封：不见了，或者夜里一直没有封。/],
  },
  {
    kind: 'an official value is changed',
    tamper: (desk) => {
      const [value] = one<{ values: { value: string }[] }>(desk, 'officialValues').values;
      value!.value = '4.99';
    },
    named: [/^官方.*：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
  {
    kind: 'a notice is taken out of an inbox',
    tamper: (desk) => remove(desk, 'notices', ({ _id }) => _id.startsWith(eventOf(desk, FIRST, 'accept')._id)),
    named: [/^告知“.*”（[0-9a-f]+-0）：记录 [0-9a-f]+（受理，2026-11-24）告知过，收件箱里没有了。/],
  },
  {
    kind: 'the words of a notice are changed',
    tamper: (desk) =>
      void (one(desk, 'notices', ({ _id }) => _id.startsWith(eventOf(desk, FIRST, 'accept')._id)).body = '不予受理'),
    named: [/^告知“.*”（[0-9a-f]+-0）：和记录 [0-9a-f]+（受理，2026-11-24）写的不一样，被改过。/],
  },
  {
    kind: 'a notice is made by hand in the name of an act',
    tamper: (desk) =>
      void all(desk, 'notices').push({
        ...one(desk, 'notices'),
        _id: `${eventOf(desk, FIRST, 'accept')._id}-7`,
        title: '退款通知',
      }),
    named: [/^告知“退款通知”（[0-9a-f]+-7）：没有任何记录写过它。/],
  },
  {
    kind: 'a message is changed',
    tamper: (desk) => void (one(desk, 'messages').text = '我不投诉了'),
    named: [/^留言 g_[0-9a-f]+：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
  {
    kind: 'a message is taken away',
    tamper: (desk) => void (desk.data.messages = []),
    named: [/^留言 g_[0-9a-f]+：只有记录，它的文档不见了。/],
  },
  {
    kind: 'a message is taken away with its event',
    tamper: (desk) => {
      desk.data.messages = [];
      remove(desk, 'events', ({ command }) => command === 'say');
    },
    named: [SEALED],
  },
  {
    kind: 'the days of a calendar year are changed',
    tamper: (desk) =>
      void (one<{ years: { work: string[] }[] }>(desk, 'settings', ({ _id }) => _id === 'calendar').years[0]!.work = []),
    named: [/^设置 calendar：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
  {
    kind: 'a setting is taken away',
    tamper: (desk) => remove(desk, 'settings', ({ _id }) => _id === 'calendar'),
    named: [/^设置 calendar：只有记录，它的文档不见了。/],
  },
  {
    kind: 'the day by which work is to be done is changed',
    tamper: (desk) => void ((caseOf(desk, FIRST).tasks as Record<string, string>).handle = '2027-01-01'),
    named: [new RegExp(`^${ofFirst}：待办的日子和案件的内容不一样`)],
  },
  {
    kind: 'the day a queue sorts by is changed',
    tamper: (desk) => void (caseOf(desk, FIRST).dueBy = '9999-12-31'),
    named: [new RegExp(`^${ofFirst}：排序的日子和案件的内容不一样`)],
  },
  {
    kind: 'a case is hidden from the lists of its office',
    tamper: (desk) => void (caseOf(desk, FIRST).offices = []),
    named: [new RegExp(`^${ofFirst}：在哪个单位的列表里和案件的内容不一样`)],
  },
  {
    kind: 'what a case is found by is changed',
    tamper: (desk) => void (caseOf(desk, FIRST).find = []),
    named: [new RegExp(`^${ofFirst}：查找用的词和案件的内容不一样`)],
  },
  {
    kind: 'an audited reading is taken away',
    tamper: (desk) => void (desk.data.readings = []),
    named: [/^查看记录 a_[0-9a-f]+：只有记录，它的文档不见了。/],
  },
  {
    kind: 'an audited reading is taken away with its event',
    tamper: (desk) => {
      desk.data.readings = [];
      remove(desk, 'events', ({ command }) => command === 'read');
    },
    named: [SEALED],
  },
  {
    kind: 'a piece of feedback is changed',
    tamper: (desk) => void (one(desk, 'feedback').text = '都很好'),
    named: [/^.*：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
  {
    kind: 'another matter is deleted with its chain',
    tamper: (desk) => {
      desk.data.otherMatters = [];
      remove(desk, 'events', ({ command }) => command === 'noteOtherMatter');
    },
    named: [/^LDQ?.*-2026-0001：这个编号发出过，现在哪里都没有：整件不见了。/, SEALED],
  },
  {
    kind: 'a clue of a report is changed',
    tamper: (desk) => void (one(desk, 'transfers').clue = '没有线索'),
    named: [/^举报线索 .*：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
  {
    kind: 'an imported list is changed',
    tamper: (desk) => void (one(desk, 'importLists').bytes = 1),
    named: [/^导入的列表 .*：文档的内容不是最后一条记录留下的样子，被改过。/],
  },
];
