export default definePageConfig({ navigationBarTitleText: '指标 25', enablePullDownRefresh: true });
