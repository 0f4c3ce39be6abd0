/** Questions about the shop whose answer depends on what can be bought and earned there. */
export type Topic = 'price' | 'earnings';
