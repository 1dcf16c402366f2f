"""Lemmas as scripts that turn a form into its lemma, so that they are few enough to be labels."""

KEEP = "keep"


def lemma_script(form: str, lemma: str) -> str:
    """The script for a form: "2:y" drops two letters of "parties" in lower case and adds "y".

    A form of four letters or more that shares no first letter with its lemma gets the whole lemma: "=be".
    `lemmatise` in ingest/language/lemmatise.ts applies it.
    """
    if lemma in ("_", ""):
        return KEEP
    form, lemma = form.lower(), lemma.lower()
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
        shared += 1
    if shared == 0 and len(form) >= 4:
        return f"={lemma}"
    return f"{len(form) - shared}:{lemma[shared:]}"
