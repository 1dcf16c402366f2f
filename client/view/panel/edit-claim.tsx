import { Pencil } from "lucide-react";
import { Button, DialogTrigger } from "react-aria-components";
import type { ClaimView } from "../../../server/routes/claims.schema.ts";
import { DialogWindow } from "../controls/dialog-window.tsx";
import { ClaimForm } from "../review/claim-form.tsx";

/** "Edit": corrects a claim where it is read. */
export function EditClaim({ claim }: { readonly claim: ClaimView }) {
  return (
    <DialogTrigger>
      <Button className="button quiet">
        <Pencil aria-hidden="true" /> Edit
      </Button>
      <DialogWindow title="Edit the claim">
        {(close) => <ClaimForm claim={claim} onDone={close} onCancel={close} />}
      </DialogWindow>
    </DialogTrigger>
  );
}
