export default definePageConfig({ navigationBarTitleText: '我的信用信息', enablePullDownRefresh: true });
