import { type Heard } from '../../language';

/**
 * Words that hardly stand in a sentence about anything else. None of them names a thing that
 * people give: "voucher" is missing, because a gift voucher is one.
 */
export const telling: Heard['telling'] = {
  RefundIntent: [
    '(refund|refunds|refunded|my money back|money back guarantee|return policy|returns policy|exchange policy)',
    '(return|returning|send back|sending back|exchange|swap) (my|the|an|this|that) (order|parcel|package|item|purchase)',
    '(send|sending|take|taking|give|giving|bring|bringing) (it|them|that) back',
    '(parcel|package|order|delivery) (turned up|arrived|came|was) (wrong|broken|damaged|empty|smashed|late)',
  ],
  DeliveryIntent: [
    '(be|get|been|gets|being|have it|it) (delivered|shipped|dispatched|posted)',
    '(delivery|shipping|postage) (cost|costs|fee|fees|charge|charges|time|times|date|free|included|slot|options)',
    '(ship|deliver) (it|that|them|this|one|) (to|abroad|overseas|internationally|by)',
    '(next day|same day|free|express|two day|overnight) (delivery|shipping|postage)',
  ],
  DiscountIntent: [
    '(deals|deal|offers|offer|promotion|promotions|sale|sales) on (it|this|that|these|those|them|right now|at the moment|today)',
    '(coupons|coupon code|coupon codes|discount code|discount codes|promo code|promo codes|voucher code|discount|discounts|money off|price match|student discount)',
  ],
  CartIntent: [
    "(what's|what is|anything|something|what have i got|what i've got|how many things) (sitting|waiting|still|already|) (in|inside) (the|my) (<cart>|<otherCart>)",
  ],
  EarningsIntent: [
    '(commission|commissions|kickback|kickbacks|sponsored|affiliate|affiliates|paid promotion)',
    '(do you|you|they) (profit|make money|earn|benefit) (from|off|on|if|when|out of|by)',
  ],
  PaymentIntent: [
    '(pay|paying) (by|with|using) (card|cash|paypal|credit card|debit card|my card|apple pay|klarna)',
    '(card|account) (gets|get|be|is|been|being) charged',
    '(purchase|voice|confirmation|security) (pin|code)',
    '(installments|instalments|monthly payments|pay later|pay monthly)',
  ],
  PrivacyIntent: [
    '(personal (data|information|info|details|stuff)|my (data|privacy|details)|data protection)',
    '(know|stored|store|storing|saved|keep|keeping|recorded|recording|remember|got) (about|on) me',
    '(listening|spying|eavesdropping) (to|on) (me|us|everything|this)',
  ],
  AboutIntent: [
    '(are you|is this|you) (amazon|alexa|a robot|a real person|a human|human|an ai|real)',
    '(who|what company) (made|built|runs|owns|created|programmed|is behind) (you|this)',
    '(is|are) (shelf talker|this skill|this app|this thing)',
  ],
  CompareIntent: ['(difference|differences) between (them|those|these|the two|both)'],
  SurpriseIntent: [
    '(the foggiest|foggiest idea|the faintest|a scooby|not a clue|no idea at all|absolutely no idea|zero ideas|no clue|completely stumped|totally stuck)',
  ],
  LeaveIntent: [
    "(i'm|i am|we're) (done shopping|finished shopping|off now|off to bed|out of time)",
    '(got to|gotta|have to|must|need to) (go now|run now|dash|get going|get off)',
  ],
};
