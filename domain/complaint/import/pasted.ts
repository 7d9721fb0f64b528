import type { Answers } from '../../question';
import { columns, columnOf, type ColumnId } from './columns';
import { readCategory, readProblem } from './classes';
import { readDay, readFen } from '../../sheet/values';
import { readKind, readRequests, readYes } from './values';

/** What was read of a page of the national platform, as answers to form 1, and every line of it that was not. */
export interface Pasted {
  answers: Answers;
  unread: string[];
}

/** Fields whose text may go on over several lines. */
const long: readonly ColumnId[] = ['requests', 'complainant.address', 'respondent.address', 'purchase.goods', 'outcome'];

/** Whether a line goes on with what stands above it: the facts take any, also one that looks like a label nobody knows. */
const goesOn = (id: ColumnId, line: string) => id === 'facts' || (long.indexOf(id) >= 0 && !/[:：]/.test(line));

type Reader = (text: string) => string | string[] | undefined;
const asIs: Reader = (text) => text;
const yesNo: Reader = (text) => {
  const said = readYes(text);
  return said === undefined ? undefined : said ? 'yes' : 'no';
};
const yuan: Reader = (text) => {
  const fen = readFen(text);
  return fen === undefined ? undefined : (fen / 100).toFixed(2);
};
const requests: Reader = (text) => {
  const { requests: found, unread } = readRequests(text);
  return found.length && unread.length === 0 ? found : undefined;
};

/** How the field of form 1 is answered; what is no field of it is shown to the officer. */
const readers: Readonly<Partial<Record<ColumnId, Reader>>> = {
  platform12315No: asIs,
  receivedOn: readDay,
  'complainant.name': asIs,
  'complainant.phone': asIs,
  'complainant.address': asIs,
  'respondent.name': asIs,
  'respondent.kind': readKind,
  'respondent.platform': asIs,
  'respondent.address': asIs,
  'respondent.contact': asIs,
  'respondent.phone': asIs,
  'respondent.uscc': asIs,
  'respondent.shopUrl': asIs,
  'purchase.goods': asIs,
  'purchase.boughtOn': readDay,
  'purchase.amountFen': yuan,
  'purchase.orderNo': asIs,
  category: readCategory,
  problem: readProblem,
  facts: asIs,
  requests,
  askedFen: yuan,
  'consents.mediation': yesNo,
  'consents.publish': yesNo,
  'consents.entrust': yesNo,
  'consents.directContact': yesNo,
};

interface Piece {
  id?: ColumnId;
  rank?: number;
  /** As it stood, the label included. */
  label: string;
  text: string;
}

/** `姓名：王秀兰`: the field a label names and what stands after it; a word without a colon is one only where it fills its cell. */
function labelled(cell: string): Piece | undefined {
  const found = /^\s*([^:：]{1,20}?)\s*[:：]\s*([\s\S]*)$/.exec(cell);
  const named = columnOf(found?.[1] ?? cell);
  if (!named) return undefined;
  return found ? { ...named, label: found[1] ?? '', text: found[2] ?? '' } : { ...named, label: cell.trim(), text: '' };
}

/** The cells of a line: a table is copied with tabs, labels beside each other with wide gaps. */
function cellsOf(line: string): string[] {
  const wide = line
    .split(/\t+|[ \u3000]{2,}/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  return wide.length > 1 && wide.every((cell, place) => place === 0 || labelled(cell) !== undefined)
    ? wide
    : line
        .split('\t')
        .map((cell) => cell.trim())
        .filter(Boolean);
}

/** Labels with what stands beside or below them, and what has no label. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.split(/\r?\n/)) {
    for (const [place, cell] of cellsOf(line).entries()) {
      const last = pieces[pieces.length - 1];
      const next = labelled(cell);
      const empty = last?.id && last.text === '';
      if (next && !(empty && !/[:：]/.test(cell) && place > 0)) pieces.push(next);
      else if (last && empty) last.text = cell;
      else if (last?.id && place === 0 && goesOn(last.id, cell)) last.text += `\n${cell}`;
      else pieces.push({ label: '', text: cell });
    }
  }
  return pieces;
}

/**
 * Reads the text of one complaint copied from a page of the national platform: labels with their values, on one line, in a table or one
 * below the other. Nothing is thrown away: what is no field of form 1, or cannot be read as one, comes back as it stood. Pure.
 */
export function readPasted(text: string): Pasted {
  const answers: Answers = {};
  const unread: string[] = [];
  const taken = new Map<ColumnId, { rank: number; line: string }>();
  for (const { id, rank = 0, label, text: raw } of piecesOf(text)) {
    const value = raw.trim();
    const line = label ? `${label}：${value}` : value;
    if (id && !value) continue;
    const read = id && readers[id]?.(value);
    const before = id && taken.get(id);
    // Of two days of receipt the one counts on which the bureau had it.
    if (!id || read === undefined || (before && before.rank <= rank)) unread.push(line);
    else {
      if (before) unread.push(before.line);
      taken.set(id, { rank, line });
      answers[id] = read;
    }
  }
  const found = Object.keys(answers).length > 0;
  return { answers: found ? { source: 'platform12315', ...answers } : {}, unread: unread.filter(Boolean) };
}

/** What a field of a pasted page is called on the screen. */
export const pastedLabel = (path: string): string | undefined => (path in columns ? columns[path as ColumnId].label : undefined);
