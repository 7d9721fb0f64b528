import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { go } from '../../routes';
import { TextButton } from '../../ui/text-button';
import { insightIds } from '../ids';
import { sayCategory, sayProblem } from '../kind-words';
import { insightRoutes } from '../routes';
import { Bars } from './bars';
import { Plot } from './plot';

/** As many as one takes in at once; the page of kinds has all of them. */
const MOST = 5;

/** What went wrong and what was bought, the most often first; all of them stand on a page of their own. */
export function KindsPlot({ year, office }: { year: number; office?: string | undefined }) {
  const found = usePart(() => client.indicators.kinds.query({ year, ...(office && { office }) }), `${year}${office ?? ''}`);
  if (!found) return null;
  const { total, problems, categories } = found;
  const open = (choice: Record<string, string>) => go(insightRoutes.kindCases({ year, ...(office && { office }), ...choice }));
  const parts = [
    { id: 'problems', title: '出了什么问题', rows: problems, say: sayProblem, by: 'problem' },
    { id: 'goods', title: '买的是什么', rows: categories, say: sayCategory, by: 'category' },
  ] as const;
  return (
    <>
      {parts.map(({ id, title, rows, say, by }) => (
        <Plot
          key={id}
          id={id}
          title={title}
          said={
            rows[0]
              ? `${year} 年收到 ${total} 件（线上线下都算），最多的是${say(rows[0].key)}，${rows[0].count} 件。${rows.length > MOST ? `只列前 ${MOST} 种，共 ${rows.length} 种。` : ''}`
              : `${year} 年还没有收到投诉。`
          }
        >
          <Bars
            bars={rows.slice(0, MOST).map(({ key, count }) => ({ key, label: say(key), count, said: `${count} 件` }))}
            onOpen={(key) => open({ [by]: key })}
          />
          {rows.length > 0 && (
            <TextButton id={id === 'problems' ? insightIds.openKinds : undefined} onTap={() => go(insightRoutes.kinds)}>
              看全部，按月按单位
            </TextButton>
          )}
        </Plot>
      ))}
    </>
  );
}
