import { type BuiltInTopic, type Category } from '../../contract';

/** What customers typically ask about the products of a category. */
export const TYPICAL_TOPICS: Readonly<Record<Category, readonly BuiltInTopic[]>> = {
  kitchen: ['care', 'material', 'size'],
  'coffee-tea': ['care', 'size', 'material'],
  games: ['players', 'age', 'duration'],
  books: ['pages', 'fit'],
  toys: ['age', 'contents'],
  electronics: ['power', 'size', 'weight'],
  home: ['power', 'size'],
  outdoors: ['weight', 'material', 'size'],
  fitness: ['size', 'material'],
  stationery: ['color', 'contents'],
  pets: ['size', 'material'],
  garden: ['size', 'material'],
  travel: ['size', 'weight'],
  tools: ['power', 'size'],
  beauty: ['material', 'care'],
};
