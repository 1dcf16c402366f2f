import assert from "node:assert/strict";
import { Neo4jError } from "neo4j-driver";
import { QueryTooLargeError, ReadOnlyError, StoreUnavailableError } from "../../server/errors.ts";
import { explainError } from "../../server/store/neo4j/explain-error.ts";

const place = { engine: "neo4j", uri: "bolt://db:7687", user: "ann", database: "news" } as const;
const explain = (code: string) =>
  explainError(new Neo4jError("Its words.", code, "50N42", "error: general"), place);

describe("What Neo4j answers with", () => {
  for (const [code, message] of [
    ["ServiceUnavailable", /does not answer at bolt:\/\/db:7687/],
    ["Neo.ClientError.Security.Unauthorized", /does not take user "ann".*NEO4J_PASSWORD/],
    ["Neo.ClientError.Security.CredentialsExpired", /password of user "ann".*must be changed/],
    ["Neo.ClientError.Security.AuthenticationRateLimit", /too often.*Wait/],
    ["Neo.ClientError.Security.Forbidden", /User "ann" may not do this.*Its words.*architect/],
    ["Neo.ClientError.Database.DatabaseNotFound", /no database "news".*NEO4J_DATABASE/],
  ] as const) {
    it(`says what to do about ${code}`, () => {
      const explained = explain(code);

      assert.ok(explained instanceof StoreUnavailableError);
      assert.match(explained.message, message);
    });
  }

  it("tells a write and a want of memory apart from a server that is away", () => {
    const write = explain("Neo.ClientError.Statement.AccessMode");
    const memory = explain("Neo.TransientError.General.MemoryPoolOutOfMemoryError");

    assert.ok(write instanceof ReadOnlyError);
    assert.ok(memory instanceof QueryTooLargeError);
  });

  it("is left as it is where nobody foresaw it", () => {
    assert.ok(explain("Neo.DatabaseError.General.UnknownError") instanceof Neo4jError);
  });
});
