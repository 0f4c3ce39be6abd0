import { ensureBuilt } from '../../hooks/build';

/** Tests run against what is built from the present sources. */
export default ensureBuilt;
