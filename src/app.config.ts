import { county } from '@config/county';

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/inbox/index', 'pages/mine/index'],
  subPackages: [
    { root: 'filing', pages: ['form/index', 'drafts/index'] },
    // Drawings: fetched when somebody asks where something is found.
    { root: 'where', pages: ['find/index'] },
    { root: 'case', pages: ['view/index', 'list/index', 'act/index', 'talk/index', 'my-data/index'] },
    {
      root: 'desk',
      pages: ['queue/index', 'case/index', 'act/index', 'intake/index', 'entry/index', 'batch/index'],
    },
    // What an office keeps besides its cases.
    {
      root: 'office',
      pages: [
        'waiting/index',
        'poster/index',
        'other-matters/index',
        'messages/index',
        'people/index',
        'reports/index',
        'channel/index',
        'calendar/index',
        'feedback/index',
        'import/index',
      ],
    },
    { root: 'bulletins', pages: ['list/index', 'reader/index', 'lesson/index', 'faqs/index'] },
    // What the bureau says to the public, from its signals to its ledger.
    {
      root: 'press',
      pages: ['list/index', 'start/index', 'edit/index', 'desk/index', 'act/index', 'ledger/index', 'signals/index'],
    },
    // A merchant's own pages.
    {
      root: 'shop',
      pages: [
        'home/index',
        'people/index',
        'join/index',
        'claim/index',
        'facts/index',
        'fact/index',
        'notices/index',
        'notice/index',
        'notice-act/index',
        'promises/index',
        'promise/index',
        'promise-new/index',
        'promise-act/index',
        'traces/index',
        'trace/index',
        'trace-new/index',
        'trace-act/index',
        'letter/index',
        'cases/index',
        'case/index',
      ],
    },
    // Merchants, and what stands against their names, for who keeps them.
    {
      root: 'credit',
      pages: [
        ...['merchants/index', 'merchant/index', 'enter/index', 'act/index', 'claims/index', 'claim/index', 'claim-act/index'],
        ...['facts/index', 'fact/index', 'fact-edit/index', 'fact-act/index', 'readings/index'],
        ...['notices/index', 'notice/index', 'notice-edit/index', 'notice-act/index'],
        ...['import/index', 'checking/index', 'batches/index', 'batch/index', 'batch-edit/index', 'batch-act/index'],
        ...['promises/index', 'promise/index', 'promise-act/index', 'traces/index', 'trace/index', 'trace-act/index'],
        ...['handed-list/index', 'handed/index', 'handed-act/index', 'handed-new/index'],
      ],
    },
    // Settling with a merchant before the bureau's clock starts: who is enrolled, and a merchant's own pages of it.
    {
      root: 'settling',
      pages: [
        ...['firms/index', 'enrolment/index', 'enrol/index', 'enrolment-act/index'],
        ...['send/index', 'negotiations/index', 'negotiation/index', 'negotiation-act/index', 'merchant-list/index'],
      ],
    },
    // The same at the bureau.
    {
      root: 'odr',
      pages: [
        ...['enrolments/index', 'enrolment/index', 'enrolment-act/index'],
        ...['negotiations/index', 'negotiation/index', 'negotiation-act/index'],
      ],
    },
    // What the bureau does before it punishes, and its ledgers.
    {
      root: 'means',
      pages: [
        ...['list/index', 'new/index', 'measure/index', 'check/index', 'leniency/index', 'act/index', 'risk/index'],
        'ledger/index',
      ],
    },
    { root: 'account', pages: ['join/index', 'phrases/index', 'open-case/index', 'privacy/index', 'feedback/index'] },
    // What everybody may read of selling on the network, and a merchant's own checks and calendar.
    {
      root: 'guide',
      pages: [
        'list/index',
        'article/index',
        'rules/index',
        'check/index',
        'checks/index',
        'calendar/index',
        'shops/index',
        'shop/index',
      ],
    },
    {
      root: 'insight',
      pages: [
        'points/index',
        'figures/index',
        'cases/index',
        'ahead/index',
        'official/index',
        'kinds/index',
        'kind-cases/index',
        'framework/index',
        'pack/index',
      ],
    },
  ],
  // A component's code is read once it is shown; what is opened next is fetched while one reads.
  lazyCodeLoading: 'requiredComponents',
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['filing', 'case'] },
    'pages/inbox/index': { network: 'all', packages: ['case'] },
    'pages/mine/index': { network: 'wifi', packages: ['account'] },
    'desk/queue/index': { network: 'wifi', packages: ['office'] },
  },
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
  darkmode: true,
  // On a PC the window takes the width it is given: the desk has a list, a case and its acts side by side.
  resizable: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: county.title,
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@bar' as 'black',
    backgroundColor: '@ground',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '@ink',
    selectedColor: '@brand',
    backgroundColor: '@surface',
    borderStyle: '@edge' as 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/inbox/index', text: '消息' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
});
