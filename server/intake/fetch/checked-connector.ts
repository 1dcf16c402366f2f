import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { type IsListed, portOf } from "./host-list.ts";
import { isPublicAddress } from "./is-public-address.ts";

/** A host that leads into this machine or its network. */
export class InsideAddressError extends Error {}

/**
 * Opens connections to public addresses only, and to hosts that are allowed. The name is looked up once, what it leads to is
 * checked, and the connection goes there: a name that leads elsewhere a moment later (DNS rebinding) gains nothing.
 */
export function checkedConnector(isAllowed: IsListed, timeoutMs: number): buildConnector.connector {
  const connectChecked = buildConnector({ timeout: timeoutMs, lookup: lookUpChecked });
  const connectAllowed = buildConnector({ timeout: timeoutMs });
  return (options, callback) => {
    const { hostname } = options;
    if (isAllowed(hostname, portOf(options))) return connectAllowed(options, callback);
    connectChecked(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      // A host that is written as an address is not looked up. Nothing has been sent yet.
      if (!isPublicAddress(socket.remoteAddress ?? "")) {
        socket.destroy();
        return callback(new InsideAddressError(hostname), null);
      }
      callback(null, socket);
    });
  };
}

const lookUpChecked: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error) return callback(error, "");
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new InsideAddressError(hostname), "");
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};
