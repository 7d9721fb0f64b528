export default definePageConfig({ navigationBarTitleText: '新的一件' });
