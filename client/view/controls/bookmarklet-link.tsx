import { useEffect, useRef } from "react";
import { bookmarklet } from "../../state/adding.ts";

/** A link to be dragged to the browser's bookmarks. */
export function BookmarkletLink() {
  const link = useRef<HTMLAnchorElement>(null);
  // React writes no address that is code, with good reason; here it is our own.
  useEffect(() => link.current?.setAttribute("href", bookmarklet(location.origin)), []);
  return (
    // biome-ignore lint/a11y/useValidAnchor: it gets its address above.
    <a
      ref={link}
      className="button bookmarklet"
      href="#"
      onClick={(event) => event.preventDefault()}
    >
      Add to newsgraph
    </a>
  );
}
