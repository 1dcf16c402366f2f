import type { EntityType } from "../../model/index.ts";

const nouns = (type: EntityType, words: string): readonly (readonly [string, EntityType])[] =>
  words.split(" ").map((word) => [word, type]);

/**
 * Common nouns of what news speaks of without giving it a name: a document, a law, a happening, a site, a vessel, a drug; and what
 * each is. Our own list, read off the nouns that WordNet 3.0 has under document, creation, legal document, social event,
 * facility, craft and drug.
 */
const THING_NOUNS: ReadonlyMap<string, EntityType> = new Map([
  ...nouns(
    "Work",
    "report study paper article book novel memoir biography autobiography film movie documentary series show play musical " +
      "opera album song single painting portrait sculpture statue mural photograph photo picture image video footage " +
      "recording tape letter email e-mail message text memo memorandum note diary document file dossier transcript " +
      "audit petition database dataset software app algorithm website podcast blog column editorial essay manuscript map " +
      "poem screenplay libretto script symphony poster leaflet pamphlet manifesto invoice archive notebook survey poll " +
      "drone missile rocket satellite telescope ship vessel tanker ferry yacht boat trawler freighter submarine aircraft " +
      "airliner plane jet helicopter bomb torpedo statuette artefact artifact fossil skeleton relic remake sequel " +
      "blueprint magazine cartoon drama comedy ballet thesis dissertation prototype spacecraft warship",
  ),
  ...nouns(
    "Law",
    "law bill treaty contract agreement accord pact deal ceasefire cease-fire truce licence license permit ruling judgment " +
      "judgement decree constitution amendment motion resolution ordinance injunction moratorium code directive statute " +
      "warrant indictment concession patent tariff embargo sanctions budget charter convention quota lease verdict will testament policy regulation tax levy visa doctrine",
  ),
  ...nouns(
    "Event",
    "trial election by-election vote referendum raid attack bombing shooting strike protest demonstration rally march riot " +
      "coup war battle offensive festival tournament championship final match wedding funeral ceremony summit conference " +
      "session hearing inquest inquiry investigation probe auction tender takeover merger acquisition dispute crash " +
      "collision explosion blast fire flood earthquake hurricane outbreak epidemic pandemic premiere exhibition expedition operation " +
      "evacuation massacre murder killing kidnapping abduction robbery heist burglary escape release project scheme programme program reform campaign " +
      "negotiation talks debate performance tour concert rescue siege uprising rebellion mutiny blockade freeze shutdown " +
      "transfer sale purchase vigil parade race lawsuit suit appeal experiment disaster accident spill leak stoppage walkout " +
      "game mission conflict storm contest incident clash celebration crackdown boycott insurgency assassination revolution invasion " +
      "cyclone typhoon wildfire drought famine sting plot conspiracy genocide ambush airstrike standoff exhibit " +
      "symposium gig banquet revolt airlift swap handover overhaul clean-up screening fundraiser primary runoff recount ballot",
  ),
  ...nouns(
    "Location",
    "airport port harbour harbor station camp base barracks depot warehouse factory plant mill refinery smelter mine quarry dam bridge tunnel " +
      "pipeline railway highway motorway gallery library theatre theater cinema hotel resort villa " +
      "mansion estate farm ranch vineyard plantation prison jail stadium arena church mosque temple synagogue cathedral " +
      "monastery cemetery laboratory observatory palace castle tower bunker shelter checkpoint orphanage terminal " +
      "shipyard scrapyard brewery bakery island lake reservoir reactor substation pier quay jetty rink courthouse racecourse steelworks " +
      "school hospital clinic university college museum centre center restaurant bar pub cafe café nightclub casino shop store " +
      "supermarket house apartment building studio gym park square street road river valley cave headquarters " +
      "ground field oilfield peninsula trail monument memorial grave well beach market bazaar mall garden hangar runway silo tomb",
  ),
  ...nouns(
    "Substance",
    "drug vaccine supplement stimulant steroid opioid sedative medicine medication antibiotic painkiller pill antibody molecule compound enzyme protein poison pesticide " +
      "herbicide fertiliser fertilizer chemical virus bacterium parasite explosive fuel ore toxin",
  ),
]);

/** What kind of entity a noun that gives no name stands for: a "report" is a work; undefined where it may be anything. */
export const typeByThingNoun = (lemma: string): EntityType | undefined =>
  THING_NOUNS.get(lemma.toLowerCase());
