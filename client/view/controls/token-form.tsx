import { type FormEvent, useId, useState } from "react";
import { keepToken } from "../../api/token.ts";
import { retry } from "../../state/explorer-store.ts";

/** Takes the server's token, which this tab then knows. A page that another one opened has none. */
export function TokenForm() {
  const id = useId();
  const [token, setToken] = useState("");
  const [isKept, setIsKept] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepToken(window, token.trim());
    setIsKept(true);
    void retry();
  };
  return (
    <form className="token-form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>This server asks for its token</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          required
          value={token}
          onChange={({ target }) => setToken(target.value)}
        />
      </div>
      <button type="submit" className="button">
        Use it in this tab
      </button>
      <p role="status">{isKept ? "Now try again." : ""}</p>
    </form>
  );
}
