import ipaddr from "ipaddr.js";

/** Public by IANA's registries, and yet of the machine's own surroundings: Azure's host. */
const INSIDE: ReadonlySet<string> = new Set(["168.63.129.16"]);

/**
 * Whether an address is one that anybody can reach: not of this machine, this network, a provider's inside (CGNAT), a
 * cloud's metadata (169.254.169.254 is link-local), a group, documentation or a tunnel into one of those. IPv4 in IPv6 is
 * judged as IPv4. The ranges are those of IANA's registries of special addresses, as ipaddr.js has them.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(plain)) return false;
  // "::ffff:10.0.0.1" is 10.0.0.1.
  const parsed = ipaddr.process(plain);
  if (parsed.range() === "rfc6052") return isPublicAddress(embeddedIpv4(parsed.toByteArray()));
  return parsed.range() === "unicast" && !INSIDE.has(parsed.toString());
}

/** NAT64: the IPv4 address is the last 32 bits of 64:ff9b::/96. RFC 6052, 2.2. */
function embeddedIpv4(bytes: readonly number[]): string {
  const isWellKnown = bytes.slice(4, 12).every((byte) => byte === 0);
  return isWellKnown ? bytes.slice(12).join(".") : "";
}
