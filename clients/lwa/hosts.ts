import { type Region } from '../../attribution/marketplace';

/** The addresses of Login with Amazon for one region. */
export interface LwaHosts {
  /** The page on which a person agrees. */
  readonly authorizeUrl: string;
  /** Where codes and refresh tokens become access tokens. */
  readonly tokenUrl: string;
}

/** The addresses of each region (Amazon Ads guide "Authorization grants"). */
export const LWA_HOSTS: Readonly<Record<Region, LwaHosts>> = {
  NA: {
    authorizeUrl: 'https://www.amazon.com/ap/oa',
    tokenUrl: 'https://api.amazon.com/auth/o2/token',
  },
  EU: {
    authorizeUrl: 'https://eu.account.amazon.com/ap/oa',
    tokenUrl: 'https://api.amazon.co.uk/auth/o2/token',
  },
  FE: {
    authorizeUrl: 'https://apac.account.amazon.com/ap/oa',
    tokenUrl: 'https://api.amazon.co.jp/auth/o2/token',
  },
};
