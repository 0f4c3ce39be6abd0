import { type Vocabulary } from '../../language';

/** Where a thing is used. A search finds products by any of these names; no line says them yet. */
export const rooms: Vocabulary['room'] = {
  kitchen: {
    heard: ['kitchen'],
    said: { one: 'the kitchen' },
  },
  'living-room': {
    heard: ['living room', 'lounge'],
    said: { one: 'the living room' },
  },
  bedroom: {
    heard: ['bedroom'],
    said: { one: 'the bedroom' },
  },
  bathroom: {
    heard: ['bathroom'],
    said: { one: 'the bathroom' },
  },
  office: {
    heard: ['office', 'study'],
    said: { one: 'the office' },
  },
  garden: {
    heard: ['garden', 'yard'],
    said: { one: 'the garden' },
  },
  workshop: {
    heard: ['workshop', 'garage', 'shed'],
    said: { one: 'the workshop' },
  },
};
