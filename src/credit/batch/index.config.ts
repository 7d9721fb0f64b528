export default definePageConfig({ navigationBarTitleText: '批量提示' });
