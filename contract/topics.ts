/** Questions about the shop, which the skill answers in any state. */
export type Topic = 'price' | 'refund' | 'earnings';
