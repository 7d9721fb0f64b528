export default definePageConfig({ navigationBarTitleText: '规定变化', enableShareAppMessage: true });
