export default definePageConfig({ navigationBarTitleText: '消费者的协商', enablePullDownRefresh: true });
