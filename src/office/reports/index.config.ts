export default definePageConfig({ navigationBarTitleText: '转录举报' });
