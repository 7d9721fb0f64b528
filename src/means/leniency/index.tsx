import { guarded } from '../../shell/guarded';
import { One } from '../view/one';

const Here = () => <One what="leniencies" />;

export default guarded(Here);
