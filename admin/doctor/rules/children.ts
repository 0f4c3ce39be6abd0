import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** A skill with traffic directed at children may neither shop nor send an ID. */
export const childrenRule: Rule = ({ record }) =>
  record?.registration.directedAtChildren === true
    ? [
        {
          code: 'directed-at-children',
          severity: 'error',
          message:
            'the registration says that the traffic is directed at children under 13, and such a skill may send no Associates ID',
          remedy:
            'if the answer was wrong, set registration.directedAtChildren to false in shop/registration.json',
          page: PAGES.register,
        },
      ]
    : [];
