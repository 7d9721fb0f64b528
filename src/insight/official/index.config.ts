export default definePageConfig({ navigationBarTitleText: '官方公布的数', enablePullDownRefresh: true });
