export default definePageConfig({ navigationBarTitleText: '自行协商', enablePullDownRefresh: true });
