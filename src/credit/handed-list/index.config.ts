export default definePageConfig({ navigationBarTitleText: '认领处置', enablePullDownRefresh: true });
