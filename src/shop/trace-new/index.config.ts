export default definePageConfig({ navigationBarTitleText: '加追溯记录' });
