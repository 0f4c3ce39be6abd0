import { ensureBuilt } from '../../build/skill';

/** Tests run against what is built from the sources as they are now. */
export default ensureBuilt;
