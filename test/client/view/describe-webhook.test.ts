import assert from "node:assert/strict";
import { describeWebhook } from "../../../client/view/alerts/describe-webhook.ts";

const url = "https://hooks.example/news";
const reason = '"hooks.example" answers with 503.';

describe("What is said of a webhook", () => {
  it("is nothing where it was told", () => {
    assert.equal(describeWebhook({ url, failures: 0 }), undefined);
  });

  it("is how often it failed, and when it is told again", () => {
    const words = describeWebhook({ url, failures: 1, reason, retryAt: "2020-11-17T14:05:00" });

    assert.match(
      words ?? "",
      /^Its webhook: "hooks\.example" answers with 503\. Asked in vain once\. It is told again at Nov 17, 2020, 2:05\sPM\. It has never been told\.$/,
    );
  });

  it("is that hits were given up, and when it was told last", () => {
    const words = describeWebhook({ url, failures: 4, reason, deliveredAt: "2020-11-17T14:05:00" });

    assert.match(
      words ?? "",
      /4 times in a row\. It is not told of these hits any more.*Last told at Nov 17/,
    );
  });
});
