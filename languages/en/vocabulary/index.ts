import { type Vocabulary } from '../../language';
import { attributes } from './attributes';
import { categories } from './categories';
import { interests } from './interests';
import { occasions } from './occasions';
import { recipients } from './recipients';
import { rooms } from './rooms';
import { topics } from './topics';
import { types } from './types';

/** Every word of the vocabulary in English. */
export const vocabulary: Vocabulary = {
  category: categories,
  type: types,
  interest: interests,
  occasion: occasions,
  recipient: recipients,
  room: rooms,
  attribute: attributes,
  topic: topics,
};
