export default definePageConfig({ navigationBarTitleText: '不是投诉的事项' });
