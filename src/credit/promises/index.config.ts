export default definePageConfig({ navigationBarTitleText: '经营承诺', enablePullDownRefresh: true });
