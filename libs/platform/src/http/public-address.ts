import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an address of the internet, which anybody could reach from anywhere: not this machine, its net, a cloud's own services
 * or a way into either (mapped, translated and tunnelled addresses are none).
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  return ipaddr.process(address).range() === 'unicast';
}
