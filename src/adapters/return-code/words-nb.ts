/**
 * 2,048 kind, plain Bokmål words (11 bits each) for the return code of pupils who read Bokmål or Nynorsk; words both share are preferred (REP-02).
 * No two are a letter apart once folded.
 */
export const wordsNb: readonly string[] = `
abbor aftensol aftentur agurk akebrett akkord akvarium albatross album alfabet altan ananas andedam andunge
anemone antilope apotek appelsin applaus aprikos april arena arkitekt armbånd artist astronaut atlas atom
atten avis avokado badeball badebukse badebåt badedag badedrakt badehette badekar badering badesand badetur
badetøy badevakt badevann badminton bakebolle bakeri bakgård bakke bakverk balansere balje ball ballett
ballong ballspill balltre bambus banan banjo barfot bark barkebåt barnebok barnehage barnesang barnevogn
barskog basilikum basseng batteri begeistre begynne bekk belte belønning bensin bergtopp bestikk besøk
betale beundre bevegelse bever bibliotek bikube bil bilde bildebok bilpark bilradio biltur bilvei bingo
bison bjelle bjørketre bjørkeved bjørnebær blad blande blank blinke blinklys blomkål blomst blomstre bluse
blyant bløtkake blåbær blåbærpai blåbærtur blåklokke blåse blåskjell blåtrøye blåveis bokbuss bokhandel
bokhylle bokmerke boks bokside bokstabel bokstav bomull bonde bondegård bordben bordduk bordkort bordlampe
bordplate borg bowling brannbil brannmann bre bregne brett brevdue brevkort brevpapir briller bringe
bringebær bris brokkoli bronse bruke brunost bruskasse brygge brød brødboks brødkurv brødskive brøyte bukett
bukse bukt bumerang bunad busk bussrute busstopp busstur butikk bypark bytur bærtur bølgetopp bønne børste
bøtte bøye bålkos båt båtbygger båthavn båttur cello collage cowboy daddel dagbok daggry dagslys dagstur dal
dans dansegolv dansesko deig deilig dele delfin deltaker dempe desember dessert detektiv diamant diktat
diktbok dikter dill dinosaur diplom dirigent dobbel domino drakt drikke drivhus dronning drosje dryppe
drømme drømmehus due dufte dugg duggdråpe dukkehus dukkeklær dukkestue dukkevogn dusj dykke dykking dyne dyp
dyrebok dyrehage dyrepark dyrespor dyreunge dyrlege døgn dør dørklokke dørmatte eik eikenøtt eikeskog
eiketre einer ekko ekorn ekspert elbil elektrisk elleve elv elvebredd elvesus endre energi eng eple
epledrops eplegrøt eplehage eplejuice eplekake eplekurv eplemost eplepai epletre ert ertesuppe eventyr
fabrikk fantasi fargeboks fargerik farget februar feie feiebrett fem femkant femten femti ferdig feriedag
feriehus ferietur ferje fersken festdag festival festlig festsal festtale figur fiken film filmkveld filtsko
finale finger finne fiolin fire firfisle firkant firkløver fiskebein fiskebåt fiskedam fiskekake fisker
fiskestim fiskevann fiskeørn fjell fjellbekk fjellgård fjellrev fjellsti fjelltopp fjelltur fjellvann
fjernsyn fjord fjordbåt fjorten fjærpenn flagg flagre flamingo flammende flaske flatbrød fletning flink
flittig fly flygel flyplass flyreise flytte flytur fløyte folde folkedans folkesang forfatter forklare
forkle forme formiddag fornøyd forsiktig forsker forskning forsøke fortau fortelle fortsette foss fossekall
fotball fotograf fotspor frakk fredag fredelig fri friluft frimerke friminutt frisk frisør frodig frokost
frost frukt fruktfat fruktis fruktkurv frukttre fryser frø frøpose fuglebok fuglefrø fuglehus fuglerede
fuglesang fugleunge furu furuskog furutre fyrstikk fyrtårn følge førti galleri gapahuk garasje gardin
gartneri gate gatelykt gatelys gaupe gavebånd gavekort gavepapir gavmild geiterams geitost gelender genser
geografi gepard gitar gitarsolo gjedde gjemme gjenbruk gjest gjesterom gjestfri gjeter gjetning gjette gjær
gjøkur glass glassfat glasskule glasskår glasur glatt glede gledelig glidelås glimre glimt glitrende glitter
globus gnist gnistre god godhet godmodig godnatt golf golfball golfbane gran grankvist granskog grantre
grasbakke grasmatte grasstrå grave grei gresskar gressløk grevling grillfest grillmat gripe grotte grus
grusveg gryte grønn grønnkål grønnsak grønnsåpe grøt gul gullfisk gullfugl gullkrone gullmynt gullring
gullskatt gullsmed gulrot gulvlampe gulvteppe gummiball gummibåt gummisko gymsal gymsko gymtime gyngehest
gyngestol gård gårdshund gårdsvei gåsefjær gåtur hagebenk hagebord hagefest hagegang hagesaks hagestol hagl
halmball halmseng halmtak halsbånd halskjede hammer hammock hamre hamster handle hanske harpe hassel hatt
hatteeske hav havblikk havbunn havfrue havnefest havregryn havregrøt havørn hefte hegg hekkeløp hekle heldig
helgetur hengebru hengekøye hengelås henger hengsel herlig hest hestehale hestehov hestesko hilse himmel
himmelblå historie hjelm hjelpe hjelpende hjelpsom hjemby hjemland hjemvei hjerte hjertelig hjort hjul
hjørne hobby hockey honning hoppbakke hoppe hoppetau horisont horn hotell humle humor hundehus hundekurv
hundevalp hundre hurtig hurtigtog hus husdyr huske huskelapp husmus husnøkkel hustak hvelving hverdag
hvetekorn hvetemel hveteåker hvile hvilestol hviske hvitløk hvitveis hyggelig hylle hytte hyttebok hyttedør
hyttetur høflig høstblad høste høstfarge høstferie høstfest høstkveld høstsol høststorm høsttur høy
høydedrag høydehopp høyloft høyslette høyttaler håndball håndduk håndkle håndlaget håndsåpe håndtak håndverk
håpefull hårbørste hårbånd hårspenne iglo ingefær ingeniør innebandy inngang innsjø inspirere invitere isbit
isbjørn isblå isbre isfiske isfjell ishall ishockey isklump iskrem ispinne isslott istapp isteppe isvann
iver ivrig januar jazz jernbane jevn jogge joggesko jolle jordbær jordbæris jordeple jordklode jubel juble
judo juice jungel kaffe kaffebar kaffekopp kai kajakk kakao kakaokopp kake kakefat kakefest kakeform
kakepynt kaktus kalender kameleon kamera kanel kanin kaninbur kaninunge kanne kanotur kantarell kaptein
karamell karate karneval karri kart kastanje kaste kattehale kattekopp kattekurv kattemat kattepote kattepus
katteøye kattunge keeper kelner kenguru ketsjup kikkert kildevann kildre kilometer kino kinosal kiosk
kirsebær kiwi kje kjede kjegle kjeks kjelke kjelketur kjeller kjempebra kjerne kjole kjærlig kjøkken
kjøleskap kjølig kjøpmann kjøre kjøretur kjøttmeis klappe klappstol klar klarhet klarinett klasse klasserom
klassetur klatre klatremus klatresko klatretau klatretur klatring klementin klode klokke kloss klubb
klubbhus klut kløft kløver kløvereng knagg knapp knappenål knirke knyte koala kobber koffert kokebok kokos
kokosball kokosnøtt kolibri komet komfyr komma kommode kompass konditor konfetti kongerike kongeørn kongle
konkylie konsert kontakt konvolutt korall korallrev kork kornåker korps korpssang kortstokk kosedyr kosekrok
kosekveld koselig kostyme krabbe kraftig krage krans krater kreativ kringle kritt krittboks krok krokus
kronblad krone krydder kryssord krystall krøll kubbe kulde kulebane kulepenn kulespill kulturhus kunst
kunstner kurv kurvball kurvstol kvadrat kveld kveldsmat kveldstur kvikk kvist kvitre kvitter kyst kystby
kystbåt kystvei kål kålrot lagspill lagune laken lakris laks laksefisk lam lammeull lampe landkart landsby
landskap landtur langrenn lanterne lasagne lastebil latter lavendel ledning lefse leirbål leire leirplass
leirskole leirskår lekebil lekehus lekeland lekeplass leketelt leketog leketøy lekker leksikon lenestol
leopard lerke lerkesang lesebok lesebrett leseglede lesehest lesekrok leselampe leselyst leseplan lesesal
lesestund lete levende levested likevekt limonade linjal linje livbøye livlig livredder livsglad loft
loftlampe loftseng lokomotiv lommelykt lufthavn luftig luftpute lukte lun lunsj lunsjboks lure lydbok
lykkelig lykt lyng lynrask lys lysbilde lysblå lysende lyserød lysestake lysgrønn lyskaster lyspære
lysstråle lysthus lystig lyttekrok lærebok lærer løfte løk løksuppe lønn løpetur lørdag løvblad løve
løvetann løveunge løvskog lånekort låve låvebru låvedør madrass magasin magisk makaroni makrell male malebok
malekost maleri malerisk malerrull malesaker maling mandag mandarin mandel mandolin manet mangfold mango
mappe maraton marihøne marked markmus marmelade mars marsipan marsvin maske maskeball maskin maskot matboks
matbutikk matglede matlaging matpakke matpapir matskap matte medalje megafon meis mekaniker mel melkebil
melkekopp melodi melon merkedag merkelapp metall middag midtpunkt mikado mikrofon mikroskop mildvær million
minibuss minigolf minnebok minus minutt mobil modell modellbil modellfly modelltog moden modig morgen
morgengry morgenlys morgensol morgentur morsom mosaikk mose mosegrønn motor motorbåt mugge multe multebær
munnspill munter murer musefelle musehull museum musikal musiker musikk musling mylder mynte myr myrdun
myrull mysli mysost mystisk møbel møblere mølle møllebekk mølledam møllehjul mønster mørkeblå mørkerød
måkeskrik målebånd målmann måltid måne måneland månelys månereise måneskinn månestein nabohund nabohus
nabolag nattbord nattergal nattkjole nattlampe nattlys natur naturfag naturlig naturpark natursti naust
nektar nektarin nellik nettbrett nikke niste nitten nitti nordlys nordpol nordvest notatbok note notehefte
november nugat nybakt nydelig nymalt nynne nyperose nypesuppe nysnø nyttig nær nøkkel nøtt nøttetre oase
oktober oliven omelett omsorg omvei onsdag opera oppdage oppfinner oppgave oppleve oppskrift oppstart opptog
oppvask oransje ord ordbok ordspill ordstyrer original orkan orkester orkide ost ostebit ostefat ostehøvel
ostekake osteskive oter overraske oversikt ovn padle padletur palass palett palme palmeblad panda pannekake
panorama papegøye papir papirark papirhatt papirkurv papirpose papp pappeske paprika paradis paraply
parasoll parkbenk parkere partner pasning pasta pastell pause paviljong peanøtt pedal pelikan penn pennal
pensel pepper perfekt perle perlegarn persille pianist piano pianostol pianotime piggsvin piknik pilot
pingvin pinnebrød pinnsvin piratskip pizza pizzadeig plakat planet planlegge plante plen plomme plommetre
pludre plukke pluss plutselig plystre podium pokal polarnatt polarrev polka ponni popkorn poppel porselen
portrett postbil postbud postbåt posthus postkasse postkort potet potetgull potetåker prikkete prins
prinsesse prisme professor propell prosjekt prøve publikum pudding pumpe punktum purre pusse pute pyntebånd
pyramide pære pærebrus pæresaft pæretre påfugl pålegg quiz rabarbra racerbil racket radio radiobil ramme
rampelys rask ravgul reddik redskap refreng regn regnbue regnbukse regnbyge regndråpe regnhatt regnjakke
regnskog regnsky regntøy regnvann regnvær reinkalv reinlav reinsdyr reip reise reisebok reiseferd reiselyst
reke rekkehus rekkverk reklame rekord rektangel reparere reporter respekt rev revehi reveunge ridder
riddersal ridebane rideskole ridetur ridning rim ring ringdue rips ripsbusk risgrøt risle rive robot
robotarm robåt rock rockeband rognebær rolig romdrakt romferd romskip romslig rorbu rosa roseblad rosebusk
rosehage roseknopp rosenkål rosenrød rosin rosmarin rotfrukt rubin rugbrød rugmel rull rullekake rulleski
rund rundball rundtur runestein ruteark rutebil rutete rutsje rydde ryddig ryggsekk rype rytme rytmisk
rødbete rødbrun rødkål rødrev rødspette rødstrupe rømmegrøt røre rørlegger rådhus rådyr råvare safari safir
safran saft saftglass saftig saftmugge sagblad sage saksofon salat saltbøsse saltstein saltvann samarbeid
samle samling samtale samvær sand sandal sandbanke sandhaug sandkake sandkasse sandkorn sandslott sandstein
sangbok sanger sangfugl sangkor sangleik sangtime sanke satellitt saueflokk sauehund saueull savanne scene
score sebra sebraunge seilbrett seilbåt seilduk seilfly seiling seilskip seiltur seks seksten seksti sekund
selge selleri sende sengetid sengetøy sennep september servere serviett sesam sesong seter setervoll setning
sevje shorts signal silkebånd silkemyk silketråd sirkel sirkus sirup sitron sitrontre siv sjakk sjiraff
sjokolade sjonglere sju sjøbad sjøbris sjøfugl sjøhus sjøkart sjøluft sjømann sjøreise sjørøver sjøørret
sjåfør skap skatt ski skiferie skifte skiføre skiheis skihopp skihytte skiklubb skilpadde skilt skilærer
skiløper skiløype skinne skinnende skipper skipshund skirenn skisko skiskole skispor skistav skistøvel
skitur skive skjell skjerm skjorte skjær skjønn skjørt sklie skobutikk skog skogbunn skogdue skogsti
skogstur skogsvei skolebok skolebuss skolefest skolegård skolehage skolekor skolesekk skoleuke skolevei
skomaker skravle skredder skrivebok skriver skrue skuespill skuff skulptur skvulpe skygge skøyter skøytetur
slalåm sledetur slette slott sløyd sløyfe smake smaragd smed smidig smile smilefjes smilehull smilende
smultring smykke smør smørbrød smørøye småbåt småfisk småfugl småkake småstein småtre snakke snarvei snekker
snelle snill snodig snurre snø snøball snøbil snøbrett snøflak snøfnugg snøhule snøhvit snøklokke snølykt
snømus snømåking snøplog snørebånd snøskuffe snøstorm snøugle snøvær sofa sofapute softis sokk solbad
solbrille solbær solgul solhatt solkrem sollys solo solrik solseil solseng solside solsikke solskinn
solskjerm solstol solstråle solsystem solvarme solvind sommer sommerdag sommereng sommerhus sommersko
sommersol sommertid sommertur soppkurv sopptur sortere soveplass sovepose sovesal sovevogn spade spagetti
spasere speider speil spennende spenstig spett spiker spille spinat spiral spire spisebord spisesal
spisestue spleise spor sprette sprudle sprø spurv spøkefull spørre stadion stafett stall stallgutt stamme
stasjon statue stavelse steinbit steinbro steinhus steinrøys steke stekeovn stifinner stige stilk stillhet
stjerne stokkand stol storby storfisk stork storslått strand strandtur strikke stripete strømpe stråhatt
stråle strålende stråtak stue styre styrmann støvel støvsuger sugerør sukker sukkerert sukkertøy sukre summe
sunn superhelt suppe suppeskje surfe svaberg svamp svane svanedam svanefjær svanesang svaneunge svirre
svømme svømmetur svømming sykkel sykkellås sykkelsti sykkeltur sykkelvei sykle sylinder syltetøy symaskin
symbol symfoni synge syrin sytten sytti sølv sølvmynt sølvpapir sølvregn sølvring sølvskje sølvtråd søndag
sørvest søt søtpotet søvnig såpeboble såpeskum tak takrenne takstein taktstokk talent tallerken tamburin
tannkrem tannlege tape tastatur tavle taxi teater tegnebok tegnebord tegnefilm tegnekrok tekanne tekopp
telefon teleskop telle telt teltduk teltleir teltplass teltplugg teltpåle teltstang tenke tenksom tennis
teppe termos terne terning terrasse teskje tidevann tidlig tidsreise tiger tigerunge tilbud tilfreds
tilskuer time timeglass timeplan timian tindetopp titte tivoli tjern tjue toast tog togreise togspor togtur
togvindu togvogn tolv tomat tone topp topplue toppturn torden tornerose torsdag torsk trafikk traktor trane
tranebær trapes trapp traske trefigur trehest trehus trekant trekke trekkfugl trekløver trekrone trener
tresker tresko trestamme tretopp tretten tretti triangel trikk trille trillebår trippe trivsel trombone
tromme trompet tropisk troverdig trygg trøye tulipan tunfisk tunnel turist turkis turner turnering tursti
turvei tusen tusenfryd tvilling tyttebær tøffel tømmer tørke tørr tørrvær tørst tåke tåkelur tålmodig tårn
tårnfalk tårntopp uendelig ukeblad ukedag ukulele ullgarn ullgenser ullsokk ullteppe ulltrøye ulltråd ulltøy
undersøke underverk uniform unike univers urmaker utendørs utflukt utforske utgang utkikk utsalg utsikt
utvikle vaffel vakker valmue valnøtt valp vandre vandretur vanilje vaniljeis vannbad vannball vanndråpe
vannfarge vannfugl vannglass vannhjul vannhull vannkanne vannkoker vannlek vannlilje vannmelon vannski
vannspann vanntett varebil varme varmluft varsom vaskedag vaskeklut vaskeri vedhogst vedkasse vedkubbe
vedovn vedstabel veggteppe vei veikant veikryss veiskilt veiviser veksle veksthus vekt velkjent velkommen
vellykket velsmak vennebånd vennlig vennskap vente veranda verden verksted verktøy veske vestavind vestkyst
veve vidde videre viktig villa villand villig villrein villrose vind vindjakke vindmølle vindpust vindrose
vindspill vindtett vinge vinkel vinter vinterdag vinterlek vinterlys vintersko vintersol vintertid vintertøy
vintervei vippe virkelig virvel visdom viskelær vitenskap vits vogn vognhjul voksduk vokslys vott vuggevise
vulkan værhane våken våkne vårblomst vårdag vårfest vårlig vårsol vårtegn vårvær våryr xylofon yacht yoga
yoghurt ypperlig ytring ytterdør zoom ærfugl ærlighet økologisk ønske ønskedrøm ønskelig ørering ørken
ørkenrev ørkensand ørn ørnerede ørneunge ørret østover øvelse åker åkerbær åkerkant åpen åpne åpning åre
årgang åring årsdag årstid årvåken åtti
`
  .trim()
  .split(/\s+/)
