export default definePageConfig({ navigationBarTitleText: '登记经营主体' });
