import { useRef, useState } from 'react';
import { refusalOf } from '../cloud/client';
import type { ShownRefusal } from '../cloud/envelope';
import { TextButton } from '../ui/text-button';
import { Refusal } from './refusal';

interface Pages<Row, Cursor> {
  /** What the page came with leaves off here; another place begins anew. */
  from?: Cursor;
  rows: Row[];
  next?: Cursor;
}

/** Rows behind those a page came with, fetched on demand; `next` is where the page's own end. */
export function useEarlier<Row, Cursor>(
  next: Cursor | undefined,
  ask: (cursor: Cursor) => Promise<{ rows: Row[]; next?: Cursor }>,
) {
  const [pages, setPages] = useState<Pages<Row, Cursor>>({ rows: [] });
  const [told, setTold] = useState<ShownRefusal>();
  const asking = useRef(false);
  const shown = pages.from === next ? pages : { rows: [], next };
  const cursor = pages.from === next && next !== undefined ? pages.next : next;
  const more = async () => {
    if (cursor === undefined || asking.current) return;
    asking.current = true;
    setTold(undefined);
    try {
      const page = await ask(cursor);
      setPages({ from: next, rows: [...shown.rows, ...page.rows], next: page.next });
    } catch (error) {
      setTold(refusalOf(error));
    }
    asking.current = false;
  };
  return { rows: shown.rows, more: cursor === undefined ? undefined : more, told };
}

/** The button that fetches them, and why it could not. */
export function Earlier({ of: { more, told } }: { of: Pick<ReturnType<typeof useEarlier>, 'more' | 'told'> }) {
  return (
    <>
      {told && <Refusal told={told} />}
      {more && <TextButton onTap={() => void more()}>更早的记录</TextButton>}
    </>
  );
}
