import { type Language } from '../../language';
import { aboutUs } from './about-us';
import { choice } from './choice';
import { others } from './others';
import { shop } from './shop';
import { talk } from './talk';

/** What people say in so many words that no phrases hold them all, by what they mean. */
export const acts: Language['acts'] = { ...shop, ...aboutUs, ...choice, ...talk, ...others };
