export default definePageConfig({ navigationBarTitleText: '信用风险等级' });
