/** English short forms of given names, the usual ones: our own list. */
const SHORT_FORMS = `
abigail abby gail|albert al bert|alexander alex alec sandy|alexandra alex sandra|alfred al fred|andrew andy drew|anthony tony|
antonio tony|barbara barb|benjamin ben benny|bernard bernie|catherine cathy kate katie|charles charlie chuck chas|
christopher chris kit|christine chris tina|daniel dan danny|david dave davey|deborah debbie deb|donald don donny|
dorothy dot dottie|edward ed eddie ted ned|elizabeth liz beth betty eliza lisa|eugene gene|francis frank|frederick fred freddie|
gabriel gabe|gerald gerry jerry|gregory greg|harold harry hal|henry hank harry|isabella bella|jacob jake|james jim jimmy jamie|
jeffrey jeff|jennifer jen jenny|jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|katherine kathy kate katie|
kenneth ken kenny|lawrence larry|leonard len lenny leo|margaret maggie peggy meg|matthew matt|michael mike mick mickey|
mitchell mitch|nancy nan|nathaniel nate nathan|nicholas nick|pamela pam|patricia pat patty|patrick pat|peter pete|philip phil|
rebecca becky|richard rick dick rich|robert bob rob bobby robbie|ronald ron ronnie|rudolph rudy|samuel sam|samantha sam|
stephen steve|steven steve|susan sue susie|theodore ted theo teddy|thomas tom tommy|timothy tim|vincent vince|walter walt|
william bill billy will liam|zachary zach
`;

/** Given names, in lower case, that one person may go by. */
export const GIVEN_NAME_GROUPS: readonly (readonly string[])[] = SHORT_FORMS.replace(/\n/g, "")
  .split("|")
  .map((group) => group.trim().split(" "));
