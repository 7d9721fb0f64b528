export default definePageConfig({ navigationBarTitleText: '新留言', enablePullDownRefresh: true });
