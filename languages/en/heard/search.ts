import { type Heard } from '../../language';

export const search = {
  /** Free words. Amazon's rule for AMAZON.SearchQuery: each phrase must have words beside the query. */
  SearchIntent: [
    '(search|search for|do a search for|look for|look up|hunt for) {query}',
    '(can you|could you|please) (search for|look for|look up) {query}',
    '(i want|i would like|i need) to (search for|look for) {query}',
    "(i'm|i am) (looking for|searching for|after) {query}",
    "(do you happen to have|you wouldn't happen to have|would you happen to have|you don't happen to have|you wouldn't happen to carry|do you happen to carry|you got|you got any|y'all got any) {query}",
    '(can you|could you|would you|will you|can you please|could you please|would you please|please) (find|recommend|suggest|get|show|find me|show me|get me|recommend me|suggest me|look for|find us|show us) {query}',
    '(recommend|suggest|recommend me|suggest me|see if you can get me|see if you can find|see if you can find me|see whether you have|see if you have got) {query}',
    '(do you do|do you also have|do you also do|do you still have|do you sell any|do you stock any|do you carry any|do you do any) {query}',
    '(gotta find|gotta get|need to find|have to find|got to find|want to find|trying to find|need to get|have to get|need to buy|have to buy) {query}',
    "(i could use|i could do with|i'm in need of|i'm in the market for) (a|an|some|a new|new) {query}",
    '{query} (if you have any|if you have one|if you have it|if you have them|if you have got one|if you have got any|if you have got them|if there is one|if there are any)',
    "{query} (if you've got one|if you've got any|if you've got them|if you've got it|if you've got some|if possible please)",
    "{query} (that's what i came for|that's what i want|that's what i need|that's what i'm after|that's what i'm looking for|is what i'm after|is what i'm looking for|is what i came for)",
    '{query} (would be great|would be nice|would be lovely|would be perfect|would be ideal|would do nicely|would be just the thing)',
    '(do you have|do you have any|have you got|have you got any|got any|do you sell) {query}',
    "(is there a|is there an|is there some|are there any|is there any|got|got a|got an|got any|you got a|has anyone got|what i'm really looking for is|what i'm really looking for is a|what i'm looking for is|what i am looking for is|what i'd like is|what i'd really like is|what i really want is|what i really need is|what i'm hoping for is|what i could do with is) {query}",
    "(i rather fancy|i quite fancy|i really fancy|i'd fancy|do you do a|i'm on the lookout for|i'm on the hunt for|on the lookout for|on the hunt for|sort me out with|can you sort me out with|could you sort me out with|you couldn't find me|could you do me|can you do me) {query}",
    '(is there|are there) any {query}',
    '(show me|find me|let me see) {query}',
    '(what about|how about) {query}',
    'what do you have in {query}',
    '(a|an|some|one|one of those|any) {query}',
    "(i'm after one of those|i'm after a|i'm after some|what i'm after is|what i'm really after is|what i need is|what i want is|all i want is) {query}",
    '(do you carry|do you stock|do you keep|do you all have|have you a|have you any|have you|would you have|is there such a thing as|are there) {query}',
    "(any chance of|i should like|i'd love|i fancy|could i have|could i possibly have|can i have|may i have|can i get|could i get|see if there's|see if you have|check for|need|want|get|buy) {query}",
    '(find|show|get me|give me|i need|i want|i would like|looking for|look for|i look for|i search) {query}',
    "(i'd like|i'm looking for|i am looking for|we're looking for|we need|we want) {query}",
  ],
} satisfies Partial<Heard['intents']>;
