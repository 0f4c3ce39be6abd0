import { testRandomWalks } from './support/random-walk';

testRandomWalks();
