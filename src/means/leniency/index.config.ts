export default definePageConfig({ navigationBarTitleText: '不予处罚记录' });
