import { createRequire } from 'node:module';
import { join } from 'node:path';
import { USUAL_RESOURCES } from '../../clients/creators/resources';
import {
  CREDENTIAL_ID,
  CREDENTIAL_SECRET,
} from '../../test/clients/creators/support/fake-creators-api';
import { type Competitor, PEER } from './contestant';

/** The part of amazon-creators-api 1.2.2 that is used here. */
interface PeerPackage {
  readonly ApiClient: new () => {
    basePath: string;
    credentialId: string;
    credentialSecret: string;
    version: string;
    authEndpoint: string;
    defaultHeaders: Record<string, string>;
  };
  readonly TypedDefaultApi: new (client: object) => {
    getItems(marketplace: string, request: object): Promise<PeerAnswer>;
  };
  readonly GetItemsRequestContent: new (
    partnerTag: string,
    asins: readonly string[],
  ) => { resources: readonly unknown[] };
  readonly GetItemsResource: { constructFromObject(resource: string): unknown };
}
interface PeerAnswer {
  readonly itemsResult?: { readonly items?: readonly unknown[] };
}

/** Used as its README says; the bench makes the batches of ten for it. */
export const peer = (): Competitor => ({
  name: `${PEER} 1.2.2`,
  program: `export { ApiClient, TypedDefaultApi, GetItemsRequestContent, GetItemsResource } from '${PEER}';`,
  resolveFrom: __dirname,
  create: (urls) => {
    const { ApiClient, GetItemsRequestContent, GetItemsResource, TypedDefaultApi } = createRequire(
      join(__dirname, 'package.json'),
    )(PEER) as PeerPackage;
    const client = new ApiClient();
    client.basePath = urls.api;
    client.authEndpoint = urls.token;
    client.credentialId = CREDENTIAL_ID;
    client.credentialSecret = CREDENTIAL_SECRET;
    client.version = '3.1';
    const api = new TypedDefaultApi(client);
    return {
      getTen: async (asins) => {
        const request = new GetItemsRequestContent('giftlamp-20', asins);
        request.resources = USUAL_RESOURCES.map((resource) =>
          GetItemsResource.constructFromObject(resource),
        );
        const { itemsResult } = await api.getItems('www.amazon.com', request);
        return itemsResult?.items?.length ?? 0;
      },
    };
  },
});
