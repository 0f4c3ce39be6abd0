import { type Heard } from '../../language';

export const search = {
  /** Free words. Amazon's rule for AMAZON.SearchQuery: each phrase must have words beside the query. */
  SearchIntent: [
    '(search|search for|do a search for|look for|look up|hunt for) {query}',
    '(can you|could you|please) (search for|look for|look up) {query}',
    '(i want|i would like|i need) to (search for|look for) {query}',
    "(i'm|i am) (looking for|searching for|after) {query}",
    '(do you have|do you have any|have you got|have you got any|got any|do you sell) {query}',
    '(is there|are there) any {query}',
    '(show me|find me|let me see) {query}',
    '(what about|how about) {query}',
    'what do you have in {query}',
  ],
} satisfies Partial<Heard['intents']>;
