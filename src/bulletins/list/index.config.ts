export default definePageConfig({ navigationBarTitleText: '消费提醒', enableShareAppMessage: true, enablePullDownRefresh: true });
