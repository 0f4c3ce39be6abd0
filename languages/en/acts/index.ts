import { type Language } from '../../language';
import { needs } from '../needs';
import { aboutUs } from './about-us';
import { choice } from './choice';
import { others } from './others';
import { shop } from './shop';
import { talk } from './talk';

/** Whoever tells of a need wishes for something. */
const toldNeeds = Object.values(needs.types).map(({ told }) => told);

/** What people say in so many words that no phrases hold them all, by what they mean. */
export const acts: Language['acts'] = {
  ...shop,
  ...aboutUs,
  ...choice,
  ...talk,
  ...others,
  DescribeIntent: [others.DescribeIntent, ...toldNeeds].join('\n'),
};
