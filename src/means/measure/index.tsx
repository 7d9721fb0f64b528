import { guarded } from '../../shell/guarded';
import { One } from '../view/one';

const Here = () => <One what="measures" />;

export default guarded(Here);
