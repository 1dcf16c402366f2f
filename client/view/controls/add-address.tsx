import { type FormEvent, useState } from "react";
import { queueAddress } from "../../api/jobs-api.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { showTab, useAdding } from "../../state/adding-store.ts";
import { AddingProblem } from "./adding-problem.tsx";

/** Has the server fetch an article. What comes of it is shown in the queue. */
export function AddAddress() {
  const handedOver = useAdding((state) => state.handedOver);
  const [url, setUrl] = useState(handedOver?.url ?? "");
  const [problem, setProblem] = useState<ProblemError>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await queueAddress(url.trim());
      useAdding.setState({ handedOver: undefined });
      showTab("queue");
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    }
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset>
          <div className="field">
            <label htmlFor="fetch-url">Address of the article</label>
            <input
              id="fetch-url"
              type="url"
              required
              placeholder="https://"
              value={url}
              onChange={({ target }) => setUrl(target.value)}
            />
          </div>
          {handedOver?.title ? <p className="muted">{handedOver.title}</p> : null}
          <button type="submit" className="button primary" disabled={url.trim() === ""}>
            Fetch and add
          </button>
        </fieldset>
      </form>
      <AddingProblem problem={problem} />
    </>
  );
}
