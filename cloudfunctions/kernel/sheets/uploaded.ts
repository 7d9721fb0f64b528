import { refuse } from '@domain/errors';
import { fetchUpload } from '../files';
import { Refused, unless } from '../refused';
import { sheetLimits, UnreadableSheet, type Sheet, type SheetRow } from './limits';
import { readSheet } from './read';

function sheetIn(bytes: Buffer): Sheet {
  try {
    return readSheet(bytes);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refused(refuse('list-unreadable', { params: { why: error.message } }));
    throw error;
  }
}

/** The table of an uploaded file: its headings, which `headingsAt` finds among its first lines, and the lines under them. */
export async function uploadedSheet(
  path: string,
  headingsAt: (lines: readonly (readonly string[])[]) => number,
): Promise<{ headings: string[]; lines: SheetRow[]; others: string[] }> {
  const bytes = await fetchUpload(path, sheetLimits.bytes);
  if (!bytes) throw new Refused(refuse('evidence-not-there'));
  const { rows, others } = sheetIn(bytes);
  const at = headingsAt(rows.map(({ cells }) => cells));
  const lines = rows.slice(at + 1);
  const width = Math.max(...rows.slice(at).map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, place) => rows[at]?.cells[place] ?? '');
  const unreadable = (why: string) => refuse('list-unreadable', { params: { why } });
  const most = sheetLimits.rows;
  unless(lines.length > most ? unreadable(`这份表有 ${lines.length} 行，一次最多 ${most} 行，请分成几份。`) : undefined);
  unless(lines.length ? undefined : unreadable('只有标题，没有内容。'));
  return { headings, lines, others };
}
