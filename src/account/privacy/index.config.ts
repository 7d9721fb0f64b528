export default definePageConfig({ navigationBarTitleText: '怎样处理您的信息' });
