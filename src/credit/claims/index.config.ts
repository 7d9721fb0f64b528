export default definePageConfig({ navigationBarTitleText: '认领申请', enablePullDownRefresh: true });
