export default definePageConfig({ navigationBarTitleText: '问题和商品', enablePullDownRefresh: true });
