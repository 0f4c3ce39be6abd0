import { type services } from 'ask-sdk-model';
import { type Device, type DeviceSettings } from '../../../simulator/device';
import { callingSkill, statusOf } from './calling-skill';
import { smallDevice } from './small-device';

type Factory = services.ServiceClientFactory;

/** A device whose skill calls Alexa's API when it is opened. */
export interface CallingDevice {
  readonly device: Device;
  /** The status with which the last call was refused, or `fine`. */
  readonly status: () => string;
}

/**
 * A device whose skill does some work with one of the SDK's clients each time it is opened.
 *
 * @param client takes the client from the SDK's factory
 */
export const deviceThatCalls = <Client>(
  client: (factory: Factory) => Client,
  work: (client: Client) => Promise<unknown>,
  settings: Partial<DeviceSettings>,
): CallingDevice => {
  let status = '';
  const skill = callingSkill({
    LaunchRequest: async ({ serviceClientFactory, responseBuilder }) => {
      status = await statusOf(serviceClientFactory && work(client(serviceClientFactory)));
      return responseBuilder.getResponse();
    },
  });
  return { device: smallDevice(skill, settings), status: () => status };
};
