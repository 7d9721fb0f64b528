export default definePageConfig({ navigationBarTitleText: '自行协商单位' });
