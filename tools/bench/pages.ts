import { county } from '../../config/county';

/** A page as a person opens it, and what may be asked of it. */
export interface PageAsked {
  name: string;
  who: string;
  function: string;
  path: string;
  input?: object;
  /** Why it reads more where there are more cases. */
  grows?: string;
}

/** What a page may read however many cases there are: keys of indexes, documents handed out, and keys of each count, which then says 99+. */
export const MOST = { keys: 160, documents: 60, counting: 100 } as const;

const cases = (name: string, input: object): PageAsked => ({
  ...{ name: `cases behind ${name}`, who: 'leader', function: 'indicators', path: 'cases' },
  input: { year: 2026, measure: 'firstDecisionOnTime', part: 'd', ...input },
});
const queue = (chip: string, more: object = {}, who = 'handler'): PageAsked => ({
  ...{ name: `desk, ${chip}${Object.keys(more).length ? ', sorted' : ''}`, who, function: 'complaints', path: 'queue' },
  input: { chip, ...more },
});
const home = (who: string): PageAsked => ({ name: `first page, ${who}`, who, function: 'complaints', path: 'home', input: {} });
const indicators = (name: string, path: string, input?: object): PageAsked => ({
  ...{ name, who: 'leader', function: 'indicators', path },
  ...(input && { input }),
});

/** The pages whose cost could grow with the number of cases, on the last day of the year of which all of them are. */
export const pages: readonly PageAsked[] = [
  indicators('figures of the year', 'figures', { year: 2026 }),
  indicators('items 24 to 26', 'points', { year: 2026 }),
  indicators('points on the first page', 'standing'),
  cases('n, a year', { part: 'n' }),
  cases('d, a year', {}),
  cases('d, one month', { month: 5 }),
  cases('d, one office', { office: county.offices[1]!.code }),
  cases('rest, a year', { part: 'rest', measure: 'mediationSuccessA' }),
  cases('stars, as of June', { measure: 'satisfactionA', asOf: '2026-06-30' }),
  indicators('what becomes late', 'ahead', { until: '2027-02-28' }),
  { ...indicators('complaints by kind', 'kinds', { year: 2026 }), grows: 'adds up the complaints of its year, at most 20 000' },
  indicators('cases of a kind', 'kindCases', { year: 2026, category: 'produce' }),
  indicators('official values', 'official', { year: 2026 }),
  queue('received'),
  queue('overdue'),
  queue('closed'),
  queue('closed', { sort: 'amount' }),
  queue('received', {}, 'leader'),
  { name: 'search by number', who: 'handler', function: 'complaints', path: 'find', input: { text: '2026-0500' } },
  {
    name: 'search by shop',
    who: 'handler',
    function: 'complaints',
    path: 'find',
    input: { text: '松林山货铺' },
    grows: 'names that begin so lie in no order of time',
  },
  ...['handler', 'intake', 'leader'].map((who) => ({
    name: `what ${who} has to do`,
    ...{ who, function: 'complaints', path: 'todo', input: {} },
  })),
  { name: 'waiting for a second person', who: 'leader', function: 'complaints', path: 'waiting', input: {} },
  { name: 'own complaints', who: 'consumer', function: 'complaints', path: 'mine', input: {} },
  ...['consumer', 'handler', 'intake', 'leader', 'merchant'].map(home),
  { name: 'messages', who: 'handler', function: 'accounts', path: 'inbox', input: {} },
  { name: 'merchants', who: 'handler', function: 'merchants', path: 'list', input: {} },
  { name: 'search of merchants', who: 'handler', function: 'merchants', path: 'search', input: { words: '山货' } },
  { name: 'soft measures', who: 'leader', function: 'measures', path: 'list', input: {} },
  { name: 'spot checks', who: 'leader', function: 'measures', path: 'checks', input: {} },
  { name: 'ledger of bulletins', who: 'leader', function: 'bulletins', path: 'ledger', input: { year: 2026, network: false } },
];

/** What one page read of the database. Counts of the desk stand apart: each looks at a hundred keys at most, and then says 99+. */
export interface PageCost {
  keys: number;
  documents: number;
  /** The most keys that one count or sum went to. */
  counting: number;
}

interface Read {
  keys: number;
  answered: number;
  requests: number;
}

/** Sorts out what the emulator counted while a page was asked for. */
export function costOf(actions: Readonly<Record<string, Read>>): PageCost {
  const { 'database.aggregateDocuments': counts, ...reads } = actions;
  const sum = (name: keyof Read) => Object.values(reads).reduce((total, one) => total + one[name], 0);
  return {
    keys: sum('keys'),
    documents: sum('answered') + (counts?.answered ?? 0),
    counting: counts ? Math.ceil(counts.keys / counts.requests) : 0,
  };
}
