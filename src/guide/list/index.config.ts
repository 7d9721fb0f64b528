export default definePageConfig({ navigationBarTitleText: '开网店指南', enableShareAppMessage: true });
