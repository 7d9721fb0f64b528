export default definePageConfig({ navigationBarTitleText: '指标 24—26', enablePullDownRefresh: true });
