import { county } from '../../config/county';
import { documentNumber, hashedText, isIssuedForm } from '../../domain/complaint/letters/documents';
import { complaintName } from '../../domain/complaint/name';
import type { IssuedDocument } from '../../domain/complaint/records';
import { otherMatterName } from '../../domain/other-matter/name';
import { counterOf, numberOf } from '../../domain/subject';
import { sha256 } from '../../cloudfunctions/kernel/hash';
import { fault, grouped, listed, nameOf, type Data, type Document, type Fault } from './found';

type Numbered = Document & { no: string; documents?: readonly IssuedDocument[] };

/** Numbers that are in use, by the counter they were drawn from. */
function inUse(data: Data): Map<string, { where: string; number: string }[]> {
  const kinds = [complaintName, otherMatterName].flatMap((kind) =>
    listed<Numbered>(data, kind.collection).map((one) => {
      const counter = counterOf(kind, String(one.no).split('-')[1] ?? '');
      return { counter, where: nameOf(kind.kind, one._id, one), number: one.no };
    }),
  );
  const letters = listed<Numbered>(data, complaintName.collection).flatMap((one) =>
    (one.documents ?? []).map(({ form, number }) => {
      const year = /〔(\d{4})〕/.exec(number)?.[1] ?? '';
      return { counter: `document-${form}-${year}`, where: nameOf(complaintName.kind, one._id, one), number };
    }),
  );
  return grouped([...kinds, ...letters], ({ counter }) => counter);
}

/** The number that a counter gives out as its `n`-th; undefined for a counter nobody knows. */
function numberAt(counter: string): ((n: number) => string) | undefined {
  const [kind = '', ...rest] = counter.split('-');
  const year = rest.at(-1) ?? '';
  const name = [complaintName, otherMatterName].find((one) => one.kind === kind);
  if (name) return (n) => numberOf(name, county.prefix, year, n);
  const form = rest[0] ?? '';
  if (kind !== 'document' || !isIssuedForm(form)) return undefined;
  return (n) => documentNumber(form, `${year}-01-01`, n, county.agency);
}

const MOST_NAMED = 20;

/** Numbers run from 1 to where their counter stands, each once: what went with its whole chain leaves a gap. */
function gaps(data: Data): Fault[] {
  const counters = new Map(listed<Document & { last: number }>(data, 'counters').map(({ _id, last }) => [_id, last]));
  const used = inUse(data);
  return [...new Set([...counters.keys(), ...used.keys()])].flatMap((counter) => {
    const at = numberAt(counter);
    if (!at) return [fault(`编号计数 ${counter}`, '不知道它是哪一种编号')];
    const last = counters.get(counter) ?? 0;
    const given = grouped(used.get(counter) ?? [], ({ number }) => number);
    const wanted = new Set(Array.from({ length: last }, (_, n) => at(n + 1)));
    const missing = [...wanted].filter((number) => !given.has(number));
    const beyond = [...given.keys()].filter((number) => !wanted.has(number));
    const twice = [...given].filter(([, all]) => all.length > 1);
    return [
      ...missing.slice(0, MOST_NAMED).map((number) => fault(number, '这个编号发出过，现在哪里都没有：整件不见了')),
      ...(missing.length > MOST_NAMED ? [fault(`编号计数 ${counter}`, `一共缺 ${missing.length} 个编号`)] : []),
      ...beyond.map((number) => fault(given.get(number)![0]!.where, `编号 ${number} 不在发出过的编号里（计数到第 ${last} 号）`)),
      ...twice.map(([number, all]) => fault(number, `用了 ${all.length} 次：${all.map(({ where }) => where).join('；')}`)),
    ];
  });
}

/** Every letter has the text it was issued with. */
function letters(data: Data): Fault[] {
  return listed<Numbered>(data, complaintName.collection).flatMap((one) =>
    (one.documents ?? [])
      .filter((letter) => letter.hash !== sha256(hashedText(letter)))
      .map(({ number }) => fault(nameOf(complaintName.kind, one._id, one), `文书 ${number} 的文字不是发出时的文字`)),
  );
}

export const numberFaults = (data: Data): Fault[] => [...gaps(data), ...letters(data)];
