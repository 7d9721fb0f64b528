export default definePageConfig({ navigationBarTitleText: '认领网店' });
