export default definePageConfig({ navigationBarTitleText: '我的网店', enablePullDownRefresh: true });
