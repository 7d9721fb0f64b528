export default definePageConfig({ navigationBarTitleText: '指标台账', enablePullDownRefresh: true });
