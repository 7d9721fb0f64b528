export default definePageConfig({ navigationBarTitleText: '写信用提示' });
