export default definePageConfig({ navigationBarTitleText: '给您的信' });
