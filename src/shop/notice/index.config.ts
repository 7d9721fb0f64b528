export default definePageConfig({ navigationBarTitleText: '信用提示' });
