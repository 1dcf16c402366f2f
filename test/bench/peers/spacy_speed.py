"""Words a second of a spaCy pipeline, one thread: python spacy_speed.py MODEL SECONDS FILE...

Prints one line of JSON: words, seconds of the processor, seconds to load. MODEL is a package's name or a folder.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import spacy  # noqa: E402  (after the number of threads is set)

model, seconds, *files = sys.argv[1:]
texts = [Path(file).read_text(encoding="utf8") for file in files]
started = time.process_time()
pipeline = spacy.load(model)
loaded = time.process_time() - started
for text in texts:
    pipeline(text)
words = 0
started = time.process_time()
while time.process_time() - started < float(seconds):
    for text in texts:
        words += sum(not token.is_space for token in pipeline(text))
print(json.dumps({"words": words, "seconds": time.process_time() - started, "load": loaded}))
