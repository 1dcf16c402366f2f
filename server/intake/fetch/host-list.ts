export type IsListed = (hostname: string, port: number) => boolean;

/** Whether a host is in a list of "intranet.example" (any port) and "10.0.0.5:8080" (that one). */
export function hostList(hosts: readonly string[]): IsListed {
  const listed = new Set(hosts.map((host) => host.toLowerCase()));
  return (hostname, port) => {
    const host = hostname.toLowerCase();
    return listed.has(host) || listed.has(`${host}:${port}`);
  };
}

/** The port that an address leads to. */
export function portOf({
  port,
  protocol,
}: {
  readonly port?: string | null | undefined;
  readonly protocol: string;
}): number {
  return Number(port) || (protocol === "https:" ? 443 : 80);
}
