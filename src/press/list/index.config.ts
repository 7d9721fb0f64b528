export default definePageConfig({ navigationBarTitleText: '提示和台账', enablePullDownRefresh: true });
