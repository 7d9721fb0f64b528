import { guarded } from '../../shell/guarded';
import { One } from '../view/one';

const Here = () => <One what="checks" />;

export default guarded(Here);
