import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { PageNotFetchedError } from "../../../server/errors.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { articleFetcher } from "../../../server/intake/fetch/fetch-article.ts";
import { type FetchBounds, guardedFetch } from "../../../server/intake/fetch/guarded-fetch.ts";
import { isPublicAddress } from "../../../server/intake/fetch/is-public-address.ts";
import { playSite, redirect, send } from "./play-site.ts";

const PAGE =
  "<!doctype html><html><body><article><h1>Talks</h1><p>William Barr met Marcelo Ebrard in Mexico on Tuesday, and they spoke about a general.</p></article></body></html>";

describe("Addresses", () => {
  for (const address of ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]) {
    it(`${address} is public`, () => {
      assert.equal(isPublicAddress(address), true);
    });
  }

  for (const address of [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.8.8.8",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "2001:db8::1",
    "2002:a00:1::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1%eth0",
    "ff02::1",
    "no address",
  ]) {
    it(`${address} is not`, () => {
      assert.equal(isPublicAddress(address), false);
    });
  }
});

describe("Fetching from the web", function () {
  this.timeout(30_000);
  let site: Awaited<ReturnType<typeof playSite>>;
  before(async () => {
    site = await playSite({
      "/page": send(PAGE),
      "/moved": redirect("/page", 301),
      "/inside": redirect("http://127.0.0.2:9/metadata"),
      "/metadata": redirect("http://169.254.169.254/latest/meta-data"),
      "/file": redirect("file:///etc/passwd"),
      "/round": redirect("/round"),
      "/nowhere": redirect("http://"),
      "/picture": send("gif", "image/gif"),
      "/large": send("x".repeat(2_000)),
      "/bomb": send(gzipSync(Buffer.alloc(5_000_000)), "text/html", { "Content-Encoding": "gzip" }),
      "/damaged": send("no gzip", "text/html", { "Content-Encoding": "gzip" }),
      "/slow": (response) =>
        void response.writeHead(200, { "Content-Type": "text/html" }).write("<p>"),
      "/broken": (response) => void response.socket?.destroy(),
      "/busy": (response) => void response.writeHead(503).end(),
      "/login": (response) => void response.writeHead(403).end(),
    });
  });
  after(() => site.stop());

  const fetchWith = (bounds: Partial<FetchBounds> = {}) =>
    guardedFetch({ allow: [site.host], ...bounds });
  const get = (path: string, bounds: Partial<FetchBounds> = {}) =>
    fetchWith(bounds)(`${site.url}${path}`, {
      accepts: (type) => type?.startsWith("text/") ?? true,
    });
  const refuses = (
    fetching: Promise<unknown>,
    code: PageNotFetchedError["code"],
    message: RegExp,
    isPassing = false,
  ) =>
    assert.rejects(fetching, (error) => {
      assert.ok(error instanceof PageNotFetchedError, String(error));
      assert.deepEqual([error.code, error.isPassing], [code, isPassing]);
      assert.match(error.message, message);
      return true;
    });

  it("says of a page that cannot be unpacked that it is damaged", async () => {
    await refuses(get("/damaged"), "URL_NOT_FETCHED", /cannot be unpacked: it is damaged/, true);
  });

  it("gives a page, and where it was found in the end", async () => {
    const { url, status, bytes } = await get("/moved");

    assert.deepEqual([url, status, Buffer.from(bytes).toString()], [`${site.url}/page`, 200, PAGE]);
  });

  it("asks nothing inside that is not allowed, by address or by name", async () => {
    const asked = site.requests.length;
    const guarded = fetchWith({ allow: [] });
    const accepts = () => true;

    for (const host of [
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "0",
      "0x7f.1",
      "2130706433",
    ]) {
      await refuses(
        guarded(`http://${host}:${site.port}/page`, { accepts }),
        "URL_REFUSED",
        /of this machine or its network/,
      );
    }

    assert.equal(site.requests.length, asked);
  });

  it("allows a host by its name, with its port or without", async () => {
    const byName = await fetchWith({ allow: ["localhost"] })(`http://localhost:${site.port}/page`, {
      accepts: () => true,
    });

    assert.equal(byName.status, 200);
    await refuses(get("/page", { allow: ["127.0.0.1:1"] }), "URL_REFUSED", /of this machine/);
  });

  for (const [what, path, code, message] of [
    ["a redirect inside", "/inside", "URL_REFUSED", /"127\.0\.0\.2" is an address of this machine/],
    ["a redirect to a cloud's metadata", "/metadata", "URL_REFUSED", /"169\.254\.169\.254"/],
    ["a redirect to a file", "/file", "URL_REFUSED", /not an address of the web/],
    ["redirects without end", "/round", "URL_NOT_FETCHED", /more than 5 times/],
    ["a redirect to nowhere", "/nowhere", "URL_NOT_FETCHED", /to nowhere/],
    ["what is no text", "/picture", "URL_NOT_FETCHED", /is image\/gif, which is not read/],
    ["a page that is not there", "/none", "URL_NOT_FETCHED", /404: there is no such page/],
    ["a page behind a login", "/login", "URL_NOT_FETCHED", /403: it asks for a login/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      await refuses(get(path), code, message);
    });
  }

  it("refuses a page that is too large, packed or not", async () => {
    await refuses(get("/large", { maxBytes: 1_000 }), "URL_NOT_FETCHED", /larger than 0\.001 MB/);
    await refuses(get("/bomb", { maxBytes: 1_000_000 }), "URL_NOT_FETCHED", /larger than 1 MB/);
  });

  it("gives up on a page that does not come to its end, and says that it may later", async () => {
    await refuses(get("/slow", { timeoutMs: 300 }), "URL_NOT_FETCHED", /within 0\.3 s/, true);
    await refuses(get("/broken"), "URL_NOT_FETCHED", /cannot be reached/, true);
    await refuses(get("/busy"), "URL_NOT_FETCHED", /503: it fails/, true);
  });

  for (const url of [
    "ftp://x.example/a",
    "file:///etc/passwd",
    "http://user:secret@x.example/",
    "words",
  ]) {
    it(`refuses ${url}`, async () => {
      await refuses(
        fetchWith()(url, { accepts: () => true }),
        "URL_REFUSED",
        /not an address of the web|user name/,
      );
    });
  }

  it("makes an article of a page, with its address", async () => {
    const documents = openDocumentReader();

    const article = await articleFetcher(fetchWith(), documents)(`${site.url}/moved`);

    assert.deepEqual([article.title, article.url], ["Talks", `${site.url}/page`]);
    await documents.close();
  });
});
