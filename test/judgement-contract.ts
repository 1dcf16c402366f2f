import type { GraphStore } from "../server/store/graph-store.ts";
import { describeJudgingArticles } from "./judgements/judge-articles.ts";
import { describeJudgingHandMade } from "./judgements/judge-by-hand.ts";
import { describeJudgingClaims } from "./judgements/judge-claims.ts";
import { describeJudgingIdentity } from "./judgements/judge-identity.ts";
import { describeJudgingLog } from "./judgements/judge-log.ts";
import { describeJudgingUnseen } from "./judgements/judge-unseen.ts";

interface Contract {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
}

/** What people can judge, and take back, on an engine. */
export function describeJudgements({ engine, open }: Contract): void {
  describe(`Judgements on the ${engine} store`, function () {
    this.timeout(30_000);
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describeJudgingArticles(() => store);
    describeJudgingIdentity(() => store);
    describeJudgingClaims(() => store);
    describeJudgingHandMade(() => store);
    describeJudgingLog(() => store);
    describeJudgingUnseen(() => store);
  });
}
