/**
 * 2,048 kind, plain Danish words (11 bits each) for the return code of a pupil who reads Danish (REP-02).
 * No two are a letter apart once folded.
 */
export const wordsDa: readonly string[] = `
aborre abrikos aften aftenluft aftensmad aftensol aftentur ager agurk ahornblad akvarel akvarium albatros
alfabet altan ananas and andedam anemone angriber anker antilope appelsin arena arkitekt armbånd armring
asparges astronaut atlas atom avis avokado badeand badebold badedyr badekar badekåbe badesø badetøj
badminton bagagerum bagdør bageovn bageplade bageri bagværk bakke balancere balje ballet ballon bambus banan
bananskal banegård banjo bankospil barnevogn basilikum bassin batteri beige benzin bestik besøge betale
bevægelse bibliotek bifald bikube bil bilbane billedbog billede bilradio biltur biograf birkeskov bison
bjerg bjergsti bjergsø bjergtop blad blande blank blinke blomkål blomme blomst blomstre bluse blyant blåbær
blåklokke bobler bogbus bogfinke boghandel bogkasse bogmærke bogreol bogstav bold boldbane boldkurv boldspil
boldtræ bolsje bomuld bondegård bondehave boomerang bordkort bordlampe bordplade borg botanisk bowling
brandbil brandmand bregne bremse brev brevdue brevkasse brevpapir briller bringe brise bro brobygger
broccoli broche brogede broget brombær bronze brusebad bruser brændeovn brød brøddej brødkurv brødskive
buffet bugt buket bukser burger busk buskads busrejse busrute busstop bustur butik butterfly byfest byge
byggeri bykort bypark bytur bælte bænk bærbusk bøgeskov bøgetræ bøjle bølge bølgegang bølgetop bønne
børnebog børnehave bådebro bådhus bådtur bålfad bålplads bålsang bånd båndmål campist cardigan cello
champion chauffør chokolade cirkel cirkus citron citrontræ clips collage computer cowboy cowboyhat croissant
cykel cykelbane cykelbro cykelhjul cykelkurv cykelløb cykelsti cykeltur cykle cylinder daddel dagbog daggry
dagslys dagsrejse dal dampbad dans dansegulv dansesko december dej dejlig delfin deltager dessert detektiv
diamant digtbog digter diktat dinosaur diplom direktør dirigent dis dobbelt domino dommer donut dragt drible
drikke drivhus dronning dryp drypsten due dueslag dufte duftende dukkehus dukkeseng dukkestue dukketøj
dukkevogn dunk dyb dykke dykning dyne dynejakke dyrebog dyrehave dyrepark dyrespor dyreunge dyrlæge dække
døgn dør dørklokke dørmåtte dåse eddike efterår egern egeskov egetræ ekko ekspert ekspres elastik elbil
elcykel elev elevator elg elkedel elleve ellevild emne enebær energisk entre eventyr fabrik fad farveblok
farvelade farverig farvet fasan februar fejebakke feltseng fem femten ferie feriehus fersken festdag festlig
festsal figur film filmaften filmhelt fin finale finde firben fire firkant firkløver fiskebåd fiskehus
fiskekage fiskenet fisker fjeldsø fjer fjernsyn fjord fjordbåd fjorten flag flagstang flamingo flaske flink
flittig flod fly flygel flyrejse flytning flyve flyvefisk fløde flødeis flødeskum fløjte fodbold fodgænger
fodre fodspor fodtøj folde folkedans folkesang forbavset foredrag forening forhave forklare forklæde forme
formiddag fornøjet forrude forsker forsøge fortov fortælle forår forårsdag fotoalbum fotograf frakke fredag
fredelig fredsdue fri friluft frimærke frisk fristed frisør frokost frossen frost frugt frugtbar frugtgrød
frugthave frugtis frugtkurv frugttræ fryser frø fugleflok fuglehus fuglerede fuglesang fugleunge fugtig
fuldmåne fyr fyrretræ fyrtårn færdig færge færgefart fæstning føl gadelygte gang garage garderobe gardin
garn gartner gave gavebånd gavekort gavekurv gavepapir gazelle gedde gedebuk gedekid gedeost gelænder gemme
genbo genbrug generøs geografi gepard giraf girafunge gitter glas glaskugle glasmager glasperle glassko
glasskål gletsjer glide glimmer glimte globus glædelig glødepære gnist godhed godmodig godnat golf golfbane
golfkugle grafik gran grankogle grannål granskov grantræ gratis grillbar grillmad grillspyd grine grotte
grusvej gryde grydelåg gryderet grydeske græs græshoppe græskar græsmark græsplæne grævling grøn grønkål
grønsager grøntsag guirlande guitar gulddrage guldfisk guldfugl guldkrone guldmønt guldnøgle guldring
guldskat guldsmed guldur gulerod gulv gulvlampe gulvtæppe gummi gummiand gummibold gummibåd gummihjul
gymnast gymnastik gynge gyngehest gær gærdesmut gæst gæstehus gæstfri gætte gåde gågade gårdbutik gårdhund
gåseurt gåtur hagl halm halmballe halmhat halmtag halskæde halvø hammer hamster handske hare harmoni
harmonika hassel hasselmus hasselnød hatteæske havblik havbund havebord havegynge havelåge havemøbel
havesaks havetur havevej havfrue havmåge havn havneby havnefest havregryn havregrød havudsigt havvand havørn
hede hejre heldig heltemod helårs henrykt hente hest hestesko hestevogn hilse himmel himmelblå hindbær
historie hjelm hjemad hjemby hjemland hjemme hjemmesko hjemvej hjertelig hjerter hjort hjul hjælpe hjælpsom
hjørne hobby hockey honning honningbi hoppe hoppebold hoppeborg horisont horn hotel hule humlebi humør
hundehus hundekurv hundesnor hundrede hurtig hus husbåd husdyr huske husmus husnøgle hvalp hvedekorn
hvedemark hvedemel hvidløg hvile hvirvel hviske hyacint hyben hyggekrog hyggelig hylde hyldebær hyldesaft
hytte hyttetur hæfte hæk hækkeløb hækkesaks hækle hælde hænge hængekøje hængsel høflig høj højbed højrød
højskole højttaler høstak høstdag høste høstfest høstmåne håndbold hånddukke håndklæde håndsæbe håndtag
håndvask håndværk hårbørste hårbånd hårspænde ide idræt iglo indgang indkøb ingeniør insekt inspirere
interesse invitere isbjerg isbjørn isbod iscreme isflage isfri isfugl ishockey iskage isklump iskold
iskrystal ispind isstadion isterning isvaffel ivrig jagtslot jaguar jakkesæt jazz jeans jernbane jogge
jonglere jordbær jordbæris jordklode jubel juble jublende judo juice juicebar jungle junglebog kaffe
kaffebar kaffekop kage kagedåse kagefad kagefest kageform kagepynt kagerulle kahyt kajak kajplads kakao
kakaomælk kakkel kaktus kalender kamera kamp kamæleon kande kanel kanin kaninbur kaninhul kaninunge kano
kanotur kantsten kaptajn karaffel karamel karate karklud karpe karrusel karry kartoffel karton kasket
kassebil kastanje kastevind kat kattekurv kattemad kattepote katteunge katteøje ketchup ketsjer kigge
kikkert kiks kildevand kildre kile killing kilometer kimono kinaskak kiosk kirsebær kiste kiwi kjole kladde
klapstol klapvogn klar klarinet klasse klatre klatremus klatrenet klatretov klatretræ klatring klaver klippe
klistre klit klods klog klokke kløft kløver knallert knap knirke knytte knækbrød koala kobber kogebog kogle
kokosnød komet komfur komma kommode kompas komponist koncert konditor konfetti konge kongerige konkylie
kontakt kontrabas konvolut kop kopiere koral korkprop kornmark korsang kort kostume krabbe krans krater
krave kreativ kridt kringle kroket krokus kronblad krone krukke krus krydderi krydsord krystal krølle
kuffert kuglebane kuglepen kuglespil kulde kulør kunstner kurv kvadrat kvik kvist kvitter kyst kystvej
kælder kænguru købe købmand køjeseng køkken køkkenur køleboks køleskab køletaske kølig køreplan køretøj kåbe
kål ladcykel lade ladvogn lagen lagkage lakrids laks lam lampe landbrug landevej landkort landluft landsby
landskab landskamp langbold lanterne lasagne lastbil latter lavendel lavvande ledning ledsager lege legedag
legehus legekasse legeland legeplads legestue legetelt legetid legetøj lejrskole leksikon lektie leopard ler
lerkrukke letbane levende limonade limstift lineal linje livlig livret livsglad loft loftlampe logbog
lokomotiv lommebog luffe lufthavn luftig luftpost luftpude lugte luksus lunde lydbog lygtefest lygtepæl
lykkedyr lykkelig lyng lynlås lys lyseblå lysebrun lysegrøn lysegul lyserød lysestage lyskæde lyspære
lystbåd lystig lysvågen lækker lænestol længde længdehop lærebog lærer lærk læse læselyst læsesal løbebane
løbecykel løbehjul løbesko løbetur løfte løg løgsuppe lørdag løve løvehvalp løvskov løvtræ låg låne lånebog
madkasse madklub madkurv madpakke madplan madras madvare magasin magisk magnet majs majskolbe makaroni
makrel malebog maleri maleræske malesæt maling mandag mandel mandelis mandelmel manege mango mappe maraton
marcipan margerit mariehøne markmus markvej marmelade marsvin marts maske mast matematik medalje mejse
mekaniker mel melodi melon metal metro middag midtbane mikado mikrofon mikroskop milkshake million minigolf
minus mixe mobil model modelbil modelfly modeltog modig mole morgen morgendug morgengry morgenmad morgensol
morgentur morkel morsom mos mosaik mosebær motor motorbåd muffin muldvarp mundharpe munter mur musehul
musetrin museum museunge musik musiknode musling musvit mylder mystisk mælk mælketur mølle mønster mønt
mørkeblå mørkegrøn møtrik måge mågeskrig mågeunge målebånd målfoto målmand måltid måned månelys månesten
måtte nabo narcis natbord natkjole natlampe nattelys nattergal natur naturbog naturlig naturpark nederdel
nektar nektarin nellike neonlys net netavis nikke node nordlys nordøst notesblok notesbog november nul
nybagt nylavet nymalet nynne nysgerrig nyttig nøddebusk nøddekage nøddetræ nøgle nøglehul nøglering nåletræ
odde oktober oliven ombord omelet omsorg omvej onsdag opdager opera opfinder opfindsom opgang opgave oplagt
oplevelse oprydning opskrift optog opvask orange ord ordbog ordleg ordspil ordstyrer original orkester ost
ostebolle ostebord ostehaps ostehøvl ostekage ostemad osteskive otte ottekant ovenpå overflade overraske ovn
palads palme palmeblad panda pandehår pandekage panorama papegøje papir papirfly papirhat papirpose papkasse
paraply parasol park parkbænk passer pasta pastel patrulje pause peanut peber peberkage pedal pejs pelikan
penalhus pengeskab pensel perfekt perle perlekæde perron picnic pilehytte pilekurv pilot pindebrød pindsvin
pingvin piratskib pizza pizzabord plakat planet planlægge plante plantefrø plast plet pludselig plukke plus
plæne podium poesi pokal polarræv polere polka pomfrit pony ponyhest ponytur popcorn popmusik poppel
porcelæn porre portræt postbud poste posthus postkasse postkort postmand present prikket primula prins
prinsesse printer prisme professor program propel proppe præmie publikum puddel pude pumpe punkt punktere
punktum purløg puslespil pyjamas pynte pyntebånd pynteæg pyramide pæon pære pærekage pæresaft pæretræ påfugl
quiz racerbil radio radise raket ramme rar ravkæde ravsten reb redekasse regn regnbue regndråbe regnhat
regnjakke regnpyt regnskov regnsky regntøj regnvejr reje rejsebog rekord rektangel rensdyr reol reparere
reporter respekt ribs ribsgele ridder riddersal ridebane ridelærer rideskole ridetur ridning rim ring
ringbind ringspil risengrød risotto rive robot robotarm robotbil robåd rock rod rodfrugt rolig rollespil
roning rosenbed rosenblad rosenbusk rosenhave rosenknop rosenkål rosenrød rosin rosmarin rubin rug rugbrød
rugkerne rugmark rugmel rulle rullebræt rumdragt rumfart rummelig rumrejse rumskib rundbold rundtur rutsje
rydde rygsæk ryste rytme rytmisk rækkehus ræv rævehule ræveunge rødbede rødgrød rødhals rødhætte rødkælk
rødkål rødspætte røre rørsukker rådyr sadel safari safran saftevand saftglas saftig saftkande salat salsa
saltbøsse saltvand samle samling samtale sandal sandkage sandkasse sandslot sandsten sandwich sangbog sanger
sangfugl sangkor sangtime satellit sav savanne savsmuld saxofon scene scepter scooter score sejlads sejlbåd
sejldug sejlskib sejlskole sejltur seks seksten sekund sele selfie selleri sende seng sengetid sennep
september servere serviet sesam shorts sild silke silkebånd simpel sjippe sjippetov sjov sjælden skab
skakbræt skakspil skammel ske skema skibakke skiferie skilift skiløber skinne skisko skistav skitur skjold
skjorte skolebus skoledag skolefest skolegård skolehave skolekor skolesko skolevej skomager skorsten
skovbryn skovl skovsti skovsø skovtur skovtårn skovvej skoæske skraber skramle skrive skrivebog skrælle
skubbe skuffe skulptur skumfidus skygge skyr skænke skærebræt skærm skøjte skøn skønhed slalom slentre
slette slik slikbutik slikpose slot slotsgård slotshave slotspark slotssø sludder slumre slæbebånd slæde
slædehund sløjd sløjfe smage smaragd smed smile smilehul smilende smoothie smuk smykke smør småfugl småkage
småsten snack snebold snedker snedrive snefald sneflokke snefnug snehule snekugle snelygte snemand sneplov
snesko sneskovl snevejr snilde snor snorlige snowboard snurre snurretop sodavand sofa sofabord sofapude
softice sok solbad solbrille solbær solcreme solhat solhjul solo solopgang solrig solside solsikke solskin
solsort solstråle solvarme sommerdag sommerhat sommerhus sommerleg sommersko sommertur sorbet sortere
sovepose sovesal sovevogn spade spadsere spaghetti spand sparke spejder spejl spille spinat spiral spire
spirende spisebord spisesal spisestue sporvogn spring sprød spændende spændt spætte spørge stafet stald
staldkat stamme station stavelse stenalder stenbro stenbænk stenhave sti stige stilfuld stilhed stilk
stjerne stol stork strand strandhat strandleg strandtur strandvej stribet strikke strøm strømpe stråhat
strålende stue stuehus stueur stylter styrmand stær støtte støvle støvlesok støvsuger sugerør sukker sund
supermand suppe suppeske surdej surfing svane svanefjer svanesø svaneunge svævefly svømme svømmebad
svømmehal svømmehop svømmetur svømning sweater syd syltetøj symaskine symbol symfoni syren syrenbusk sytøj
sæbeboble sæbeskum sælge særpræg sætning søbred søfugl søgræs søhare søhest sølv sølvfad sølvmønt sølvpapir
sølvpil sølvring sølvræv sølvske søm søndag sørejse søstjerne søvnig tablet tag tagrør tagvindue taknemlig
takt taktstok talent tallerken tamburin tandlæge tandpasta tape tapper tastatur tavle taxa teater tebirkes
teblad tebolle tegneblok tegnebog tegnebord tegnefilm tegnetime tekande teknik tekop telefon teleskop telt
teltdug teltlejr teltpæl tempo tennis tepotte terning terrarium terrasse teske tidevand tidlig tidsrejse
tiger tigerunge tilbud tilfreds tilskuer time timeglas timeplan tipi tirsdag tivoli tjener tjeneste toast
toastbrød togbane togkort togrejse togskinne togspor togtunnel togtur togvogn tomat tommestok tone tophue
torden torsk torv torvebod torvedag trafiklys traktor trampolin trane tranebær transport trapez trappe tre
tredive trehjulet trekant trekløver tretten triangel trille trillebør trivsel tromme trompet tropisk
troværdig tryg tryllehat træbro træbænk træbåd trædukke træhest træhus trækasse trækfugl trække træklods
trækrone trækvogn trælast træner træskib træsko træskål træstub trætop trætrappe trøje tråd tulipan tunfisk
tunnel turbine turist turkis turnering tusch tusind tusmørke tvilling tydelig tyttebær tyve tælle tændstik
tænke tæppe tøffel tøjbøjle tøjklemme tøjkurv tøjsnor tømrer tønde tørklæde tørre tørvejr tålmodig tårn
tårnfalk tårntop ubåd udekøkken udeliv udendørs udestue udflugt udgang udsalg udsigt udtale udvikle uendelig
ugeblad ugedag ugeplan ugle ukulele uld uldgarn uldhue uldsok uldtrøje uldtråd uldtæppe uldvante underkop
undervise underværk uniform univers urmager urskov urtehave urtepotte vaffel vaffelbod valmuefrø valnød vals
vanddråbe vandfald vandfarve vandfast vandfugl vandglas vandhane vandhjul vandkande vandleg vandlilje
vandløb vandmand vandmelon vandnymfe vandpyt vandre vandresko vandski vandspand vandtæt vandtårn vandvej
vanilje vante varebil varme varmluft vase vaskebræt vaskedag vaskeklud vaskeri vejgrøft vejkant vejkort
vejkryds vejrhane vejskilt vejviser velkommen vellykket velsmag venlig venlighed vennebånd venskab ventesal
veranda verden vestkyst videnskab vidunder vigtig viking vildand vildfugl vildrose villa villavej vind
vindjakke vindmølle vindrue vindspil vinge vinkel vinter vinterbær vinterdag vintergæk vinterhue vinterleg
vintersol vintertøj violin violinist vippe vippebræt virkelig visdom vits vogn vognhjul voksdug vokslys
vombat vugge vuggevise vulkan vædder væg vækkeur væksthus værelse værksted værktøj væve vævestol våd
vådområde vågen vågne vårdag xylofon yacht yoga yoghurt yoghurtis zebra zebrafisk zigzag zoo æble æblegrød
æblehave æblejuice æblekage æblekurv æblemost æbleskive æbletræ ædelgran ædelsten æggebakke æggekage
æggesalat æggeskal ælling ærlig ærte ærtebælg ærtegrøn ærtemark ærtesuppe økologisk ønske ønskedrøm ørering
ørken ørkenræv ørkensand ørn ørnefjer ørnerede ørneunge ørred østenvind øvebog øvelse åben åbne åbning
åkande åløb årsdag årstid årvågen
`
  .trim()
  .split(/\s+/)
