export default definePageConfig({ navigationBarTitleText: '常问', enableShareAppMessage: true });
