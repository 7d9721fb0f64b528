export default definePageConfig({ navigationBarTitleText: '用查看码打开' });
