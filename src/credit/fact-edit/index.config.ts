export default definePageConfig({ navigationBarTitleText: '录入信用信息' });
