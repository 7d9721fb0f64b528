export default definePageConfig({ navigationBarTitleText: '发给商家' });
