export default definePageConfig({ navigationBarTitleText: '写一批提示' });
