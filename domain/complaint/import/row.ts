import { daysBetween, sayDate, type CivilDate } from '../../civil-date';
import { number12315Schema } from '../../bureau/number-12315';
import { linkIn } from '../../link';
import { firstReceipt } from '../filing/receive';
import { telephonesIn, type Whose } from '../../telephone';
import { normalCode } from '../../normal-form';
import { usccProblem } from '../../uscc';
import { withoutUndefined } from '../../without';
import type { Complaint, Outcome } from '../complaint';
import type { FormPath } from '../records';
import { columns, type ColumnId, type Mapping } from './columns';
import { readCategory, readProblem } from './classes';
import { isRounded, readDay, readFen } from '../../sheet/values';
import { readKind, readOutcome, readRequests, readStage, readYes, type Stage } from './values';

/** The number of a cell that holds one and no other; what holds several is kept as it stood. */
const telephoneIn =
  (whose: Whose) =>
  (text: string): string | undefined => {
    const [only, ...others] = telephonesIn(text, whose);
    return others.length === 0 ? only?.number : undefined;
  };

/** What of form 1 a row says; where the list says nothing a value stands that nobody gave, and {@link ListedRow.missing} names it. */
type Said = Pick<
  Complaint,
  'complainant' | 'respondent' | 'purchase' | 'category' | 'problem' | 'facts' | 'requests' | 'askedFen' | 'consents'
>;

/** One row of a list as it was read. */
export interface ListedRow {
  /** Its line in the file, from 1. */
  row: number;
  number: string;
  receivedOn: CivilDate;
  stage: Stage;
  acceptedOn?: CivilDate;
  closedOn?: CivilDate;
  outcome?: Outcome;
  /** The status in the list's own words. */
  status?: string;
  said: Said;
  missing: FormPath[];
  /** What is no field of form 1, or could not be read as one, as it stood. */
  rest: { label: string; text: string }[];
}

/** A row that cannot become a case, and why; `number` where it has one. */
export interface BadRow {
  row: number;
  number?: string;
  problems: string[];
}

/** Longest texts that are taken over; what is longer stays in the national platform and is told. */
const LONGEST = 4000;

function numberProblem(text: string | undefined): string | undefined {
  if (!text) return '没有编号';
  if (isRounded(text)) return `编号成了“${text}”，后面几位已经丢了：请从 12315 重新导出，或者先把这一列设成文本`;
  const read = number12315Schema.safeParse(text);
  return read.success ? undefined : `编号“${text}”不对：${read.error.issues[0]?.message ?? ''}`;
}

/** Days in the order they must come in. */
function daysProblem(days: readonly (readonly [string, CivilDate | undefined])[], today: CivilDate): string[] {
  const known = days.flatMap(([what, day]) => (day ? [{ what, day }] : []));
  return known.flatMap(({ what, day }, place) => {
    const before = known[place - 1];
    if (day > today) return [`${what}（${sayDate(day, today)}）在今天以后`];
    return before && day < before.day
      ? [`${what}（${sayDate(day, today)}）早于${before.what}（${sayDate(before.day, today)}）`]
      : [];
  });
}

/** Where the complaint stands by its status, or by its days where there is no status. */
function stageOf(status: string | undefined, result: string | undefined, accepted: boolean, closed: boolean) {
  const outcome = result ? readOutcome(result) : undefined;
  if (!status)
    return { stage: closed || outcome ? ('closed' as const) : accepted ? ('accepted' as const) : ('received' as const), outcome };
  const read = readStage(status);
  return read && { stage: read.stage, outcome: outcome ?? read.outcome };
}

/**
 * Reads one line of a list of the national platform by its mapping. What a field cannot take is not thrown away but kept as it stood;
 * a row is bad only without what makes it a case: number, day of receipt, the two parties, a stage with its days. Civil dates in +08:00. Pure.
 */
export function readRow(
  { no, cells }: { no: number; cells: readonly string[] },
  headings: readonly string[],
  mapping: Mapping,
  today: CivilDate,
): ListedRow | BadRow {
  const rest: ListedRow['rest'] = [];
  const missing: FormPath[] = [];
  const keep = (label: string, text: string) =>
    rest.push({
      label,
      text: text.length > LONGEST ? `${text.slice(0, LONGEST)}……（还有 ${text.length - LONGEST} 个字，在 12315 里看）` : text,
    });
  const cellOf = (id: ColumnId): string | undefined => cells[mapping.indexOf(id)]?.trim() || undefined;
  headings.forEach((heading, place) => {
    const text = cells[place]?.trim();
    if (text && !mapping[place]) keep(heading || `第 ${place + 1} 列`, text);
  });
  /** What a field reads of its cell; what it cannot read stays beside it. */
  const read = <T>(id: ColumnId, reader: (text: string) => T | undefined): T | undefined => {
    const text = cellOf(id);
    const value = text === undefined ? undefined : reader(text);
    if (text !== undefined && value === undefined) keep(headings[mapping.indexOf(id)] ?? columns[id].label, text);
    return value;
  };
  const short = (id: ColumnId, most: number) => read(id, (text) => ([...text].length <= most ? text : undefined));
  /** Form 1 asks for it: what the list does not say is asked when the row becomes a full case. */
  const asked = <T>(path: FormPath, value: T | undefined, meanwhile: T): T => {
    if (value === undefined) missing.push(path);
    return value ?? meanwhile;
  };

  /** Likewise, where nothing can stand meanwhile. */
  const told = <T>(path: FormPath, value: T | undefined): T | undefined => asked(path, value, undefined);

  const problems: string[] = [];
  const needed = (id: ColumnId) => {
    const text = cellOf(id);
    if (!text) problems.push(`没有${columns[id].label}`);
    return text ?? '';
  };
  const number = cellOf('platform12315No');
  const wrongNumber = numberProblem(number);
  if (wrongNumber) problems.push(wrongNumber);
  const dayOf = (id: 'receivedOn' | 'acceptedOn' | 'closedOn') => {
    const text = cellOf(id);
    const day = text && readDay(text);
    if (text && !day) problems.push(`${columns[id].label}“${text}”不是日期`);
    return day || undefined;
  };
  const [receivedOn, acceptedOn, closedOn] = [dayOf('receivedOn'), dayOf('acceptedOn'), dayOf('closedOn')];
  if (!cellOf('receivedOn')) problems.push('没有收到日期');
  if (receivedOn && receivedOn < firstReceipt) problems.push(`收到日期（${sayDate(receivedOn, today)}）早于 2020 年 1 月 1 日`);
  problems.push(
    ...daysProblem(
      [
        ['收到日期', receivedOn],
        ['受理日期', acceptedOn],
        ['办结日期', closedOn],
      ],
      today,
    ),
  );
  const status = cellOf('status');
  const result = cellOf('outcome');
  const stage = stageOf(status, result, acceptedOn !== undefined, closedOn !== undefined);
  if (!stage) problems.push(`不认识的办理状态“${status ?? ''}”`);
  if (stage?.stage === 'accepted' && !acceptedOn) problems.push('写着已经受理，没有受理日期');
  const complainant = needed('complainant.name');
  const shop = needed('respondent.name');
  if ([...complainant].length > 60) problems.push('投诉人姓名太长');
  if ([...shop].length > 120) problems.push('商家名称太长');
  if (problems.length || !number || !receivedOn || !stage) return { row: no, ...(number && { number }), problems };

  const kind = read('respondent.kind', readKind);
  const platform = short('respondent.platform', 40);
  const bought = read('purchase.boughtOn', (text) => {
    const day = readDay(text);
    return day && daysBetween(day, receivedOn) >= 0 ? day : undefined;
  });
  const claim = cellOf('requests');
  const { requests, unread } = claim ? readRequests(claim) : { requests: [], unread: [] };
  if (claim && unread.length) keep(headings[mapping.indexOf('requests')] ?? columns.requests.label, claim);
  if (result) keep(headings[mapping.indexOf('outcome')] ?? columns.outcome.label, result);
  const facts = cellOf('facts');
  const consent = (what: keyof Complaint['consents']) =>
    asked(`consents.${what}` as const, read(`consents.${what}` as const, readYes), false);
  const said: Said = {
    complainant: {
      name: complainant,
      phone: asked('complainant.phone', read('complainant.phone', telephoneIn('person')), ''),
      address: asked(
        'complainant.address',
        read('complainant.address', (text) => ([...text].length >= 4 && [...text].length <= 120 ? text : undefined)),
        '',
      ),
    },
    respondent: {
      // A shop on a platform is known by the platform it is on.
      kind: asked('respondent.kind', kind === 'inPlatformMerchant' && !platform ? undefined : kind, 'offline'),
      name: shop,
      platform,
      shopUrl: read('respondent.shopUrl', (text) => (linkIn(text).length <= 500 ? linkIn(text) : undefined)),
      address: short('respondent.address', 120),
      contact: short('respondent.contact', 40),
      phone: read('respondent.phone', telephoneIn('shop')),
      uscc: read('respondent.uscc', (text) => (usccProblem(text) ? undefined : normalCode(text))),
    },
    purchase: {
      goods: asked('purchase.goods', short('purchase.goods', 60), ''),
      boughtOn: asked('purchase.boughtOn', bought, receivedOn),
      amountFen: asked('purchase.amountFen', read('purchase.amountFen', readFen), 0),
      orderNo: read('purchase.orderNo', (text) => (isRounded(text) || text.length > 64 ? undefined : text)),
    },
    category: told('category', read('category', readCategory)),
    problem: told('problem', read('problem', readProblem)),
    facts: asked(
      'facts',
      facts && facts.length > LONGEST
        ? `${facts.slice(0, LONGEST)}……（还有 ${facts.length - LONGEST} 个字，在 12315 里看）`
        : facts,
      '',
    ),
    requests: asked('requests', requests.length ? requests : undefined, []),
    askedFen: read('askedFen', readFen),
    consents: {
      mediation: consent('mediation'),
      publish: consent('publish'),
      entrust: consent('entrust'),
      directContact: consent('directContact'),
    },
  };
  return withoutUndefined({ row: no, number, receivedOn, ...stage, acceptedOn, closedOn, status, said, missing, rest });
}
