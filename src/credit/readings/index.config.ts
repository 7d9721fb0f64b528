export default definePageConfig({ navigationBarTitleText: '日期怎么算', enablePullDownRefresh: true });
