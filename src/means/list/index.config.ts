export default definePageConfig({ navigationBarTitleText: '监管措施', enablePullDownRefresh: true });
