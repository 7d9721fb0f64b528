export default definePageConfig({ navigationBarTitleText: '柔性措施' });
