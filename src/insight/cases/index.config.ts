export default definePageConfig({ navigationBarTitleText: '计入的案件', enablePullDownRefresh: true });
