/** Addresses that lead into somebody's own network (RFC 6890 and its IPv6 kin). */
import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
const V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const V6 =
  '::/128 ::1/128 64:ff9b::/96 100::/64 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8';

for (const [nets, family] of [
  [V4, 'ipv4'],
  [V6, 'ipv6'],
] as const)
  for (const net of nets.split(' ')) {
    const [address = '', bits] = net.split('/');
    PRIVATE.addSubnet(address, Number(bits), family);
  }

/** True for what is no address at all, too. IPv4 inside IPv6 ("::ffff:10.0.0.1") is looked through. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  return PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
