interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

/** Every page the program declares, from its own declaration: a new page is tried without anybody remembering it, whichever build is there. */
export function declaredPages(): string[] {
  Object.assign(globalThis, { defineAppConfig: (app: AppJson) => app });
  // Read here and not above: the builder's global must be there first.
  const { default: app } = require('../src/app.config') as { default: AppJson };
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}

interface RouteRow {
  as: string;
  /** `{case}` stands for a case that exists, `{bulletin}` for a bulletin that is published, `{merchant}`, `{fact}` … for what tests/shop-with-credit.ts makes. */
  query?: string;
  /**
   * Without a network: `retry` says so and offers to try again; `last` shows what this phone last saw; `works` asks nothing of the
   * cloud to be filled in.
   */
  offline: 'retry' | 'last' | 'works';
  /** Who has nothing to see here, and what the page says then; absent where it always has something. */
  blank?: { as: string; says: string; query?: string };
}

/** Who opens each page and with what, and what it shows when there is no network or nothing to show. A page without a row fails. */
const rows: Record<string, RouteRow> = {
  'pages/home/index': { as: 'consumer', offline: 'last' },
  'pages/inbox/index': { as: 'consumer', offline: 'last', blank: { as: 'consumer2', says: '还没有消息' } },
  'pages/mine/index': { as: 'consumer', offline: 'last' },
  'filing/form/index': { as: 'consumer', offline: 'works' },
  'filing/drafts/index': { as: 'consumer', offline: 'works', blank: { as: 'consumer2', says: '没有' } },
  'where/find/index': { as: 'consumer', query: 'what=address&platform=%E6%8B%BC%E5%A4%9A%E5%A4%9A', offline: 'works' },
  'case/view/index': { as: 'consumer', query: 'id={case}', offline: 'last' },
  'case/list/index': { as: 'consumer', offline: 'last', blank: { as: 'consumer2', says: '您还没有投诉' } },
  'case/act/index': { as: 'consumer', query: 'id={case}&act=withdraw', offline: 'retry' },
  'desk/act/index': { as: 'intake', query: 'id={case}&act=distribute', offline: 'retry' },
  'case/talk/index': {
    as: 'consumer',
    query: 'id={case}&channel=complainant',
    offline: 'last',
    blank: { as: 'consumer', says: '还没有留言' },
  },
  'desk/queue/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '两个工作日内没有到期的案件' } },
  'office/poster/index': { as: 'admin', offline: 'works' },
  'office/waiting/index': { as: 'leader', offline: 'retry', blank: { as: 'leader', says: '没有等您审批的' } },
  'desk/case/index': { as: 'intake', query: 'id={case}', offline: 'retry' },
  'office/import/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '还没有导入过' } },
  'desk/intake/index': { as: 'intake', offline: 'works' },
  'desk/entry/index': { as: 'intake', query: 'id={case}', offline: 'retry' },
  'desk/batch/index': { as: 'leader', query: 'chip=unentered', offline: 'retry' },
  'office/reports/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '没有要转录的举报' } },
  'office/other-matters/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '还没有记过' } },
  'office/messages/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '没有新留言' } },
  'account/phrases/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '还没有常用语' } },
  'office/people/index': { as: 'admin', offline: 'retry' },
  'office/channel/index': { as: 'admin', offline: 'retry' },
  'office/calendar/index': { as: 'admin', offline: 'retry' },
  'means/ledger/index': { as: 'leader', query: 'indicator=14', offline: 'retry' },
  'account/join/index': { as: 'consumer', offline: 'works' },
  'account/open-case/index': { as: 'consumer', offline: 'works' },
  'account/privacy/index': { as: 'consumer', offline: 'works' },
  'case/my-data/index': { as: 'consumer', offline: 'retry', blank: { as: 'consumer2', says: '您没有提交过投诉' } },
  'account/feedback/index': { as: 'consumer', offline: 'works' },
  'office/feedback/index': { as: 'admin', offline: 'retry', blank: { as: 'admin', says: '没有等着答复的意见' } },
  'bulletins/list/index': { as: 'consumer', offline: 'last', blank: { as: 'consumer', says: '还没有发布过提示' } },
  'bulletins/reader/index': { as: 'consumer', query: 'id={bulletin}', offline: 'last' },
  'bulletins/lesson/index': { as: 'consumer', query: 'key=sevenDays', offline: 'works' },
  'bulletins/faqs/index': { as: 'consumer', query: 'open=noAnswer', offline: 'works' },
  'credit/import/index': { as: 'handler', query: 'sort=facts', offline: 'retry', blank: { as: 'handler', says: '还没有导入过' } },
  'credit/checking/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '没有等您核对的' } },
  'credit/batches/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '还没有批量提示' } },
  'credit/batch/index': { as: 'handler', query: 'id={noticeBatch}', offline: 'retry' },
  'credit/batch-edit/index': { as: 'handler', offline: 'retry' },
  'credit/batch-act/index': { as: 'leader', query: 'id={noticeBatch}&act=approve', offline: 'retry' },
  'guide/list/index': { as: 'consumer', offline: 'works' },
  'guide/article/index': { as: 'consumer', query: 'key=openShop', offline: 'works' },
  'guide/rules/index': { as: 'consumer', offline: 'works' },
  'guide/check/index': { as: 'consumer', offline: 'works' },
  'guide/checks/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'last' },
  'guide/calendar/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'last' },
  'shop/home/index': {
    as: 'merchant',
    query: 'id={merchant}',
    offline: 'retry',
    blank: { as: 'consumer2', says: '还没有认领网店', query: '' },
  },
  'shop/cases/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'retry' },
  'shop/case/index': { as: 'merchant', query: 'merchant={merchant}&id={ownCase}', offline: 'retry' },
  'shop/people/index': { as: 'merchant', query: 'id={merchant}', offline: 'retry' },
  'shop/join/index': { as: 'consumer', offline: 'works' },
  'shop/claim/index': { as: 'consumer', offline: 'works' },
  'credit/merchants/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '这里还没有' } },
  'credit/merchant/index': { as: 'handler', query: 'id={merchant}', offline: 'retry' },
  'credit/enter/index': { as: 'handler', offline: 'works' },
  'credit/act/index': { as: 'handler', query: 'id={merchant}&act=correct', offline: 'retry' },
  'credit/claims/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '没有等着核实的' } },
  'credit/claim/index': { as: 'handler', query: 'id={merchantClaim}', offline: 'retry' },
  'credit/claim-act/index': { as: 'handler', query: 'id={merchantClaim}&act=refuse', offline: 'retry' },
  'guide/shops/index': { as: 'consumer', offline: 'works' },
  'guide/shop/index': { as: 'consumer', query: 'id={merchant}', offline: 'retry' },
  'shop/promises/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'retry' },
  'shop/promise/index': { as: 'merchant', query: 'id={promise}', offline: 'retry' },
  'shop/promise-new/index': { as: 'merchant', query: 'merchant={merchant}&kind=sevenDays', offline: 'retry' },
  'shop/promise-act/index': { as: 'merchant', query: 'id={promise}&act=change', offline: 'retry' },
  'shop/traces/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'retry' },
  'shop/trace/index': { as: 'merchant', query: 'id={trace}', offline: 'retry' },
  'shop/trace-new/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'works' },
  'shop/trace-act/index': { as: 'merchant', query: 'id={trace}&act=correct', offline: 'retry' },
  'credit/handed-list/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '没有等着处置的' } },
  'credit/handed/index': { as: 'handler', query: 'id={handedRecord}', offline: 'retry' },
  'credit/handed-act/index': { as: 'handler', query: 'id={handedRecord}&act=give', offline: 'retry' },
  'credit/handed-new/index': { as: 'handler', offline: 'works' },
  'credit/promises/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '没有等着核对的' } },
  'credit/promise/index': { as: 'handler', query: 'id={promise}', offline: 'retry' },
  'credit/promise-act/index': { as: 'handler', query: 'id={promise}&act=suspend', offline: 'retry' },
  'credit/traces/index': { as: 'handler', query: 'merchant={merchant}', offline: 'retry' },
  'credit/trace/index': { as: 'handler', query: 'id={trace}', offline: 'retry' },
  'credit/trace-act/index': { as: 'handler', query: 'id={trace}&act=hold', offline: 'retry' },
  'settling/firms/index': { as: 'consumer', offline: 'retry', blank: { as: 'consumer', says: '还没有自行协商单位' } },
  'settling/enrolment/index': { as: 'merchant', query: 'id={enrolment}', offline: 'retry' },
  'settling/enrol/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'works' },
  'settling/enrolment-act/index': { as: 'merchant', query: 'id={enrolment}&act=setContact', offline: 'retry' },
  'settling/send/index': { as: 'consumer', query: 'draft=none', offline: 'works' },
  'settling/negotiations/index': { as: 'consumer', offline: 'retry', blank: { as: 'consumer2', says: '还没有和商家协商过' } },
  'settling/negotiation/index': { as: 'consumer', query: 'id={negotiation}', offline: 'retry' },
  'settling/negotiation-act/index': { as: 'consumer', query: 'id={negotiation}&act=leave&side=consumer', offline: 'retry' },
  'settling/merchant-list/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'retry' },
  'odr/negotiations/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '没有正在谈的' } },
  'odr/negotiation/index': { as: 'handler', query: 'id={negotiation}', offline: 'retry' },
  'odr/negotiation-act/index': { as: 'handler', query: 'id={negotiation}&act=noteCall', offline: 'retry' },
  'odr/enrolments/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '没有等着审查的' } },
  'odr/enrolment/index': { as: 'handler', query: 'id={enrolment}', offline: 'retry' },
  'odr/enrolment-act/index': { as: 'handler', query: 'id={enrolment}&act=suspend', offline: 'retry' },
  'means/list/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '这里还没有' } },
  'means/new/index': { as: 'handler', query: 'what=measures', offline: 'works' },
  'means/measure/index': { as: 'handler', query: 'id={measure}', offline: 'retry' },
  'means/check/index': { as: 'handler', query: 'id={spotCheck}', offline: 'retry' },
  'means/leniency/index': { as: 'handler', query: 'id={leniency}', offline: 'retry' },
  'means/act/index': { as: 'handler', query: 'what=measures&id={measure}&act=check', offline: 'retry' },
  'means/risk/index': { as: 'handler', offline: 'works' },
  'shop/letter/index': { as: 'merchant', query: 'id={measure}', offline: 'retry' },
  'press/list/index': { as: 'intake', offline: 'retry', blank: { as: 'intake', says: '这里还没有' } },
  'press/start/index': { as: 'intake', offline: 'retry' },
  'press/edit/index': { as: 'intake', query: 'id={bulletin}&as=correct', offline: 'retry' },
  'press/desk/index': { as: 'intake', query: 'id={bulletin}', offline: 'retry' },
  'press/act/index': { as: 'intake', query: 'id={bulletin}&act=recordRelease', offline: 'retry' },
  'press/signals/index': { as: 'leader', offline: 'retry', blank: { as: 'leader', says: '没有这样的信号' } },
  'press/ledger/index': { as: 'leader', query: 'year=2026', offline: 'retry' },
  'credit/facts/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '这里还没有' } },
  'credit/fact/index': { as: 'handler', query: 'id={fact}', offline: 'retry' },
  'credit/fact-edit/index': { as: 'handler', query: 'merchant={merchant}', offline: 'retry' },
  'credit/fact-act/index': { as: 'handler', query: 'id={fact}&act=end', offline: 'retry' },
  'credit/notices/index': { as: 'handler', offline: 'retry', blank: { as: 'handler', says: '这里还没有' } },
  'credit/notice/index': { as: 'handler', query: 'id={notice}', offline: 'retry' },
  'credit/notice-edit/index': { as: 'handler', query: 'merchant={merchant}', offline: 'retry' },
  'credit/notice-act/index': { as: 'handler', query: 'id={notice}&act=end', offline: 'retry' },
  'shop/notices/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'retry' },
  'shop/notice/index': { as: 'merchant', query: 'id={notice}', offline: 'retry' },
  'shop/notice-act/index': { as: 'merchant', query: 'id={notice}', offline: 'retry' },
  'credit/readings/index': { as: 'leader', offline: 'retry' },
  'shop/facts/index': { as: 'merchant', query: 'merchant={merchant}', offline: 'retry' },
  'shop/fact/index': { as: 'merchant', query: 'id={fact}', offline: 'retry' },
  'insight/points/index': { as: 'leader', offline: 'retry' },
  'insight/framework/index': { as: 'leader', offline: 'retry' },
  'insight/figures/index': { as: 'leader', offline: 'retry' },
  'insight/cases/index': {
    as: 'leader',
    query: 'year=2026&measure=firstDecisionOnTime&part=d',
    offline: 'retry',
    blank: { as: 'leader', says: '没有', query: 'year=2025&measure=firstDecisionOnTime&part=d' },
  },
  'insight/kinds/index': { as: 'leader', offline: 'retry' },
  'insight/kind-cases/index': {
    as: 'leader',
    query: 'year=2026&problem=spoiled',
    offline: 'retry',
    blank: { as: 'leader', says: '没有这样的投诉', query: 'year=2024' },
  },
  'insight/ahead/index': { as: 'leader', offline: 'retry', blank: { as: 'leader', says: '这段时间没有会超期的案件' } },
  'insight/official/index': { as: 'leader', query: 'year=2026', offline: 'retry' },
  'insight/pack/index': { as: 'leader', offline: 'retry' },
};

export type Visit = Omit<RouteRow, 'query'> & { route: string };

/** What exists by its id, for the pages of one. */
export interface Known {
  case: string;
  bulletin?: string;
  merchant?: string;
  fact?: string;
  [kind: string]: string | undefined;
}

/** The row of a page as an address. */
export function visitOf(page: string, known: Known): Visit {
  const row = rows[page];
  if (!row) throw new Error(`tests/routes.ts has no row for ${page}: who opens it, with what, and what does it show offline?`);
  const { query, ...rest } = row;
  return { ...rest, route: addressOf(page, query, known) };
}

export function addressOf(page: string, query: string | undefined, known: Known): string {
  return query ? `${page}?${query.replace(/\{(\w+)\}/g, (_, kind: string) => known[kind] ?? '')}` : page;
}
