/**
 * Given names that are borne by women only, or by men only, in the lists of @faker-js/faker 9.9 (MIT) for 25 languages in
 * Latin script; without accents, in lower case. Names of both lists are left out.
 */
const FEMALE = `
  aadrika aaliyah aaltje aanandinii aaratrika aarya aasa aasha aashritha aatmaja aba abani abbey abbondanza abby
  abdonie abeline abena abendam abhaya abibatou abigael abigaelle abigail abigel abril aby acacie acanthe acela acelya
  acilia aculina acılay ada adalbaude adalberta adalgisa adalsinde adaugo addison addolorata adea adegrine adela
  adelaida adelaide adelajda adelasia adele adelie adelina adeline adeltrude adelya adile adina adja adolfa adolfina
  adolphie adonise adrastee adrehilde adria adriana adriena adrienne adrijana adwitiya adwoa afia afitap afra afua
  agafia agape agata agatha agathe agca agilberte aglae aglaia aglaja agnane agneflete agnes agnesa agnese agneta
  agnieszka agostina agrata agripina agrippine agrypina agustina ahalya ahenk ahilya ahlem aicha aida aileen aimee
  aina aino aisha aishani aissata aissatou aisyah ajana ajeng ajla ajlin ajna akofa akorfa akosua akshainie akshata
  akshita akua akula akumaa akunna akvelina ala alaine alais alana alara alba albane albena alberade alberta alberte
  albertina albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea alejandra aleksandra alemka
  alena alenia alenka alesea aleska alessa alessandra alessia aleth alevtina alexa alexandra alexandrea alexandrina
  alexandrine alexane alexanne alexia alexine aleya aleyna alfonsa alfreda alia alica alice alicia alicja alida
  alienor aliette alika alima alina aline aliona alis alisa alisha alison alissa alissia alixe aliya aliyah aliz alize
  alizee alka alla allegra allison alma almila almira aloise aloisie alojza alojzije aloyse alphonsine alpike altea
  althee altın alvina alvine alya alyah alycia alyssa alyssia alysson alzbeta ama amabela amadea amalia amaliane
  amalie amalija amalthee amanda amande amandine amante amarande amaranthe amaryllis amata amaya ambar amber ambra
  ambre ambrine ambroisie amea amel amelia ameliane amelie ameline amelya amen amethyste ami amicie amie amina aminat
  aminata aminte aminu amira amodini amra amrita amritambu amy ana anabel anabela anabelle anae anaelle anahita anaida
  anais anala anamaria anamarija anamika ananda anandamayi ananta anar anasooya anastasia anastasie anastasija
  anastazia anastazie anastazija anastazja anasuya anatazie anatolia anca anceline anci ancica ancilla ancuta anda
  andac andela andelina andjelina andra andrada andree andreea andreja andriana andrina andromeda andzelika anemona
  anemone anesa aneta anette anezka angadreme angela angele angelica angelika angelina angeline angelique anggun
  anghelina angie angilberte ani ania anica anicee anicette anika anila anina anise anisoara anissa anita anja anjali
  anjelica anjushree anjushri anka ann anna annabel annabell annabella annabelle annaelle annagrazia annalena
  annamaria annapurna anneke anneli annelie annemarie annemijn annette anni annie annika annikki annonciade annunziata
  anny anouck anouk ansberte anselma anshula anstrudie antea anthelmette antigone antoaneta antoinette antonela
  antonella antonia antonija antonina antonine anuja anusuya anuta anwesha anya anđela anđelika anđelina aphelie
  apolena apollina apolline apollonia appia appoline april apsara aquiline arabela arabella arabelle araceli arame
  aranka areta argelia argentina argine aria ariadna ariana ariane arianna aricie ariela arielle arij arija arina
  arisa aristita arlene arleta arlette armance armande armandine armeline armelle armida armide armine arna arnaude
  arnolda arnostka artemis artemisa arthurine aruna arwa arwen arya arın asa asceline ascension asel asella asha
  ashley asia asija asiya asja aslesha aslım asma asmaa assa assetou assia assil assomption assunta assya asta astarte
  asterie astou astree astrid astrida astride asuela asya atanasia atanazie atena athalie athanasie athena athenais
  athina atreyee atreyi atta aube aubertine aude audeline audrey augusta augustina augustine augustyna aulia aura aure
  aurea aurelia aureliana aurelie aurelienne aurelija aurelle auriane aurora aurore ausilia ausiliatrice auxane ava
  avani avantika ave aveline avigaelle avital avoye avril awa awesi axeline axelle axenia aya ayah ayana ayebatari
  ayem aykal ayla ayleen aylin ayline aymardine aymonde ayren aysar ayse aysıl ayu ayushmati aza azalea azalee azelia
  azelie azeline azra azzurra baaba baala babeta babette babila bade bagdagul bahia baidehi baijayanti balamani balın
  bambina banna banuta bara barbala barbara barbe barbora barbro barica bartolomea basanti basilia basilisse basma
  bassilla bathilde batilda baya beata beate beatrice beatrix beatriz beatrycze becky bediz bedran bedriska behrem
  belcim belemir belina belinda bella belma beltun benedetta benedicte benedikta benedita beniamina benice benigna
  benli bente benthe benvenuta berangere berceste bercin berenice berenika berinay berit bernadetta bernadette
  bernarda bernice berran berre berta bertha berthe bertille bertolda berva beryl besra bessie betania beth bethany
  betina betsy betta bettina betty beulah beuve beverly beya bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini
  bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana bibianna biborka bice bigna billie bilva bilwa
  bineta binta bintou birgit birgita birgitta birgitte biserka blahomila blahomira blahoslava blanca blanche blandine
  blanduzia blanka blazena bobbi bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava
  boleslava bonnie borbala borislava borka boroka bouchra bozena bozetecha bozica bozidara brandi brandusa brandy
  branimira branislava branka brankica bratislava brenda bretislava bridget bridgette brigida brigita brigitta
  brigitte brita britt brittany bronislava brooke bruna brune brunehaut brunehilde brunhilda brunilde brygida buddhana
  caetana cagla cagıl caitlin calina calista calogera calpurnia camelia camila camilia camilla candace candice candida
  canel cangul cannur cansel cansın capitolina capucine cara caridad carina carine carla carlijn carlota carlotta
  carmela carmen carmina carminho carmo carola carole carolin carolina caroline carolyn carrie casandra casiana
  casilda casimira cassandra cassie cassiopea cassiopee castille cataleya catalina catarina catena caterina catharina
  catherine cathy catinca cato catrin catrina catrinel cecelia cecile cecilia cecilie cecylia celestina celestine
  celestyna celia celie celina celine celinia cenka cerasela ceren cerise cesminaz cestmira ceyda ceyla ceylan ceylin
  ceylinaz cezara chahinez chaima chakrika chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala
  chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chantal chapala charlaine charleen
  charlene charli charline charlize charlotta charlotte charumati charvi chatura chayenne chayma chelsea chelsey
  cherechi cheryl cheyenne chiamaka chiara chimamanda chinyere chira chirine chitrali chitramala chitrangada chizoba
  chloe chranislava christa christelle christiane christie christin christina christine christy ciaobella cicek cici
  cilay ciler cilvenaz cimen cindy cinta cinthia cinzia cipriana cirilla cise cisem cisil cistoslava citra claire
  clara clarisa clarissa clarisse claudia claudine clavdia clea clelia clelie clemence clementina clementine clemenzia
  cleo cleofe cleopatra cleophee clio cloe clorinda clothilde clotilde coco codrina codruta cointa colette coline
  colleen collien colomba colombe comfort concepcion conception concetta conchita connie consolata constanca constanta
  constantia constantina consuela cora coralia coralie coraline cordelia corentine corina corinna corinne cornelia
  cosima cosmina costanza coumba crenguta crescenzia crina cristiana cristina crocefissa cronida crystal csenge
  ctibora ctirada ctislava cunegonda cuzia cynthia cyntie cyra cyrielle cyrila cyrine cıgıl daantje daciana dada daevi
  daevika dafina dafne dagmar dagmara dahlia daiana dainuvite daisy daksha dakshayani dalia dalibora daliborka dalida
  dalie dalila dalima dalimila dalimira dalla damaris damayanti damiana damla danae dania danica daniela daniella
  danielle danijela danique danka danuse danuta daphne daphnee dara daria dariana darie darija darina darine darinka
  darja darla darleen darlene darshwana darta davida davina dawn dea deanna debbie debora deborah debra deeksha
  deepali deeptimayee deeptimoyee defne degna delfina delia delie delinda delizia della delores delphine demet demetra
  demetria demi denisa denise deodata derin derya desdemona desiderata desiree despina destan deste devangana devani
  devasree devi devika devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah
  diamante dian diana diane dianna dianne dianora diara diarra dicle diclehan dida didem didina diede dieke dieudonnee
  dieynaba diksha dilara dilay dilberay dilek diler diletta dilruba dimitrina dina dinda diodata dionisia dior dipali
  dita ditya divine diviska divna divya dixie djeneba djenna dobrava dobromila dobromira dobroslava dochia doda doina
  doinita dolores dolunay domenica dominika domitille domnica dona donalda donata donatella dondu donka donna dorana
  dorcas doreen doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea dorothee
  dorothy dorottya dorthe doubrava doubravka douce dounia draga dragica drahomila drahomira drahoslava drahotina
  drahuse draupadi druina dua dubravka dulari dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durdane
  durga durgeshwari durriye dusana duygu dyah dyna dzile dzirkstite ebba ebe ebiere ebony ebru ecaterina ece ecem eda
  edda edelberga edita edite edith editta edmee edna eduarda edvarda edvige edyta eef eefje eeva efimia efrosinia
  eftalya eftimia egizia eglantine egle egona eileen ekaparnika ekin ela elaide elaine elakshi elanur elcin elda elea
  eleanor eleanore elektra elena elene eleni eleonora eleonore elettra elfrida eliabeth eliana eliane elide eliette
  elif elimena elin elina eline elinor eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea
  eliska elissa eliza elizabet elizabeth elizaveta elize elka ella elle ellen elli ellie elly elma elmas elmira eloa
  eloane elodia elodie eloisa eloise elona elora elsa elsbeth else elsie elvia elvina elvira elvire elwira elya elyne
  elynn elyssa elza elzbieta ema emanuela emanuelly emel emelie emeline emely emerance emerencie emese emi emie emili
  emilia emiliana emilie emilija emily emine emma emmanuelle emmelie emmely emmi emmie emmy emna emy ena enakshi endah
  enie enimia enise enna enola enora enrica enya eracla erica erika erin erine erma ermelinda ermenegarda ermenegilda
  erminia erna ernesta ernestina ernestine ersilia ervina esen eser esha eshana eshita esi esin esma esmee esmeralda
  esmeray esperanza essie estefania estela estella estelle ester estera esterina esther eszter etela ethel eudochia
  eudokia eudoksja eudoxie eufemia eufrasia eufrosina eufrozina eugenia eugenie eula eulalia eulalie eunice eunika
  euphrasie euridice eurydice eusebia eusebie eutalia eva evangelina evangeline evanghelina evdochia eve evelien
  eveliina evelin evelina eveline evelyn evelyne evghenia evi evie evsen evy evzenie ewa ewelina eya eylul eysan fabia
  fabiana fabie fabienne fabiola fabricia fadime fahriye fahrunissa faith faizah famke fanni fannie fanny fanta
  fantine fara farah fardau farhunnisa fathonah fatim fatima fatimata fatma fatos fatou fatouma fatoumata fausta
  faustina faustine faustyna fay faya faye fayen fayenne fazilet feba febe febi febriana febrina federica fedora
  fehime felicia felicie felicita felicitas felina feline fem femke femm fenja fenna fenne feodora feodosia ferah
  feray ferdinanda ferdynanda feride feriel feriha fernanda feryel fevronia feyza fiammetta fidan fidelie fieke fien
  fiene fiep figen fikriye filipa filippa filiz filofteia filomena filou fily fine finia finja finnja fiona fiordaliso
  fiore fiorella fiorenza firdevs fitri fitria fitriani flaminia flavia flaviana flavie fleur floare floarea floor
  floortje flor flora flore florence florencia florencja florenta florentina florentine florentyna floriana floriane
  florica floridia florie florina florine flurina foca fortunata fortunee fosca fran franca france frances francesca
  francette francia francine francisca franciszka francoise franka frantiska franziska freda frederica frederike
  frederique freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia fulya funda fureyya furuzan
  fusun gabriela gabriella gabrielle gabrijela gadis gaelle gaia gail gaja gajana galatea galina gamze ganesha garance
  garika gasti gaudenzia gautami gawati gayatri gaye gayle geanina geeta geetanjali gelila gelsomina geltrude gema
  gemine gemini gemma generosa genesia geneva genevieve genoveffa genta gentiana georgeta georgette georgia georgiana
  georgina geralda geraldina geraldine gerarda gerardina gerberge gerda gerharda germaine germana gertrud gertruda
  gertrude geta ghaliyati gheorghina gherghina giacinta giada gianina gianna gifty gigi gigliola gilberta gilda
  giliola gina ginevra ginewra ginger gioacchina gioconda gioia giorgia giorgiana giovanna girija girja gisela gisele
  gisella gita gitanjali gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladys glenda
  gloria glorie godeberta godiva gokce goknur goksin gonca gonul goranka gordana goundo gozde grace graciana gracie
  graciela gracja gratiana gratiela grazia graziana graziella grazina greta gretchen griselda grizelda grozdana gry
  gudrite gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina gul gulbahar gulben gulcin
  guldem gulden guldeste gulen gulgun gulnaz gulpembe gulriz gulsen gun gundelinda gunes gungor gunilla guniz gunnel
  gunnur gunsel gunseli gurcan gustava gustavine guusje gvendolina gwen gwenaelle gwendolyn haby hadja hafsa hafshah
  hailey hajar hale halima halina hamima hamsini hana hanae handan hande hanga hania hanna hannabel hannah hanne
  hannele harinakshi harita harper harriet hasna hata hatouma hattie hava havla hawa haya hayal hayat hayley hazan
  hazel heather heda hedda hedvig hedviga hedvika heema heidi heidrun helen helena helene helga helin helle heloisa
  heloise hendrika henrieta henrietta henriette henrike henryka heracleea herberta hermina hermine herta hesti hiba
  hidaya hilal hilda hildegard himadri himani hind hira hiranya holly honorine hope hortense hortensia hortensie
  hortenzia hortenzie horymira hostimila hostimira hostislava houda hrvojka huguette hulya humaira humeyra huner
  hvezdoslava hyacinta iana ianina ianira ianna iaroslava iasmina iboja ica icha iclal ida idea idil ifa ifeoma iffet
  ifunanya iginia ignacie ignata ika ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ilenia iliana ilinca
  iljana ilkben ilke ilknur ilksen ilkyaz ilona ilsa ilse ilva ilyana ilza iman imane imani imelda imen imene imge
  imke immacolata imogen ina inara inaya inci incoronata indah indiana indira indy ines inesa inessa inez inga inge
  ingeborg ingeborga inger ingrid ingrida inguna inja inka inkeri inna innocenza intan ioana ioanina iolanda iole iona
  ione ionela ionelia ionne iosefina ipek iraida irawati irem irena irene iriana iride iridenta irina iris irisa irma
  irmeli irmina iryna isabel isabela isabell isabella isabelle isabelly isadora isaure ise isee iseult iside isidora
  isioma isis isla ismerie isolda isotta isra israa isık isıl isılay isın ita italia itır iulia iuliana iustina iva
  ivana ivancica ivanka ivanna iveta ivetta ivna ivona ivonne ivy izabela izabella ize izel izia izidora izolda izzy
  jacinthe jacky jacoba jacqueline jacquelyn jada jade jadrana jadranka jadwiga jael jaelynn jagica jailey jaimini
  jakuba jakubina jakubka jale jalou jamalia jamila jana janaina jane janelle janet janeta janica janice janie janin
  janina janine janka janna jannah janni jara jarmila jarolima jaromira jaroslava jasmijn jasmin jasmina jasmine jasna
  jasnena jautrite jayda jaylinn jazmin jazz jazzlyn jazzlynn jeana jeanette jeanne jeannette jeannie jehanne jela
  jelena jelica jelita jella jenna jennah jennie jennifer jenny jenovefa jente jesa jesika jess jessica jesslyn
  jesslynn jessy jet jette jihane jil jill jimena jinane jindriska jinte jinthe jirina jitka joana joann joanna joanne
  jocelyne jodi joelina joeline joelle johana johanna johanne jolana jolanda jolanta jolayemi joleen jolie jolien
  jolijn jolin jolina joline jonna jordana jorga josefa josefien josefin josefina josefine josephin josephine josette
  josiane josie josipa josy jovana joy joya joyce jozefa jozefina juana juanita judita judite judith judy judyta jula
  jule juli juliana juliane julianne julide julie julienne julieta juliette julija julika julina julita juna june juno
  junon jusma jusra justina justine justyna juta jyoti jyotsana kaarina kaat kader kadiatou kadidia kadidiatou kadriye
  kady kahina kaia kaina kaja kalea kali kalinda kalpana kalyani kama kamala kamaria kamelya kamila kamile kamilla
  kamla kamuran kanchan kani kania kanishka kanti kara karen karimah karin karina karine karla karlijn karlotta
  karmela karmen karoliina karolina karoline kartika kashyapi kasiyah kassandra kata katariina katarina katarzyna kate
  katell katerina katharina katherine kathleen kathrin kathrine kathryn kathy katia katica katie katija katina katja
  kato katrin katrina katrine katryn katy kawtar kaya kayla kaylee kayleigh kayliah kayna kayra kazi kazimira keet
  keira keisha kelley kelli kellie kelya kendra kensi kenza keren kerstin ketsia kevser keyla kezia khadidiatou
  khadidja khadija khady khoudia kiana kiandra kiara kika kiki kimberley kimberly kincso kine kinga kira kirana kiraz
  kirsten klara klaudia klaudie klea klementina klementyna kleopatra klotylda koleta kolombina kolumbina konstance
  konstancie konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie krasava krasomila
  krista kristen kristi kristiana kristie kristiina kristin kristina kristine kristy kristyna krystal krystyna ksawera
  ksenia kumari kumru kumuda kunhuta kveta kvetoslava kvetuse kyara kyllikki kyra kısmet kıymet lacramioara lada
  ladina ladislava laetitia lahna laia laila lakshmi laksita lala lale lalie lalita lamia lana lara laras larina
  larisa larissa larysa lasma latifa latife latika latoya laura laurane laure laureen laureline lauren laurencie
  laurencja laurene laurentia laurentyna lauriane laurie laurine lauryn lavanya laverne lavinia lavize lawrencia laxmi
  layana layanah layla lea leah leana leandra leane leann leanne leda leela leelou leena lehna leia leigh leila leina
  lejla lela lelia leman lemide lena lene leni lenia lenja lenka lenne lenya leokadie leona leoni leonia leonie
  leonilda leonne leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldyna lerzan
  lesana lestari leticia leticie letitia letizia levana levke lexi lexie leya leyla leyna lia liah liana liara liba
  libena liberata libora liboria liboslava libusa libuse licia lida lidania lidia lidija lidmila lidya lieke lien
  liene lieve lieze liga ligia liisa liksma lila lilas lili lilia liliana liliane lilianna lilie lilien lilith lilla
  lilli lillian lillie lilly lilou lilwenn lily lilya lina linda linde lindsay lindsey line linett linn linne linnea
  linoi linoy lintang lioara liora lis lisa lisann lisanne lisbeth lise liselotte lison lital liuba liubov liudmila
  liusea liv liva livia liviana livie livija liya liyah liyana liz liza lizbeth lize lizz lizzy ljiljana ljuba ljubica
  loa loane lodovica loes loise lola lone lora lore loredana loreen lorelei lorella lorena lorene lorenza loreta
  loretta lori loriana lorna lorraine lot lota lott lotta lotte lotti loua louane louann loubna louisa louise loula
  louna lourdes lova lovisa lovorka lua luana lubica lubomira luboslava luce lucia luciana lucica lucie lucienne
  lucija lucile lucilla lucille lucja lucretia lucrezia lucy ludise ludivine ludka ludmila ludomila ludomira ludoslava
  ludovica ludvika ludwika luena luigia luisa luise luiza luize lujza lukrecie lula luminita luminosa lumira luna lune
  luus luz luzie lya lyana lydia lydie lykke lyla lylia lylou lyn lyna lynda lyne lynette lynne maaike maan maarit
  maartje maayane mabel mabela mable maca macaria mackenzie macy madalena madalina maddalena maddison madeleine
  madelief madeline madhuri madina madison madita madlaina madleen madlen maelie maeline maelis maelle maely maelyne
  maelys maeva maeve mafalda magali magda magdalena maggie maguelone maguette mahault mahaut mahulena mai maia maica
  maida maija maike maila mailin maily mailys maimouna maimunah maina maira maissa maissane maite maiwenn maja majda
  mala malak malati malea malena malene malia malika malin malina mallaury malou malti malvina malvine malwina mamie
  manal manda mandaakin mandakini mandy manelle mangala mangalya mani manisha manjusha manon manona manuela mara marah
  maram marana marcela marcelina marceline marcella marcheta marcia mare mareike mareme maren marena mareta marga
  margaret margareta margarida margarita margaux margherita margie margit margita margo margot margrit margrith
  marguerite mari maria mariam mariama mariame mariana marianna marianne marica maricarmen maricica marie marieke
  mariella mariem marieme marieta marija marijana marika marilena marilou marilu marilyn marina marine marinela
  marinella marinetta marioara mariola marisa marisol marissa marit marita marite mariuca marja marjane marjatta
  marjorie marketa marla marleen marlen marlena marlene marli marlie marlies marlis marly marnie marrit marsha marta
  marte martha marthe martina martine martyna maruta marwa marwen mary maryam maryann marylou maryna marzia masa
  massima mathilda mathilde matilda matilde mattea mattie matylda maud maude maura maureen mauricette mawuena mawusi
  maxellende maxi maxima maxine may maya mayane mayar mayla mayline maylis mayra maysa mayssa mayte małgorzata
  mecislava medea medina medine meena meenakshi megan megane meghan mehtap meike meire melani melania melanie melany
  melba melda melek melia melike melina melinda meline melis melisa melisande melissa melissandre melita melitina
  mellina melnic melodi melodie melody meltem melusine menaka menka menodora meral mercede mercedes mercia meredith
  merel merete meriam meric meriem merih merjem merve meryam meryem meryl messalina metra mette meyra mia mica micaela
  michaela michala michalina michela micheline michelle mieke mihaela mihriban mikaela mikayla mikki mila milada
  milana mildred milena miley milica milka milla mille millicent milly miloslava milou milred miluse mima mimma mina
  minakshi mindy mine minerva minervina minna minnie minodora mioara mira mirabela miranda miray mireille mirela
  mirella miriam miriama mirja mirjam mirka mirna miromila mirona miroslava mirre mirta mirte mirthe miruna misty miya
  mnislava moa modrite mohana mohini moira moisette molly mona monalisa monica monika monique monserrat morena morgana
  morgane mudite muesser muge mujde mujgan mukaddes munevver muriel muriela mutia mya myla mylene myra myriam myrna
  myrthe myrtille myrtle mısra nabila nada nadalina nadege nadejda nadezda nadia nadine nadja nadzieja naelle naemi
  nahla naia naila naima nais naja najla najwa nala nalan nalini nana nancy naneta nanna naomi naomie nara narcisa
  natacha natalia natalie natalija natalina natasa natasha nathalie natka naura nawel naya nayla naz nazan nazlı nea
  necla neda nedjeljka neela neele neeltje nefeli nehir neila neiva nejla nela nele nelea neli nelia nell nellea nelli
  nellie nelly nelya nena nene neonila nera nerea nergis nermine nesa neslisah nesrin nesrine nettie neva nevena
  nevenka nevra neyla nia niame nichole nicla nicole nicoleen nicoleta nicoletta nicoline niculina nida nidia niene
  nienke nigar nihal nihan nika nike nikki nikkie nikodema nikol nila nilam nilde nilgun nimakoah nimas nina nine
  nineli ninfa ninon ninthe niouma nisa nisan nives noami noelia noelie noella noelle noema noemi noemie nola nomi
  nona nonna noor noortje nora norah norberta nore norhane norica norina norma noura nourane nova novella novi noviana
  novita nowi nubia nuccia nukhet nunziata nur nural nuran nurgul nuria nursel nurseli nurul nusa nynke oana obioma
  oceane octavia octaviana oda odelia odeta odetta odette odile odilia ofelia ofelie ojaswini oksan oktavie olcay
  oldriska olena olesea oliga olimpia olimpiada olinda oliva olive olivia olivie oliviera olivija oliwia ollie olympe
  olympia olympie omana omawunmi ombeline ombline ombretta omolara ondina ondine ondrejka onesta oni onome onorata
  onorina oona oormila opal opalina opaline ophelia ophelie ora orchidea oriana oriande oriane orietta orlane ornella
  orsola orsolina ortansa ortensia orvokki osanna otakara otilia otilie otilija ottilia otylie oumayra oumou oxana oya
  oyku ozana ozanne ozge ozlem ozlen oznur padma padmi paige paivi pakize palladia palmazio palmira paloma pam pamela
  panka panna paola paramita paraschiva parascovia parla parsla parvati pascale paskala patricia patricie patricija
  patrizia patrycja patsy patti patty paula paule paulette paulica paulien pauliina paulina pauline pava pave pavica
  pavla pavlina pearl pecine peggy pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penny peri
  perihan perla perle pernilla perran perrine persida pervin perzida petek petra petrana petronela petronila
  petronilla petronille petruse petruta petula pheobe phileine philine philippa philippine philomene philou phoebe
  phyllis pia pien piera pilar pip piper pippa piraye pirjo pirkko placida pleun pola polina polissena polyxena
  pompilia poornima poppy porzia pramila prasanna prascovia pratiwi pravdomila pravomila pravoslava preity prema
  pribyslava primerose prisca priscila priscilla priscille priska prita priya priyala profira prokopa proserpina
  prospera prudence prudenzia prune puck puji puk pulcherie puput purnima pushti puspa puspita puti putri pınar qori
  quartilla queen quentine quieta quintia quinty quiteria quitterie rabia rachael rachel rachela rachele rada radana
  radha radimira radislava radka radmila radomila radomira radoslava radovana radslava rafaela raffaella rafila
  rageshwari rageswari rahayu rahel rahime rahma rahmawati rahsan raina rainelda raisa rajana rajinder rajna rajsa
  raluca ramaa ramata ramatoulaye ramona rana rania ranim ranya raphaelle raquel rasheedah rastislava rati ratih ratna
  rawane raymonde rea rebeca rebecca rebeka rebekka reghina regina regine regitze regula rehorka reina reine rejeanne
  reka renata renate renee renette rengin renske restu retno reyhan rezzan rhea rhonda ria riana rica riccarda
  richarda rieke riitta rija rika rike rikke rim rima rimma rina rini rita ritva rivka roberta robertina robina robyn
  rochelle rocio rodica rohana rokhaya rokia roksana rolande romana romane romanita romee romilda romina romola romy
  rona ronja roos rosa rosalia rosalie rosalina rosalinda rosamunda rosana rosanna rose roseline roselyn rosemarie
  rosemary roser rosie rosina rosita rosmunda rossana rossella rostislava rotaru rovena roxana roxane roxanne roxelana
  roxy roza rozalia rozalie rozalinda rozamunda rozana rozina rozita rozvita ruby rudite rudolfa rudolfina rufina
  ruhsar rukhmani rukmin runa rupinder ruslana rut ruta ruth ruxanda ruxandra ruya ruza ruzena ruzica rym saar sabina
  sabine sabrina sabrine sadie sadina safae safia safiatou safietou safina safira safiya safta sahra sakina sakura
  salimah salimata salimatou sally salma salomea salomena salomey salsabila salwa saly samanta samantha samara samia
  samiah samira sammie samona samuela sana sanaa sanda sandra sandrine sandy sanem sanja sanna sanne santina sanya
  sanziana saphira sara sarada sarah sarala saraswati sare sari sarina sarisha sarka sarla sarlota sarmite saroja
  sarra sartika saskia saskie satine satu saulcerite savannah saveta savina saxona scarlett scholastika scolastica
  scottie sebastiana sebnem secil seconda secondina seda sedef seden sefora segolene seher sehrazat sekinat selale
  selda selen selena selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay sengul sennur
  senta sephora septi serafima serafina seraina serap seren serena serin serine sermin serpil sertap seval sevda
  severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaily shaima shaina shakila
  shakti shakuntala shana shani shania shanice shanna shanon shanti shany sharda shari sharmila sharon shashi
  shashikala shawna shayma shayna sheela sheila shelia shelley shelly sheri sherine sherly sherri sherry sheryl shirel
  shirine shirley shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet
  shyrel siana siara sibel sibilla sibyla sibylle siddhi sidonia sidonie sidra sien siena sienna signe sihem siir
  silja silje silke siloe silvana silviana silvie silvija simea simeona simge simina simisola simona simonetta sina
  sinem sinikka sinja sintia sira siria sirine siska sitara siti siv sixtine skaidrite skarlet skarleta skye slava
  slavena slavica slavka slavomila slavomira sloka smaranda smeralda smilla smita smriti snejana snjezana soave
  sobeslava soda sofia sofie sofija sofronia sofronie sohane sokhna solange soledad solene solenn soline solveig
  solveiga sona songul sonia sonja sonya soof sophia sophie soraia sorana soraya sorina sotira soumaya speranta
  speranza spidola stacey stacy stana stanca stanislava stasa staza stefana stefania stefanie steliana stella steluta
  stepana stepanida stepanka stephanie sterre stina stine subhashini subhasini sucheta suci sude sudeva sue suelen
  sujata sukanya sule suma sumayyah sumitra summer sunay sunita sunniva suryakantam susan susana susanna susanne
  sushma susie suus suzan suzana suzanne suze suzie suzon svatava svatoslava svea svenja svetla svetluse sveva
  svitlana swara swarnalata swassane sweta syahrini sybilla sybille sydney sylva sylvia sylviane sylvie sylwia synne
  syrine szofi szofia szonja sıla tabea tabita tabitha tacjana tahlia taina tais taisia tal talea tali talia talita
  talya tamara tami tamia tamina tammy tana tania tanirika tanja tantri tanushree tanushri tanya tanyeli tara tarja
  tarquinia tarsilla tasa tasha tasnime tatana tatiana taziana tea tecla teea teja tekla telica tellervo teodata
  teodolinda teodora teodosia teodozie teofila teona teresa tereza tereze terezia terezie teri terri tesnim tesnime
  tess tessa tetiana teudosia tezer thais thalea thalia thanina thea thelma theodora theodosie theofila theresa
  therese thirza tia tiana tiara tiberia tiffany tiguida tiina tija tijana tilda tilla timea tina tinca tincuta tine
  tiphaine tira tiril tirza titi titilayo titin tiziana toluwani tomaska tomislava tomke toncica tonija tonka tonya
  tosca toscane toska tracey traci trasea tricia trine trisha tsabita tsipora tuana tudora tudorita tudosia tugba
  tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva uchita ugolina uhra ulfa ulfet uli uliana uliva ulku
  ulla ulrika ulus ulva ulviye ulya uma umi ummiye umran una undine unjani unna unsel unseli urmila ursula ursule usha
  usyi uygu vaclava vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valentina
  valentine valentyna valera valeria valeriana valerija vali vanda vanesa vanessa vania vanna vanya varalakshmi
  varvara vasanti vasilina vasilisa vasudha vasundhara veda vedanshi vedrana veduna veerle vela velana veleslava
  velimira velina velislava velma venceslava vendelina vendula vendulka venera veneranda venere venka venuse venusta
  vera verda verdiana vere verena verginia veriana verica veridiana verna verona veronica veronika veronique veroslava
  vesile veslava vesma vesna vesper veta vibeke vica vicdan vicentia vicki vickie vicky victoire victoria vida vidya
  vienna viera vieroslava vieve vijolite viktoria viktorie vildan vilde vilema vilemina vilhelmine viliana vilma
  vimala vincencie vincenza vinciane vinka viola violante violet violeta violetta violette violina viorela viorelia
  viorica virag virginia virginie vissia vita vitalia vitalina vitezslava vitoria vittoria vive vivi viviana viviane
  vivienne vizbulite vlada vladana vladena vladilena vladimira vladislava vladlena vlasta vlastimila vlastimira
  vlastislava voichita vojmira vojslava vojteska vorsila vratislava vreni vrinda vrund vuslat walentyna waleria wanda
  wanesa wani wende wendy weronika whitney wiara wibke widya wiebke wiem wies wiktoria wilhelmina willow wilma winda
  winifred wirda wirginia wissam wulan wulandari xaverie xaviere xenia xenie ximena xochitl yaa yael yaelle yagmur
  yamileth yamina yana yance yaprak yara yarah yaren yaretzi yasemin yasmin yasmina yasmine yelda yeliz yenthe yesim
  yessi yfke yinthe ylvi ylvie yolanda yolande yona yonca yosra yosun youmna youna yousra ysaline yse ysee yseult
  yulia yuliana yumi yuna yuni yunita yvette yvonne yıldız zabina zaenab zahide zahra zaida zainab zaira zakelina
  zalindra zama zamfira zamira zana zaneta zanete zanita zanna zara zaraza zarina zayneb zbyhneva zbynka zbyska
  zbyslava zdana zdena zdenka zdeslava zdislava zehra zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda
  zelislava zelmira zeltite zenija zenobia zenobie zenovia zerrin zeynab zeyneb zeynep ziedite zigfrida zigrida zile
  zina zinaida zineb zinovia zita zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zoe zoeva
  zoey zofia zofie zohra zoia zoja zora zorina zorka zoroslava zosima zselyke zsofia zubeyde zubite zuhal zulaikha
  zulal zuleyha zulfa zumrut zuzana zuzanna zvonimira đina đurda łucja
`;
const MALE = `
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj
  aatreya aayushmaan aayushman abaco abadon abay abbondanzio abbondio abd abdallah abdel abdelkader abdellah
  abderrahmane abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul abdullah abe abeiku abel abelard
  abelardo abele abelin abenzio abhaidev abhirath abhisyanta abibo abidin abimbola abisola abisoye abondance abou
  aboubacar aboubakar abraham abramio abramo absalon absolon abyasa acace acacio acar acario acaryatanaya accursio ace
  achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acilio aciscolo
  acrisio acun adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo
  adams adan addo adeboye adedayo adegoke adegrin adelardo adelberto adelchi adelfo adelgardo adelin adelmo adelphe
  adem aden adenet adeodat adeodato adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adika adikara adikavi
  adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor adnan ado adolf adolfo adolfs adolphe
  adone adonis adriaan adrian adriano adrien adrione adripathi advaya afanasie affan afi afonso afro afsin agabio agah
  agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore agesilao agilbert agnan agneya
  agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad ahmed ahmet ahsen aiace aidan aidano
  aiden aimable aime aimone ainars ajan ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanni akarsana akbatur
  ake akram akroor aksel akshaj akshat akshayakeerti aksil aktekin aktimur akwasi akwesi akın akıner alade aladino
  alain alamanno alambana alan alano alarico alassane alban albano alberic alberico albert alberto albin albino
  alboino albrecht albrico alceo alceste alcibiade alcide alcime alcino aldo aldobrando aldonce aldric aleandro
  aleardo aleaume alec alejandro aleksa aleksandar aleksander aleksi aleksy alen aleodor aleramo ales alessandro
  alessio alex alexander alexandr alexandre alexandros alexandru alexe alexei alexej alfio alfons alfonso alfonz
  alfred alfredo alfreds algirds algis algiso ali alic alican alighiero alin aliou alioune alisan alisir alistair
  alistar allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alok alon alone alonzo aloys
  alp alparslan alpay alper alperen alpha alphan alphee alphonse alpinien altan altemur alton alvar alvaro alverede
  alviero alvin alvise alwar aly amabile amadeo amadeus amadou amady amael amalric amand amandin amando amani amant
  amanzio amar amaranaath amaranto amaresh amarnath amat amath amato amatore amauri amaury ambrogio ambroise
  ambrosiano ambroz ambrozy amdy amedee amedeo amedeu amelien amelio amerigo ameth ameyatma amico amiel amilcare amin
  amine amintore amir amish amleto ammar amogh amon amone among amore amos amour ampelio amrit amza anaadi anacleto
  anagh anal anand anang anas anass anastase anastaz anatol anatole anatoli anatolii ancelin andel andelin andelko
  andelo andeol anders andoche andras andre andreas andrei andrej andres andrew andri andrian andrija andrin andris
  andro andrzej andy andzejs andzs anes ange angelo anggabaya anghel angilbe angilran angoustan angus anicet aniceto
  aniello anil anilaabh anilabh anis anish anjaneya ankal anko annibal annibale anom anouar anrijs ansaldo ansbert
  anselm anselme anselmo ansgar ansgary anslavs ansovino ant antal ante antek antelmo antero anthelme anthony antide
  antim antimo antino antioco antoine anton antonello antoni antonin antonio antoniu antony antti antun anuar anunay
  anuraag anurag anıl apollinaire apollinare apollinary apollo apuleio aquilin aquilino araldo aram aras aratone
  arcade arcadi arcadii arcadio archambaud archan archer archibald archie archimede archippo arcibaldo ardito arduino
  aren aresio argimiro argo argono ari arialdo arian ariberto arie ariele arif arijs arindam arion ariosto aris
  aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele arjun arkad arkadijs arkadiusz
  arkady arman armand armando armel armin arminio armins arnaldo arnaud arne arnesh arno arnold arnost arnould arolde
  aron arona aronne arpad arrigo arsen arsene arseniusz arsipatra arslan arta artanto artawan arthaud artheme arthur
  arthus artiom arto artur arturo arturs artus arun arunthavanathan arved arvid arvids aryan arystarch arzen ascanio
  ascelin asdrubale ashlesh ashok ashton asil asimodeo asirwada asirwanda askın aslijan asmadi asman asmianto asmuni
  assunto asterio astianatte aswani asım ata atakan atalay ataleo atanas atanasio atanazy ataullah athanase athos
  atila atilla atlas atma atmanand atmananda attila attilano attilio atıf auberto aubin aubrey aubry audace audebert
  audouin audran august auguste augustin augusto augustyn aurel aurele aurelian aureliano aurelien aurelio aureliu
  aurian auro auron ausilio austin auxence avadhesh averardo avi aviel avni avram avsar axel axinte ayaan ayan ayaz
  aydan aydemir ayden aydın ayhan ayinde aykan aykut aylan ayman aymane aymard aymen aymeric aymon ayoub aytac aytekin
  aytug ayvaz azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar bacco badis
  badr bafode bagas bagiya bagus bagya baha bahadır bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey
  bajragin bakary bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula
  balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs baldassarre balderico
  baldo baldomero baldovino baldwin balgopal balidin balijan balint baltazar balthazar bambang banara banawa banawi
  bancar bandhu bandhul banel banji bankim bankimchandra bankole baptiste baran barbarigo barbu bardo bardomiano baris
  barkın barlas barnaba barnabas barnabe barry barsaba barsimeo bart barthelemy bartimee bartolo bartolomej bartolomeo
  bartolomeu bartu barın barıs bas basarab basil basile basileo basilio bassiano bastiaan bastian bastiano bastien
  battal battista batu batuhan batur baturalp baudouin baykal bayram bazil bazyli beat beato beatus bebe bedir
  bedirhan bedreddin bedri bedrich behcet behic behlul behram behzat bekir bektas belimir bellino belo beltramo ben
  benadik bence bende bendeguz benedek benedetto benedikt benedykt benett bengt beniamin beniamino benicio benigne
  benigno benito benja benjamim benjamin bennet bennett bennie benno benny benoit benone bent bentley benvenuto
  benyamin bera beranger berard berardo berat berend berengario berk berkan berkay berkin bernard bernardo bernd
  bernhard beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand beser besim besir bhaasvan bhaaswar
  bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves
  bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
  bhushit bhuvanesh bhuvaneshwar biagio bibiano bilal bilel bill billy bindo bino birane birino birjesh birol bishnu
  bivoj bjarne bjorn bjørn blahomil blahomir blahoslav blaise blake blazej bless boas boaz bob bobby bodhan bodhi bodi
  boet bogdan bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan boldizsar bolemir boleslav
  boleslavs bon bonagiunta bonaldo bonaventura bonavita bonifac boniface bonifacio bonito bora borek boris borislav
  borivoj borko bortolo borys botond bouba boubacar boubou bouchard boyd bozetech bozidar bozislav brad bradford
  bradley bradut brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram
  brancaleone brando brandon branimir branislav bratislav brayan brendan brenn breno brent bret bretislav brett briac
  brian brice brieuc brijesh brit bronislav bronislavs bruce bruno bruto bryan bryant buchi bucur budhil budi budimir
  budislav budivoj bugra bukola bulent bulut bunyamin burak burhan byron bystrik błazej cafer cagak cagan cagatay
  cagdas cager caglar cagrı cagrıhan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa
  cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio caleb calebe calin calixte callisto callum calogero
  calvin camelien cameron camil camillien camillo can canalp candar candide candido candra candrakanta caner cankan
  cantemir cantidio canziano capa caraka caribert carl carles carlo carloman carlos carlton carmelo carmine caronte
  carponio carroll carub cary cas casian casimiro caslav caspar casper cassiano cassien cassio casto cataldo catalin
  catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir cecco cecep cecil cecilio cecyliusz
  cedric cedrik cedrin celal celaleddin celasun celen celestin celestyn celian celien celik celil celso cem cemal
  cemali cemani cemeti cemil cemplunk cenek cengkal cengkir cenk cesaire cesar cesare cesario cestmir cetin cetinel
  cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chahine chai chaitan chakor chakradhar
  chakravartee chakravarti chanakya chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli
  chandramohan chandran chandranath chapal charak charl charlemagne charles charly charuchandra charuvrat chase chaten
  chatur chaturaanan chaturbhuj cheick cheikh cheikhou chekhouna cherif cherubino chester chetan chetanaanand
  chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chinedu chinmayanand
  chinmayananda chiranjeev chiranjeeve chiril chirill chisom chitraksh chrabros chraniboj chranibor chranislav
  chretien chris christ christer christiaan christian christiano christodule christoffer christoph christophe
  christopher chrudos chrysole chrysostome chukwu chval cihad cihan cihangir cihansah cino ciprian cipriano cirano
  ciriaco cirillo cirino ciro cistoslav civan claas claes clarence clarenzio clark claudien claudio claudiu claus clay
  clayton cleandre cleandro clemens clement clemente cleonico clery clifford clifton climaco clinio clint clinton
  clodomiro clodoveo clotaire clovis clyde codin codrin codrut cody coen colin colins collin colmanno colmazio
  colombano colombo come concetto concordio conner connor conrad constant constantin constatin cooper corbiniano
  coreno corentin corey coriolano cornel cornelio cornelis corneliu cornelius coronato corrado corto corvin cory
  cosimo coskun coskuner cosma cosmin costache costante costantino costanzo costel costin craig cremenzio crescente
  crescenzio crespignano crin crispino cristaldo cristea cristian cristiano cristin cristobal cristofor cristoforo
  crocefisso csaba csanad csongor ctibor ctirad ctislav cubeyr cumhur cuneyt cuniberto cupido curt curtis cyprian
  cyprien cyrian cyriaque cyril cyrille cyrus cyryl daan dacian daciano dacin dacio dadap dadi dag dagel daghan
  dagoberto dags daiwik dale daley dalibor daliman dalimil dalimin dalimir daliono dallas dalmazio damar damaso dame
  damian damiano damien damil damilare damilola damin damir damocle damodara damon damu dan danang dandak dandapaani
  daniel daniele daniil danijel danil danilo danio daniswara danjuma danny dante danu danuja dany danyl daouda darcy
  darek darian dariati darijan darimin darin dario daris darius dariusz darko darmaji darman darmana darmanto darnell
  darrel darrell darren darrin darryl darshan darsirah dartono daru daruna daryani daryl datta dave daver davey davi
  david davide davids davin davino davis davor davorin davud davy dawid dax dayaamay dayaananda dayaanidhi dayamayee
  dayan dayane dean deb decebal decimo declan deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu
  deeptiman deeptimay deeptimoy deevakar delbert delfino delphin demba demeter demetrio demetriusz demiralp demirhan
  democrito demostene deneval denis denisz denizalp dennis denny deodato depold derek derrick dervis desiderato
  desiderio desire detmar detrich dev devadatt devagya devajyoti devak devdan deven devesh deveshwar devin devran
  devvrat dewey dex dexter dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh
  dhyaneshwar diar didier didimo diego dies dieter dieudonne digambar digambara digdaya dikmen dilaver dildar dimas
  dimaz dimitri dimitrii dimitrij dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo
  diomede dion dione dionigi dionisio dionizy dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk
  divaakar divakar divis divjot divo djayden djibril dluhos dmitri dmitrii dobromil dobromir dobroslav dodato dodo
  dogan doganay doganer dogu domagoj domenic domenico domenik domezio domingo dominic dominick dominik domiziano don
  donald donat donatello donato donnie donny dono dorel dorian doriano dorin dorinel doroteo doru doug douglas douwe
  dov doyle dragomir dragos drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drazen drew dries driss
  dron drona drzimir drzislav duane duanne duarte dubravko duccio duco ducu duilio duje dujo dumitru duncan dundar
  durante durmus dusan dustin duuk dwaipayan dwaipayana dwayne dwight dylan dylano earl earnest eberardo ebiowei
  ebuzer ecclesio ecehan ecevit ecmel ecvet eddi eddie eddy ede edgar edgard edgardo edgars edhem edi edilberto edison
  ediz edmond edmondo edmund edoardo edouard eduard eduardo eduards edvard edvin edvins edward edwin edzus eekalabya
  eero efim efisio efken eflah efraim efrem efsun eftimie ega ege egemen egeo egidio egils eginardo egisto egmont egon
  egor einars eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem elbert eleazar
  eleuterio eleuthere elgin eliah eliahou elian eliano elias eliasz elie eliel elifio eligio elija elijah elio
  eliodoro elion elior eliot eliott elisee eliseo elisio elita elizej elizeus elliot elliott elmar elmars elmer elmo
  eloan elogio eloi elon elone elouan elpidio eluh elvezio elvin elvino elvis elyas elyes elzear eman emanoil emanuel
  emanuele emanuil emas embuh emced emeka emeric emerich emidio emiel emil emile emilian emiliano emilien emilijan
  emilio emils emin emir emirhan emmanuel emmerico emmett emong empirio empluk emrah emre emrullah ender enderun endra
  endrigo enea enecone enes engelbert engin enguerrand enio enis ennio enno enrico enrique ensar ensio enteng enver
  enyo enzo ephraim epiphane eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin
  ercolano ercole ercument erda erdal erdem erdinc erel eremia eren erenia ergin ergun erguner erhan erhard eriberto
  eric erich erick erico erik eriks erkam erkan erkki erman ermanno ermenegildo ermes ermete ermilo erminio ermins
  ernest ernesto ernst erol eron eros ersan ersin ertan ertugrul ervin ervins erwan erwann erwin esat esau esben esref
  esse esteban estiawan estiono esuperio eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio
  eufemio eufronio eugen eugene eugenio eugeniu eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu
  eustorgio eustosio eustracjusz eutalio evald evaldo evalds evan evandro evann evarist evariste evaristo evasio even
  everardo everett evgheni evghenii evidio evodio evran evrard evremondo evren evzen ewan ewen ewenn eyal eymen eytan
  eythan eyup ezechiel ezechiele ezio ezra ezrak faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio
  fadi fady fadıl fahrettin fahri faik falba falih falk famiano fantin fares faris farouk faruk fasih fatih fatin
  faust faustin fausto faustyn faysal fazio fazlı fazullah fazıl feda fedai fedde fedele federico fedor fedro fehmi
  felice felician feliciano felicien felicite feliks felipe felix fender feodor feramus feramuz ferdi ferdinand
  ferdinando ferenc ferhan ferhat feridun ferit ferman fermiano fermo fernando ferre ferruccio ferruh festo fevzi
  feyyaz feyzullah fiacre fidel fidele fidelius fidenziano fidenzio fiete fiifi fikret fikri filemon filibert
  filiberto filip filipe filipp filippo filomen filomeno finlay finley finn finnley fiodor fionn fiorenziano fiorenzo
  firas firmin flavian flaviano flavien flavio flaviu flavius fleano flip flodoard florea florent florentin florentyn
  florestan florian floriano florin floris floyd flurin flynn fode folco forrest fortunat fortunato fortune fos fosco
  foss foucauld foulques frana franc francesco francisc francisco francisque franciszek franck franco francois franjo
  frank frankie franklin frantisek franz fred freddie frederic frederick frederico frederik fredrick fredrik fredy
  freek frenkie frido fridolin fridrich friedrich fritz frontiniano fryderyk fuat fulbert fulberto fulcran fulgence
  fulgenzio fulvio funmilade funmilayo furio furkan furseo fuscolo fuzuli fynn gabi gabin gabino gabor gabriel
  gabriele gad gada gadang gading gaduh gael gaetan gaetano gaffar gaglioffo gaiman gaio gaj gajaadhar gajabahu
  gajadhar gajbaahu gal galak galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman
  gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh
  gangesh gangsa gangsar ganjaran gantar gara garan garang garda garik garimberto garnier garrett garry garud garuda
  gary gaspar gaspard gaspare gaston gastone gati gatien gatik gatot gatra gaud gaudenzio gaudino gauraang gaurang
  gauranga gautam gautama gauthier gautier gautiero gavino gavril gazanfer gazi gbeminiyi gbemisola gedeon gedeone
  gederts gejza gellert gelu geminiano genadij gencer gene generoso genesio gennaro gentile genziano geoffrey geoffroy
  georg george georgel georges georgian gerald gerard gerardo gerasimo geraud gerazim gerazym gerbert geremia gergely
  gergo gerhard gerino germain german germano gerolamo geronimo geronzio gerrit gervais gervasio gesualdo gevheri geza
  ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo
  gherman ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
  gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica
  gicu gideon giel gijs gil gilang gilbert gilberto gildo gilles gillo gineto gino gioacchino giobbe gioberto giocondo
  gioele gion giona gionata giordano giorgian giorgio giosue giosuele giotto giovanni giove gioventino giovenzio
  girardo girart giray giri girik girika girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano
  giulio giuseppe giustiniano giusto glauco gleb glen glenn gobinda goffredo gokalp gokmen golia gomberto goncalo
  gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi
  gorakhanatha gorakhnath goran gorazd gordan gordiano gordon gorkem gosto goswamee goswami gothard gottardo gottfried
  gotum gouranga goutam govinda gracian graciliano gradimir grady graham grant gratian grato graziano greg gregg
  gregoire gregor gregorian gregorio gregory grga grgo grgur grigore grigori grimaldo grzegorz gualberto gualtiero
  gubio gudakesa gudakesha guelfo guerin guerrino guglielmo gui guiberto guido guilhem guilherme guillaume guillermo
  guiscardo gulhan gultekin gumesindo gunars gunnar gunter gurbuz gurdal gurdev gurhan gurkan gurol gursel guru gust
  gustav gustave gustavo guus guvenalp guy guyot gvozden gwendoline gwido gyorgy gıyas habbab habib habil hacib hadi
  hadriel hadrien hafi hafid hafız hagen haim hairyanto hakan hakem haki hakim hakkı hakon haldun halil halim halis
  halit haluk hamdi hamdullah hamed hami hamidou hamish hamit hammad hamza hamzah hanefi hannes hanno hannu hans
  hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hari harimurti
  harinarayan harit harja harjasa harjaya harjo harold haron haroun harouna haroune harrison harry harsana harsanto
  harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin hasmet hassan hassane hasta hastal hatem
  hatip hattab hauke havel hayali hayati haydar hayden hazar hazım hector hedelin heikki hein heinrich heinz heitor
  helie helier helio helios helmut hendra hendri hendrik hennes henning henri henrich henrick henrie henrik henrique
  henry henryk herbert herluin herman hermann hermenegildo hernan heru herve heryanto hicabi hicham hidde hieronim
  hikmet hilaire hilar hilarion hilarius hilary hildebert hillel hilmi himawan himmet hincmar hipolit hiranmay
  hiranmaya hisam hjalmar homer homero honor honore honorius horac horace horacio horacy horatiu horea horia horst
  horymir hostimil hostimir hostislav hostivit hovard howard hrvoj hrvoje hubert huccet hud hudavendigar hudayi hugh
  hugo hugues hulki hulusi huma humayun hunor hunter hurkan hursit husameddin husamettin husein huseyin husnu husrev
  hussein huub huzeyfe hvezdoslav hyacint hynek hypolit hıfzı hızır iacob iacopo iacopone iacov iago ian iancu ianis
  ianos iaroslav iban ibou ibra ibrahim ibrahima ibrani ibun icaro icilio ico idan idir ido idris idriss idrissa idy
  ieremia ifeanyichukwu iginio igino ignac ignacio ignacy ignat ignazio igor igori ihsan ihvan ikenna iker ikhidie
  ikhsan ikin ikrime ilai ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars ilhami ilhan ilian iliane
  ilias ilie ilies ilija ilja ilkay ilker ilko illidio illuminato ilmari ilmars ilyan ilyane ilyas ilyass ilyes ilyess
  imad imam immacolato immanuel imrane imre imrich inars inder indra indrikis indro ingmars innocent innocente
  innocenty innocenzo ino inocenc inocentiu insa inza ioan ion ionel ionica ionut iorio iosif ippocrate ippolito
  irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin irving irwan isaac isac isacco isaia isaiah
  isaias isak ischirione ishaq isidor isidore isidoro islam ismael ismaele ismail ismaila ismet israel issa issam
  issiaka istvan isıner italo itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven
  ivo ivone ivor iwan iyad iyed izaak izaias izajasz izak izidor izmael izydor izzet izzettin jaakko jabal jace jacek
  jachym jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadran jadranko jadro jaeman jagadish
  jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman jairo jais jaivey jaka jake jakob
  jakov jakub jalil jamal james jamil jamiro janek janko jannek jannes jannik jannis jano janos janosch janusz japhet
  jared jari jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarwa jarwadi jarwi jasen jasenko
  jasin jasmani jason jasper jassem jassim jaswadi jati jatmiko javas javi javier jawad jawed jax jaxon jaxx jay
  jayadi jayce jayden jayeng jaylano jaylen jayson jayvano jazeps jeannel jeannot jed jef jeff jeffery jeffrey jefri
  jefta jekabs jelle jelmer jelte jenel jens jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
  jermaine jerome jeronimo jeronym jerry jerzy jesper jesse jesus jett jevgenijs jibril jidde jilji jim jimi jimmie
  jimmy jimram jinawi jindrich jiri jitender jitendra joachim joah joakim joanny joao joaquim joaquin joas job jocelyn
  joe joel joep joes joey johan johann johannes john johnathan johnny johnson joko jon jonas jonatan jonathan jonathon
  jono jonte joojo joost jop jordan jordi jordy jorg jorge jorgen jorin joris jorn jorrit jort joscha joschua jose
  josef josep joseph josh joshua josiah josip josko joso josse josselin jost josua josue joud jourdain jovan jovin
  joza joze jozef jozsef jozue juan juda jude judicael juha juhani juho jukka julan jules julian julien julijs julio
  julius juliusz jumadi jumari junayd junior jur juraj jurg jurgis juri jurre juste justin justus justyn jusuf jyotis
  jørgen kaan kabil kacper kacung kadem kadir kadrican kadı kagan kai kailash kairav kais kaj kajen kajetan kala
  kalender kalervo kalevi kalidou kalim kalistrat kalle kamal kamalesh kambali kamber kamel kamidin kamil kamlesh
  kamran kanak kanaka kanda kannan kannen karahan karam karamba karamoko karan kardi karel karim kariman karja karl
  karlis karlo karma karman karna karol karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim
  kasiran kaspar kasper kassim kastor kasusra kasım kawaca kawaya kayaalp kayden kayode kays kayun kazimierz kazimir
  kazım keano keanu keba keerti kees keith keles kelvin kelyan kemal kemalettin kemba kemi ken kenan kenari kende
  kenes kenji kenneth kenny keno kent kenzi kenzie kenzo kenzy keramet kerami kerem keremsah kerim kessaf kevin keyan
  khadim khalifa khalil kian kiano kick kilian killian kilyan kimi kimo kin kiran kirk kirti kiyan kjeld kjell klaas
  klarencjusz klaudian klaudius klaudiusz klaus klavs kleber klemens klement kliment knut kobe koen kofi kojo koko
  koksal koloman kolombin kolos kolumban kolumbin konrad konrads konstantin konstantins konstanty konstantyn koray
  korbinian korkut kornel korneli kornelius korneliusz kosma kosmas krasomil krasoslav kresimir kresomysl krijn
  krishna krishnadas krishnadasa krisjanis kriss kristan kristian kristians kristijan kristof kristoffer kristopher
  krisztian krisztofer kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont kubat kubilay kubra kubura
  kuddusi kujoe kumar kuncara kunthara kurnia kursad kurt kusuma kutbettin kuzey kveton kvetos kvetoslav kvido kwabena
  kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kylian kyliann kyllian laal labuh lachlan
  ladislao ladislau ladislav ladji lai lajos laksana lakshman lakshmidhar lakshminath lal lamar lambert lamberto lamih
  lamine lanang lance lancelot lancilotto lander landolfo landry lanfranco langgeng lanjar lantar lapo larry lars
  lascar lasmanto lasmono lassana lasse laswi laszlo latif laurenc laurencjusz laurens laurent laurentino laurentiu
  laurenty laurenz lauri laurian lauriano laurin lautone lavinio lawrence laxman lazar lazare lazzaro lean leander
  leandr leandre leandro leano leart ledion leendert lega legawa leif leland lembah len lenn lennard lennart lennert
  lenni lennie lennon lennox lenny leny leo leodegar leon leonard leonardo leone leonel leonhard leonid leonidas
  leonids leonio leonis leontin leontyn leonzio leopardo leopold leopoldo leos leroy lesek lester letterio leu leufroy
  lev levent levente levi levin levio levoslav levy lewin lewis lex leyan liam lian lias liberato liberatore libere
  liberio libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lincoln lino linus lio
  lion lionel lior liron lirone lisandro livino livio liviu livius liyam liyan ljudevit lloyd loan lodovico loek loet
  logan lohan loic lolade longin lonnie loren lorenc loreno lorenz lorenzo lorian lorik lorin loris lorrain lotar
  lothaire lothar louan louay louca louie louis louka lounis loup lourenco lowell lowie luan lubin lubomir lubor lubos
  luboslav luc lucas lucca lucentiu lucian luciano lucien lucijan lucio lucius lucjan lucretiu ludano ludek ludivoj
  ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz
  luk lukas luke lukita lukman lukrecius luluh lulut lumir lungu lurhur lutfan lutfi lutfullah luther luthfi lutibor
  lutobor lutz luuk luwar luwes lux lyam lyan lyes lyle maad maarten maas macaire macario maccabeo mace maceo mack
  mactar madalin maddox mads mael maes maffeo maggiorino magno magnus mahamadou mahdi mahe mahendra maher mahesa
  mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahzun maik mailo maiorico makan makar makara makary makhtar
  makinwa maksim maksud maksym maksymilian makuta malco malcolm malick malik malo malone malte malthe mama mamadou
  mamady maman mamante mamert mamoudou mamour manah manar manasse mancio manetto manfred manfredo manik manikya manil
  manilio manlio manoah manoj manole mansour mansueto mansur mansvet manu manuel manuele maras marat marc marceau
  marcel marceli marcelin marcell marcello marcelo marciano marcin marcis marco marcos marcu marcus marek margana
  margers mariadi mariano marijn marin marino marinus mario maris marius mark markku marko markus marlo marlon marolo
  maros marouane marshall marsito marsudi mart martaka martana martani marten martial martim martin martino martins
  marton martti marty marut marvin marwan marwane marwata marwin maryadi maryanto marzio mas mason massamba
  massimiliano massimo massinissa matan matar mate matei matej mateja mateo mateus mateusz matheo matheus mathew
  mathias mathieu mathijs mathis mathurin mathuys mathys matias matija matis matiss matisse matko mato matous
  matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattis
  matus matyas matys matz maugis maurice mauricio maurilio maurits maurizio mauro maurycy max maxence maxens maxim
  maximilian maximiliano maximilien maxmilian mayeul mayoor mayson mazhar mbaye mecislav medard medardo mederic medoro
  medoune mees meghnad meghnath mehdi mehmet meik melanio melchiade melchior melchiorre melezio melichar melih
  meliksah melle mels melvil melvin melvyn memduh menahem menardo mence mendel menelao meneo menno mennone mercurio
  merijn merlin merovee mert mervin merwan mestan mesut mete metello metin metod metodej metrofane mevlut mex micael
  micah micha michael michal michał micheal michel michelangelo mick mickael midas miel miguel mihael mihai mihail
  mihaly mihnea mik mikael mikail mike mikelis mikkel mikko miklos mikolas mikołaj mikulas milan milano mile miles
  milhan milic milik milivoj miljenko milo milon milorad milos miloslav milous milovan milovin milton milutin mimo
  minervino minh mink mio mir mirac miran mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav
  mirtil mirza misaele misbah mischa mislav mitch mitchell mithat mitica mitra mitrut mlad mladen mnata mnislav moche
  moctar modest modesto modibo modou mody mohamad mohamadou mohamed mohammad mohammed mohan mohinder moise moises
  mojmir mojzesz mojzis monaldo monitore monvids moos moreno morgan moric moris moritz morne morris morten mory mose
  moses mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes mstislav muammer muaviye
  muaz mufid mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujur mukadder
  mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munir murat muren murilo
  mursinin mursita murti musa musir muslih mustafa mustapha mustika mustofa mutahhar mutasım muteber mutemed muttalib
  muyiwa muzaffer muzdad muziano mylan mylo myron myrtil nabi nabil naci nadi nadir nae nael nafiz nagabhushanam nahel
  nahid nahil nail naim najam najib nalar namazio namık nand nanda nando nandor naoufal naoufel napoleon napoleone
  naradi narayan narcis narciso narcisse nardi narendra narinder narji narseo narsete nasab nasim nasrullah nassim
  natale natan natanael nataniel nate nathan nathanael nathaniel naud naudet naval naveen navin nawfel nayel nazario
  nazariusz nazary nazif nazim nazmi nazzareno nazzaro nazım neal necat necati necdet nechifor necib necmettin nedim
  nedjeljko nehemie nehoslav neil nejat neklan nelio nelson nelu neo neopolo neoterio nepomuk nereo neri neset nesim
  nestor nestore neven nevio nevzat nezamysl nicanor nicarete nicea niceforo nicephore niceto nicezio nichifor
  nicholas nick nicklas niclas nico nicoara nicodemo nicodim nicolae nicolaie nicolas nicolo nicon nicu niculita
  nicusor nicuta niek niels nigel nihat niklas niklaus niklavs niko nikodem nikolai nikolas nikolasz nils nimit nimrod
  niniano nino nio niranjan nirbhay niro niyaga niyazi nizamettin nizar nnamdi noah noam noan noar noel noha noham
  nohan nolan nolann nolen nolhan norbert norberto norman normand nostriano noud nouha nouri nout novan nox nrima
  nugraha numan nuno nunzio nurettin nuri nurullah nusret nyana nyoman octav octave octavian octavio octaviu oddone
  oderico odidone odilon odin odolen odon odorico oger oguz oguzhan ojars okan oke okta oktavian oktavius oktay okto
  olaf olaide olavi olbram oldrich ole oleg olegs oleksandr olgerts olimpian olimpio olimpiu olindo oliver olivier
  oliviero oliviu oliwier olle olof olufunmi olumide oluwunmi oman omar omer omero onder ondrej onesto onofrio onorino
  onorio onoriode onufry onur opan opung orazio orell oren orenzio orest oreste orestes orfeo orhan orio orlando
  oronzo orsino orso ortensio orville oscar oskar oskari osman osmondo osmund osvald osvaldo ota otakar otello othmane
  otis otmar oto otokar otomar ottaviano ottavio otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen
  ozan ozcan ozer ozgur ozhan ozkan ozren ozy pablo paciano pacifico paco pacome pacomio paiman palatino palemon
  palladio palmiro pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu panji
  pankrac pankracy pantaleo pantaleon pantaleone paolo param paramartha pardi pardo parfait paride parman parmenio
  parsival pascal paskal pasquale paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patru
  patrycjusz patrycy patryk paul paulo pauside pavel pavils pavlin pavol paweł payidar pedro peer pekka peleo pelhrim
  pelle pellegrino pentti pepe pepijn pepin pepo per perceval percy pericle perikles perkasa pero perry perseo pertev
  perver petar pete peter peteris petr petre petri petrica petrisor petronio petronius petru petrut petteri peyami
  pharell phil phileas philemon philibert philip philipp philippe phillip phoenix pie pierangelo piergiorgio pierluigi
  piermarco piero pierre pierrick piersilvio piet pieter pietro pim pio piotr pippo pit pius placido platon platone
  plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio
  porfirio porfiriusz porfiry porziano postumio poul praba prabawa prabowo prabu prakosa pran pranata pranawa pranay
  prasad prasetya prasetyo prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo prem premysl
  preston priamo pribyslav prima primo prince prisco privato procopio prokles prokop prokul promise prosper prospero
  protasio proteo prudenzio publio puneet pupolo purushottam purwa purwadi purwanto pusicio putu quarto quasimodo
  quentin querano quin quinten quintiliano quintilio quintino quinziano quinzio quirin quirino rachid raci radan
  radegast radek raden radhost radika radim radimir radion radislav radit raditya radivoj radko radmil radolfo radomil
  radomir rados radoslav radovan radu raducu raduz radvan raf rafael rafał rafet raff raffaele rafi rafid raharja
  rahim rahman rahmat rahul raide raif raihan raik raimondo raimund rainald rainaldo rainer rainhard rainold raj rajan
  rajendra rajiv rajko rajmund rajnold rakesh rakıp ralf ralph ramazan ramesh rameshwar rami ramiro ramiz ramon ramy
  randal randall randolf randolph randy ranek rangga raniero ranjeet ranjit ranko ranolfo raoul raphael rares rasim
  rasit rasmus rastislav ratibor ratmir rauf raul ravi ray rayan rayane rayen raymond rayyan razvan recai recep reda
  redmond refah refet refik reginald reginaldo regis regnars regolo reha rehor rein reinhard reis rejan rejean reksa
  relu remi remig remigio remilekun remo remondo remus remy remzi renars renat renato renaud rendy rens renzo resat
  respati respicio resul reto revi rex reybaud reza riaan riad rian ricardo ricards ricario riccardo richard richelmo
  rick rickard rickey ricky rico ridwan rifat riff rigard rinaldo rino rio ritesh riv riyad rizki roan robaldo robbe
  robert roberto robi robinson rocco roch rodan roderick roderik roderyk rodiano rodion rodney rodolfo rodolphe
  rodrigo rodrigue rogelio roger rohan rohit roko roland rolando rolf rolfo romain roman romano romans romeo romero
  romeu romoaldo romolo romuald romualdo romul romulus ron ronald ronan ronnie roosevelt roselin rosman ross rostislav
  rotimi rover rowan roy ruben rubiano ruchan rudi rudis rudolf rudolfs rudolph rudra rudy ruedi rufino rufo rufus
  ruggero rui rukneddin rune rupert ruperto ruprecht rusins ruslan rusman russell rustam rustu rutilo ryad ryan
  ryszard rıdvan rıfat rıfkı rıza saad saadat saban sabar sabato sabazio sabele sabin sabino sabir sabri sachin sacid
  sada sadan sadberk sadettin sadi sadri sadullah sadık saer saffet saffiro saffo safi safouan safouane sagar sahap
  sahin sahinalp sahsuvar said saiful saim saka sakari sakir sakti sakıp saladino salamoun salif salih salim saliou
  salman salomon salomone salomoun salustio salvador salvatore salvo salwator samba samed sameer sami samih samil
  samim samir sammy samo samson samsul samu samuel samuele samy sancho sander sandor sandro sandu sanjay sanjin sanka
  sansone sante santiago santino santo santos sapiente sarani sarbello sarvin sasa sascha satish saturniano saturnin
  saturnino satya satyen saul sauveur sava savas savel saverio savi savin savinien savino savva sayan scott sean seb
  sebas sebastiaan sebastian sebastiano sebastiao sebastien sebestian secaeddin seckin seckou secondiano secondo sedat
  sedrik sef sefer seff sefik seghei sehlevent sekou selahattin selami selcuk selim selyan sem semih semion semplicio
  sempronio semsi sener senesio senn senne senofonte senol sep sepp seppe seppo serafettin serafim serafin serafino
  seraphin serapione serban serbulent seref serenus serge sergei sergej sergen sergey serghei sergi sergio sergiu
  sergiusz serhat serif sermet sertac servac server servidio serviliano sesto seth settar settimio settimo setya sev
  sever severiano severin severino severo sevket sevki seweryn seyban seydou seyfettin seyfi seyfullah seyyit shade
  shai shalewa shane shankar shantanu shaun shawn shay shayan sheldon sher sherman shiv sico sicuro sid siddarth
  siddhran sidiq sidoine sidon sidonio sidy siebe siem siep sigebert sigfrid sigfrido sigismond sigismondo sigurd
  sihab sihabeddin sil silas silvan silvano silvere silverio silvester silvestr silvestro silvian silvio silviu
  silvius simao simen simeon simeone simi simion simon sinan sinasi sindre sinesio sinfronio sinica sinkler sir sire
  sireno siriano siricio sirineu sirio siro sisto sixt sixte sixtus sjoerd sjors skander sky slamet slavek slaven
  slaviboj slavibor slavko slavoboj slavoj slavomil slavomir smil sname soan sobeslav soccorso socrate sofiane sohan
  sokrat solal soleh solocone som somnath somu sondre sonke soren sorin sostene sosteneo sostrato soter souleyman
  souleymane spano spartaco spencer speranzio spiridon spirydion spytihnev srecko stan stancu stanimir stanislao
  stanislas stanislav stanisław stanko stanley stasta steen steeve stef stefan stefano steffen stelian sten stepan
  stephaans stephan stephane stephen steve steven stewart stig stijn stiliano stipan stipe stiriaco stjepan stojan
  stojmir storm stribor stuart suat subhash subhi subodh sudi suheyl sukru suleyman suman sune surano suresh sururi
  surya suryakant suryakanta susheel sushil svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven
  svend sverre svetoslav svetozar sviturno swami swan swapnil sylvain sylvester sylvestre sylwester szabolcs szczepan
  szymon søren sıdkı sırrı taceddin taddeo tadeas tadeo taha tahir tahsin taib taide talat talay talha talip talis
  talivaldis talrits tamas tamer tamino tammaro tammo tancrede tancredi taner tanguy tanju tankred tao tapan tapani
  tapio taras tarcisio tarik tarkan tarso tarun tarık tasdik taskın taswir taufan taufik taurin tayfun tayler tayyar
  taziano tazio ted tedi teguh teije tej tejas tekin tekinalp telchide telemaco temel temistocle temitope teo teobald
  teobaldo teodor teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence
  terencius terencjusz terenzio terrance terrell terrence tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid
  tezcan tezel theo theobald theodor theodore theodorik theodose theofan theofil theophane theophile theophraste
  theotime theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn
  thijs thilo thom thomas thorben thore thorge tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor
  tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme ties tihomir tijmen tijn tijs til tilio till
  tillmann tim timbul timeo timm timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothee
  timothy timur tino tirone tirta tirtayasa titien titilope tito titouan titus tizian tiziano tizio tjark tobia tobias
  tobiasz tobiloba tobin toby todd todor toke tolga tolomeo tolunay tom toma tomas tomasz tome tomi tomiloba tomislav
  tommaso tommie tommy tomo tonci tone tonko tonnin tony toon tope tor torben torbjorn tore torkvat torquato torsten
  tosco toussaint traian trajan tranquillo travis trevor trilochan trilochana trilok trilokanath trilokesh triloki
  tristan tristano troels trofim troy trpimir trpko tudor tufan tugay tugiman tugrul tugtekin tuhfe tulliano tullio
  tumer tunahan tunc tuncer tuomas turan turgay turgut turi turibio turkay turker turkes turold tushar tussio tuur
  tvrtko twan tybalt tycho tygo tyler tymeo tymon tymoteusz tyron tyrone tınas ubaldo ubertino uberto uda udai udit
  udo ueli uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulisse
  ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse umang umar umay umaya umberto umile umit umur umuralp umut
  unal unggul upendra upik upton uranio urbain urban urbano urdino uriel uriele urs ursicio ursino ursmaro usame usman
  utama uttam uve uzeyir uzodimma vaclav vadim vagn vaha vahdet vahid valdemar valdemars valente valentijn valentim
  valentin valentino valentins valentyn valer valere valeri valerian valeriano valerico valerii valerijs valerio
  valery valfredo valfrido valid valtena valter valtr valtteri van vanja varo vasco vasil vasile vasili vasilie
  vasudev vasudeva vatroslav vavrinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega
  vehbi veikko veit veleslav veli velimir velio velislav venance venanzio vencel venceslao venceslas venceslav vendel
  vendelin venek venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio vergiliu verner
  vernon vero veroslav verulo vespasiano veysel veysi vezio vianney vic vicente vicentiu victor victorien victorin
  vidhur vidhya vidiano vidone vidor vidur viggo vigile vigo vijay vijeko vik viktor viktorin vilem vilfredo vilhelm
  viliam vilibald viliberto ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc vincent vincentiu
  vincenzo vindonio vinebaldo vinfrido vinicio vino vinsen vinz viorel virgil virgile virgilio virgiliu virgin
  virginio virman virone visarion viscardo vishnu vishwamitra vit vital vitale vitali vitalico vitalie vitalii
  vitalijs vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano vjekoslav
  vjenceslav vlad vladan vladek vladimer vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlastimil
  vlastimir vlastislav vlatko vlk vodingo voicu vojen vojmil vojmir vojslav vojtech vok voldemars volfango volfgang
  volkan vratislav vratko vseboj vsebor vserad vseslav vsevolod vuk vulmaro vulpiano vyas wacław wade wadi wael wage
  wahyu wakiman wale walenty walentyn waleran walerian walery walgierz walid wallace walter waluyo waly wandrille
  wannes wardaya wardi warji warley warre warren warsa warsita warta washington wasis wassim wawan wawrzyniec wayne
  wendell werner wes wesley wessel wiktor wilbert wilbur wilfred wilfried wilfryd wilhelm willard willem willi william
  willis willy wilson wincenty winston wira wisnu wissem witalis wolf wolfgang woodrow wout wouter władysław
  włodzimierz xanana xander xaver xaverius xavi xavier xem xenophon yacouba yago yagız yahya yakubu yalcın yalgın
  yaman yango yanis yann yanni yannic yannick yannik yannis yaro yaron yasar yasin yasser yassin yassine yassir yavuz
  yaw yazid yekta yener yetkin yigit ylan yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yoni yono
  yoro yosef yossef youcef younes youness youp youri yousef youssef youssou youssouf youssouph youssoupha yuce yucel
  yuksel yumni yunus yuri yusuf yvan yven yves yıldırım yılmaz zabedeo zaboj zac zaccaria zaccheo zach zachar zacharia
  zacharias zachariasz zacharie zachary zache zachery zack zackary zadig zafer zafir zahar zahit zain zakaria zakariya
  zakary zakarya zaki zakir zalan zamfir zamir zanis zanobi zarko zavis zayd zayn zbislav zbyhnev zbynek zbysek
  zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zef zefiro zekai zekeriyya zelibor zelimir
  zelislav zeljko zelmir zena zenaide zenebio zeno zenobio zenon zenone zente zephirin zephyr zeteny zetico zev zeyd
  zeynel ziad zigfrids zigmars zigmund zihni zikmund zinedine zion zitomir zitoslav zivan ziver ziya ziyad zlatan
  zlatko zlatomir zoilo zoltan zoran zoroslav zosim zosimo zrinislav zrinko zsolt zsombor zubeyr zulfikar zvonimir
  zyad zygmunt łazarz łukasz
`;

const female: ReadonlySet<string> = new Set(FEMALE.trim().split(/\s+/));
const male: ReadonlySet<string> = new Set(MALE.trim().split(/\s+/));

/** What a given name, in lower case and without accents, tells of its bearer; nothing where it is not sure. */
export function genderOfGivenName(name: string): "female" | "male" | undefined {
  if (female.has(name)) return "female";
  return male.has(name) ? "male" : undefined;
}
