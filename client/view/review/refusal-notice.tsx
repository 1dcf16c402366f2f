import type { ChangeSince } from "../../../server/routes/judgements.schema.ts";
import { describeChange } from "../../state/describe-change.ts";
import { wordsOfRefusal } from "../../state/describe-refusal.ts";
import type { Refusal } from "../../state/judging-store.ts";
import { formatTime } from "../format-time.ts";

interface RefusalNoticeProps {
  readonly refusal: Refusal;
  /** Has what others changed stay as they have it; undefined where it does so anyway. */
  readonly onTheirs: ((changes: readonly ChangeSince[]) => void) | undefined;
  /** Saves what is written over what others changed. */
  readonly onMine: (changes: readonly ChangeSince[]) => void;
}

/** Why a judgement was refused; where others changed the same meanwhile, what they did, and which of the two is to stay. */
export function RefusalNotice({ refusal, onTheirs, onMine }: RefusalNoticeProps) {
  const { changes } = refusal;
  if (!changes) {
    return (
      <p className="problem" role="alert">
        {wordsOfRefusal(refusal)}
      </p>
    );
  }
  return (
    <div className="changed-since" role="alert">
      <p>Nothing was saved yet. Meanwhile:</p>
      <ul>
        {changes.map((change) => (
          <li key={change.part}>
            {describeChange(change)}
            {change.at ? <span className="muted"> · {formatTime(change.at)}</span> : null}
          </li>
        ))}
      </ul>
      <div className="button-row">
        {onTheirs ? (
          <button type="button" className="button" onClick={() => onTheirs(changes)}>
            Take theirs
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => onMine(changes)}>
          {onTheirs ? "Save mine over it" : "Do it all the same"}
        </button>
      </div>
    </div>
  );
}
