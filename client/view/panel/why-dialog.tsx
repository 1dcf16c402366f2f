import { useCallback } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import type { ClaimView, EvidenceView } from "../../../server/routes/claims.schema.ts";
import type { SentenceView } from "../../../server/routes/explanation.schema.ts";
import { fetchExplanation } from "../../api/explorer-api.ts";
import { pairOutcome } from "../../state/pair-outcome.ts";
import { DialogWindow } from "../controls/dialog-window.tsx";
import { useLoaded } from "../use-loaded.ts";

interface WhyProps {
  readonly claim: ClaimView;
  readonly evidence: EvidenceView;
}

/** "Why?": opens how the sentence was read, from its words to the claims. */
export function Why({ claim, evidence }: WhyProps) {
  return (
    <DialogTrigger>
      <Button className="link" aria-label={`Why was this read in “${evidence.title}”?`}>
        Why?
      </Button>
      <DialogWindow title="How this sentence was read" size="wide">
        <Explanation claim={claim} evidence={evidence} />
      </DialogWindow>
    </DialogTrigger>
  );
}

function Explanation({ claim, evidence: { articleId, start, text } }: WhyProps) {
  const load = useCallback(() => fetchExplanation(articleId, start), [articleId, start]);
  const { answer, ...explanation } = useLoaded(`${articleId}:${start}`, load, undefined);
  return (
    <div className="explanation">
      <blockquote>{text}</blockquote>
      {answer ? (
        <Reading sentence={answer} claim={claim} />
      ) : (
        <p className="muted" role="status">
          {explanation.state === "failed" ? explanation.problem.message : "Reading it again…"}
        </p>
      )}
    </div>
  );
}

function Reading({
  sentence,
  claim,
}: {
  readonly sentence: SentenceView;
  readonly claim: ClaimView;
}) {
  const { tries, silent, mentions, words, pairs } = sentence;
  return (
    <>
      <Part title="What the rules read" none="No rule reads anything here now." rows={tries}>
        {tries.map((one) => (
          <tr key={JSON.stringify(one)} aria-current={isOf(one, claim) ? "true" : undefined}>
            <th scope="row">{one.rule}</th>
            <td>
              {one.subject} <em>{one.type}</em> {one.object}
            </td>
            <td>“{one.words}”</td>
            <td>{outcomeOf(one)}</td>
          </tr>
        ))}
      </Part>
      <Part title="Words that made no claim" rows={silent}>
        {silent.map(({ word, types, reason }) => (
          <tr key={`${word} ${reason}`}>
            <th scope="row">“{word}”</th>
            <td>{types.join(", ")}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </Part>
      <Part title="How sure the reader of pairs is that two are tied" rows={pairs}>
        {pairs.map((pair) => (
          <tr key={`${pair.subject} ${pair.object}`}>
            <th scope="row">{Math.round(100 * pair.sureness)}%</th>
            <td>
              {pair.subject} <em>{pair.type}</em> {pair.object}
            </td>
            <td>{pairOutcome(sentence, pair)}</td>
          </tr>
        ))}
      </Part>
      <Part title="Who is mentioned" rows={mentions}>
        {mentions.map(({ text, form, entities }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the text's, and one name may stand twice
          <tr key={i}>
            <th scope="row">“{text}”</th>
            <td>{form}</td>
            <td>
              {entities.map(({ name, type }) => `${name} (${type})`).join(", ") ||
                "nobody that is known"}
            </td>
          </tr>
        ))}
      </Part>
      <details>
        <summary>Words and their tree</summary>
        <table>
          <thead>
            <tr>
              {["", "Word", "Lemma", "Tag", "Relation", "Of", "Name", "Kind"].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.map((word, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word's place is what it is known by
              <tr key={i}>
                <td>{i + 1}</td>
                <td>{word.form}</td>
                <td>{word.lemma}</td>
                <td>{word.tag}</td>
                <td>{word.relation}</td>
                <td>{words[word.head]?.form ?? ""}</td>
                <td>{word.name === "O" ? "" : word.name}</td>
                <td>{word.kind === "_" ? "" : word.kind}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="muted">As newsgraph reads it now, which may be later than the claim.</p>
    </>
  );
}

function Part({
  title,
  rows,
  none,
  children,
}: {
  readonly title: string;
  readonly rows: readonly unknown[];
  readonly none?: string;
  readonly children: React.ReactNode;
}) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? <p className="muted">{none}</p> : null}
      <table>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

type Try = SentenceView["tries"][number];

/** Whether a rule read this claim. */
const isOf = ({ subject, object, type, claims }: Try, claim: ClaimView): boolean =>
  claims.length > 0 &&
  type === claim.type &&
  [subject, object].every((name) => [claim.subject.name, claim.object.name].includes(name));

function outcomeOf({ claims, refusal }: Try): string {
  if (refusal) return `no claim: ${refusal}`;
  return claims
    .map(
      ({ status, speaker, confidence }) =>
        `${status}${speaker ? `, says ${speaker}` : ""} (${Math.round(confidence * 100)}%)`,
    )
    .join("; ");
}
