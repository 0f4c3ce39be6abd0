import { type AddCommand } from '../command';
import { addAdsAccountsCommand } from './ads-accounts';
import { addAdsBillingCommand } from './ads-billing';
import { addAdsLoginCommand } from './ads-login';
import { addAdsProfilesCommand } from './ads-profiles';
import { addAdsRegisterCommand } from './ads-register';
import { addAdsStatusCommand } from './ads-status';
import { addAdsTermsCommand } from './ads-terms';

/** `shelf ads`: advertising accounts of Amazon Ads. */
export const addCommand: AddCommand = (program, context) => {
  const ads = program
    .command('ads')
    .description('Accounts of Amazon Ads: sign in, register, look after them.');
  addAdsLoginCommand(ads, context);
  addAdsTermsCommand(ads, context);
  addAdsRegisterCommand(ads, context);
  addAdsStatusCommand(ads, context);
  addAdsAccountsCommand(ads, context);
  addAdsProfilesCommand(ads, context);
  addAdsBillingCommand(ads, context);
};
