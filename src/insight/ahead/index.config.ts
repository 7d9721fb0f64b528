export default definePageConfig({ navigationBarTitleText: '将失分', enablePullDownRefresh: true });
