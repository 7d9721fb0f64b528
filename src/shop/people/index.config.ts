export default definePageConfig({ navigationBarTitleText: '谁代表这一家' });
