export default definePageConfig({ navigationBarTitleText: '导入12315列表' });
