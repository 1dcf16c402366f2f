/** Who supplies newspapers with pictures. Our own list, from captions of English-language papers. */
const AGENCY =
  "(?:AFP|Agence France-Presse|AP|(?:The )?Associated Press|Alamy(?: Stock Photo| Live News)?|Anadolu(?: Agency)?|ANSA|Bloomberg|Corbis|dpa|EFE|EPA(?:-EFE)?|Getty(?: Images)?|iStock(?:photo)?|LightRocket|Magnum(?: Photos)?|NurPhoto|PA(?: Wire| Media| Images)?|Reuters|Rex(?: Features)?|Shutterstock|Sipa(?: USA)?|SOPA Images|TASS|UPI|Xinhua|ZUMA(?: Press)?)";
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const BETWEEN = "(?:(?:de|da|del|la|van|von|der|bin|al|for|via) ){0,2}";
/** "Ana Reis", "Luis de la Torre for The Guardian". */
const NAME = `${WORD}(?: ${BETWEEN}${WORD}){1,6}`;
/** "Reuters", "AP Photo", "SOPA Images via Getty Images". */
const SUPPLIED = `(?:via )?${AGENCY}(?: (?:[Ff]ile )?[Pp]hotos?)?(?: via ${AGENCY})?`;
/** "Ana Reis/Getty Images", "AP Photo/Ana Reis, File". */
const SHARED = `(?:${NAME} ?/ ?${SUPPLIED}|${SUPPLIED} ?/ ?${NAME})(?: ?[/,] ?(?:${SUPPLIED}|${NAME}|[Ff]ile|[Hh]andout|[Pp]ool))*`;
const PICTURE =
  "(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|PHOTOS?|PHOTOGRAPHS?|PICTURES?|IMAGES?)";
const CREDIT = "(?:[Cc]redit|CREDIT)";
/** "Photograph:", "Image credit:", "Credit...", "Photo by", "Image source,". */
const LABEL = String.raw`(?:${PICTURE}:|(?:${PICTURE} )?${CREDIT} ?(?::|\.{3}|…)|${PICTURE} (?:by|BY|courtesy of)|Image source,) ?`;
const LABELLED = `${LABEL}(?:${SHARED}|${NAME} ?[|,] ?${SUPPLIED}|${SUPPLIED}|${NAME}(?: and ${NAME})?)`;

/** A credit is all of a line, or stands at its end, behind a sentence or in brackets. */
const CREDITS: readonly RegExp[] = [
  `(?:^|(?<=[.!?”"’] ))(?:${LABELLED}|${SHARED})\\.?$`,
  // "in Lima (Getty Images)", "[File: Ana Reis/Reuters]"
  `[([](?:(?:[Ff]ile|FILE|[Hh]andout): ?)?(?:${LABELLED}|${SHARED}|Getty Images|Reuters)[)\\]]\\.?$`,
  // "in Lima. (AP)"; but "the Environmental Protection Agency (EPA)"
  `(?<=[.!?”"’] )[([](?:${SUPPLIED})[)\\]]\\.?$`,
].map((pattern) => new RegExp(pattern.replaceAll(" ", "\\s"), "u"));

/** Where the credit of a picture begins in a line, which it goes on to the end of; undefined where there is none. */
export function findPhotoCredit(line: string): number | undefined {
  const found = CREDITS.flatMap((pattern) => pattern.exec(line)?.index ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}
