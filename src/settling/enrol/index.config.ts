export default definePageConfig({ navigationBarTitleText: '申请自行协商' });
