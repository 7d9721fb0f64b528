export default definePageConfig({ navigationBarTitleText: '指标 25、26.1', enablePullDownRefresh: true });
