import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { ids } from '../../ui/ids';
import { SearchLine } from '../../ui/search-line';
import { TextButton } from '../../ui/text-button';
import { More } from '../../shell/more';
import { Blank, Shown } from '../../shell/page';
import { QueueRow } from './queue-row';

/** Finds a case by whatever is known of it. */
export const SearchBox = ({ onSeek }: { onSeek: (typed: string) => void }) => (
  <SearchLine
    name="search"
    button={ids.searchCases}
    label="找案件"
    placeholder="编号、姓名、电话、商家或商品"
    most={40}
    onSeek={onSeek}
  />
);

type Cases = Pick<Awaited<ReturnType<typeof client.complaints.find.query>>, 'rows' | 'next'>;

export type OfFound = ReturnType<typeof useFound>;

/** The cases a search finds; belongs to the page itself, which alone hears when it is shown. Nothing is asked before anything is sought. */
export function useFound(sought: string) {
  return usePages(
    (cursor?: string): Promise<Cases> =>
      sought ? client.complaints.find.query({ text: sought, cursor }) : Promise.resolve({ rows: [] }),
    sought,
  );
}

/** What a search found, masked like every list. */
export function Found({ typed, of, onEnd }: { typed: string; of: OfFound; onEnd: () => void }) {
  return (
    <>
      <TextButton id={ids.searchEnd} onTap={onEnd}>
        回到列表
      </TextButton>
      <Shown of={of}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && (
              <Blank
                title={`没有找到“${typed}”`}
                text="编号可以只写后四位；商家和商品写其中几个字就可以；姓名从姓写起；按姓名和电话只找得到您能办的案件。"
              />
            )}
            {rows.map((row) => (
              <QueueRow key={row.id} row={row} />
            ))}
            {next && <View className="support">还没有列完，可以接着看，或者写得更全一些。</View>}
            <More of={of} />
          </>
        )}
      </Shown>
    </>
  );
}
