import { type Device } from '../../simulator/device';

/**
 * A device that is replaced by a new one, without a session, when the interaction model has changed.
 * The turns of the earlier ones stay in its list.
 *
 * @param renewed returns a new device when there is a reason, else undefined; called before each use
 */
export const reloadingDevice = (first: Device, renewed: () => Device | undefined): Device => {
  let device = first;
  let earlier: Pick<Device, 'turns' | 'exchanges'> = { turns: [], exchanges: [] };
  const all = () => ({
    turns: [...earlier.turns, ...device.turns],
    exchanges: [...earlier.exchanges, ...device.exchanges],
  });
  const replace = (next: Device | undefined): void => {
    if (next === undefined) return;
    earlier = all();
    next.setFaults(device.faults);
    device = next;
  };
  return new Proxy(first, {
    get: (_first, key) => {
      replace(renewed());
      if (key === 'turns' || key === 'exchanges') return all()[key];
      return Reflect.get(device, key) as unknown;
    },
  });
};
