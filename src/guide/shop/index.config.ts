export default definePageConfig({ navigationBarTitleText: '商家承诺' });
