import { ensureBuilt } from '../../build/skill';

/** Tests run against what is built from the present sources. */
export default ensureBuilt;
