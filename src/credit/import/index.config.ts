export default definePageConfig({ navigationBarTitleText: '导入信用信息' });
