import { measures } from '@domain/indicator/measures';
import { sayOf } from '@domain/indicator/official/words';
import type { client } from '../../cloud/client';
import { routes } from '../../routes';
import { insightRoutes } from '../routes';

export type Points = Awaited<ReturnType<typeof client.indicators.points.query>>;
export type Item = Points['items'][number];
type NextAct = Item['next'][number];

const names = (act: { measures: readonly (keyof typeof measures)[] }) =>
  act.measures.map((measure) => measures[measure].name).join('、');

/** Where the ledger of an item is confirmed. */
const ledgerOf = ({ key }: Item, year: number): string =>
  key === 'education' || key === 'warnings' ? insightRoutes.bulletinLedger(year) : insightRoutes.itemLedger(year, '26');

type Way = { say: string; to: string };

/** What one can do next about an item, in words, and where. */
export function wayOf(item: Item, act: NextAct, { year, through }: Points): Way[] {
  switch (act.act) {
    case 'record':
      return [{ say: `录入${sayOf(act.of)}同期数：${names(act)}`, to: routes.officialValues(year) }];
    case 'check':
      return [{ say: `请另一个人核对已经录入的${sayOf(act.of)}数：${names(act)}`, to: routes.officialValues(year) }];
    case 'confirm':
      return [{ say: '看台账，够了就由人确认', to: ledgerOf(item, year) }];
    case 'enrol':
      return [{ say: '动员商家在全国12315平台开通ODR，开通后登记编号', to: insightRoutes.enrolments }];
    case 'cases':
      return act.measures.map((measure) => ({
        say: `看${measures[measure].name}里没有计入分子的案件`,
        to: insightRoutes.figureCases({
          measure,
          part: measures[measure].as === 'mean' ? 'd' : 'rest',
          year,
          through: through && Number(through.slice(5)),
        }),
      }));
  }
}
