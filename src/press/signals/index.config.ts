export default definePageConfig({ navigationBarTitleText: '投诉里的信号', enablePullDownRefresh: true });
