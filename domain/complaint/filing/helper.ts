import { phone, personName } from '../../contact-fields';
import { form, text } from '../../fields';

/** Who fills the form in for an old person (代填): no agent; the person confirms it before it is accepted (casework: people). */
export const helperSchema = form({
  name: personName('您的姓名', '写真实姓名'),
  phone: phone(),
  bond: text('您和投诉人的关系', 1, 40, '如：女儿、邻居'),
});
