export default definePageConfig({ navigationBarTitleText: '自行协商单位', enablePullDownRefresh: true });
