export default defineAppConfig({
  pages: ['pages/home/index', 'pages/inbox/index', 'pages/mine/index'],
  subPackages: [
    { root: 'consumer', pages: ['filing/index', 'drafts/index'] },
    { root: 'case', pages: ['view/index', 'list/index', 'act/index'] },
    {
      root: 'staff',
      pages: [
        'queue/index',
        'desk/index',
        'intake/index',
        'entry/index',
        'batch/index',
        'reports/index',
        'people/index',
        'channel/index',
      ],
    },
    { root: 'account', pages: ['join/index', 'open-case/index'] },
    { root: 'insight', pages: ['figures/index', 'cases/index', 'ahead/index', 'official/index'] },
  ],
  sitemapLocation: 'sitemap.json',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '放心消费 · 两当',
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
