import assert from "node:assert/strict";
import { bookmarklet, takeHandedOver } from "../../../client/state/adding.ts";

function pageAt(hash: string) {
  const written: (string | URL | null | undefined)[] = [];
  return {
    written,
    location: { hash, pathname: "/", search: "" },
    history: {
      replaceState: (_data: unknown, _unused: string, url?: string | URL | null) => {
        written.push(url);
      },
    },
  };
}

describe("What another page hands over", () => {
  it("is taken out of the address, and the rest stays", () => {
    const page = pageAt(
      "#add=https%3A%2F%2Fpaper.example%2Fa%3Fb%3D1&title=Talks&text=Barr%20met%20Ebrard.&near=x",
    );

    const handedOver = takeHandedOver(page);

    assert.deepEqual(handedOver, {
      url: "https://paper.example/a?b=1",
      title: "Talks",
      text: "Barr met Ebrard.",
    });
    assert.deepEqual(page.written, ["/#near=x"]);
  });

  for (const hash of ["#add=javascript%3Aalert(1)", "#add=file%3A%2F%2F%2Fetc%2Fpasswd", "#add="]) {
    it(`is no address of the web in ${hash}, and nothing`, () => {
      assert.equal(takeHandedOver(pageAt(hash)), undefined);
    });
  }

  it("is nothing where there is none", () => {
    const page = pageAt("#near=x");

    assert.equal(takeHandedOver(page), undefined);
    assert.deepEqual(page.written, []);
  });

  it("comes from a bookmark that names this server and no token", () => {
    const code = decodeURIComponent(bookmarklet("http://127.0.0.1:4000"));

    assert.match(code, /^javascript:.*open\("http:\/\/127\.0\.0\.1:4000\/#add="/);
  });
});
