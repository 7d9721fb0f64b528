export default definePageConfig({ navigationBarTitleText: '逐条核对' });
