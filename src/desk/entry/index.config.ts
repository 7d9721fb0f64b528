export default definePageConfig({ navigationBarTitleText: '录入12315' });
