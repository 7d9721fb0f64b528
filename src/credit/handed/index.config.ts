export default definePageConfig({ navigationBarTitleText: '分发的记录' });
