export default definePageConfig({ navigationBarTitleText: '我有异议' });
