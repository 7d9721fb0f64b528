export default definePageConfig({ navigationBarTitleText: '这一类投诉', enablePullDownRefresh: true });
